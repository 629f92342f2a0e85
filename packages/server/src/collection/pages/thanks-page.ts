import type { Language } from '@ascolto/contract';
import { html, icon, page, withLanguage } from '../../platform/html/index.ts';
import { type Service, serviceName, servicePaths } from '../../registry/index.ts';
import { thanksTexts } from './thanks-page.texts.ts';

export interface ThanksView {
  readonly service: Service;
  readonly language: Language;
  readonly demonstration: boolean;
  /** Answers that must be together before any of them is shown. */
  readonly releaseMinimum: number;
}

/** What a citizen sees once the answer is safely stored, and only then. */
export function thanksPage({ service, language, demonstration, releaseMinimum }: ThanksView): string {
  const texts = thanksTexts[language];
  const card = withLanguage(servicePaths(service).card, language);
  return page({
    language,
    title: texts.title,
    path: servicePaths(service).thanks,
    demonstration,
    main: html`<div class="container form-page">
<div class="thanks">
${icon('it-check-circle', 'icon-xl icon-success')}
<h1>${texts.title}</h1>
<p class="lead">${texts.recorded(serviceName(service, language))}</p>
<p>${demonstration ? texts.shownAtOnce : texts.shownInGroups(releaseMinimum)}</p>
<div class="form-buttons">
<a class="btn btn-primary btn-lg" href="${card}">${texts.card}</a>
${service.pageUrl !== undefined && html`<a class="btn btn-outline-primary btn-lg" href="${service.pageUrl}">${texts.backTo(service.administration.name)}</a>`}
</div>
</div>
</div>`,
  });
}
