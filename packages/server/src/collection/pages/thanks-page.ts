import type { Language, Purpose } from '@ascolto/contract';
import { html, icon, languageMark, page, withLanguage } from '../../platform/html/index.ts';
import { type Service, serviceName, serviceNameLanguage, servicePaths } from '../../registry/index.ts';
import { receiptFormId, shownReceipt } from '../receipts/pages/shown-receipt.ts';
import { formPaths } from './form-paths.ts';
import { thanksTexts } from './thanks-page.texts.ts';

export interface ThanksView {
  readonly service: Service;
  readonly language: Language;
  /** What was asked about. */
  readonly purpose: Purpose;
  readonly demonstration: boolean;
  /** Answers that must be together before any of them is shown. */
  readonly releaseMinimum: number;
  /** The code with which a reply can be read, where one was asked for. */
  readonly receipt?: string | undefined;
}

/** What a citizen sees once the answer is safely stored, and only then. */
export function thanksPage(view: ThanksView): string {
  const { service, language, purpose, demonstration, releaseMinimum, receipt } = view;
  const texts = thanksTexts[language];
  const abandoned = purpose === 'abandoned' && texts.abandoned;
  const title = abandoned ? abandoned.title : texts.title;
  const nameMark = languageMark(serviceNameLanguage(service, language), language);
  const name = html`<span${nameMark}>${serviceName(service, language)}</span>`;
  const administration = html`<span${languageMark('it', language)}>${service.administration.name}</span>`;
  const card = withLanguage(servicePaths(service).card, language);
  return page({
    language,
    title,
    path: formPaths(service, purpose).thanks,
    ...(receipt !== undefined && { languageForm: receiptFormId }),
    demonstration,
    main: html`<div class="container form-page">
<div class="thanks">
${icon('it-check-circle', 'icon-xl icon-success')}
<h1>${title}</h1>
<p class="lead">${(abandoned || texts).recorded(name)}</p>
<p>${demonstration ? texts.shownAtOnce : texts.shownInGroups(releaseMinimum)}</p>
${abandoned && html`<p>${abandoned.whatFollows}</p>`}
${receipt !== undefined && shownReceipt(receipt, formPaths(service, purpose).thanks, language)}
<div class="form-buttons">
<a class="btn btn-primary btn-lg" href="${card}">${texts.card}</a>
${service.pageUrl !== undefined && html`<a class="btn btn-outline-primary btn-lg" href="${service.pageUrl}"><span>${texts.backTo(administration)}</span></a>`}
</div>
</div>
</div>`,
  });
}
