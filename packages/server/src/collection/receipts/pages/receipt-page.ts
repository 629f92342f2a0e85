import type { Language } from '@ascolto/contract';
import {
  formatDay,
  formatMonth,
  type Html,
  html,
  icon,
  languageMark,
  page,
  withLanguage,
} from '../../../platform/html/index.ts';
import { serviceName, serviceNameLanguage, servicePaths } from '../../../registry/index.ts';
import type { Receipt } from '../read-receipt.ts';
import { receiptTexts } from './receipt-page.texts.ts';

export const receiptPath = '/ricevuta';
/** The field that holds the code. */
export const codeField = 'codice';

export interface ReceiptView {
  readonly language: Language;
  readonly demonstration: boolean;
  /** As typed; its reader may correct it. */
  readonly typed?: string | undefined;
  /** Of the code typed; absent where it has none. */
  readonly receipt?: Receipt | undefined;
}

const formId = 'ricevuta';

/** Where a code is typed and, below, what it tells. The code is in no address: another language sends the form again. */
export function receiptPage(view: ReceiptView): string {
  const { language, demonstration, typed, receipt } = view;
  const texts = receiptTexts[language];
  const wrong = typed !== undefined && receipt === undefined;
  return page({
    language,
    title: `${wrong ? `${texts.errorPrefix} ` : ''}${texts.title}`,
    path: receiptPath,
    ...(typed !== undefined && { languageForm: formId }),
    demonstration,
    main: html`<div class="container form-page">
<h1>${texts.title}</h1>
${receipt === undefined ? html`<p class="lead">${texts.lead}</p>` : told(receipt, language)}
${codeForm(view, wrong)}
</div>`,
  });
}

function codeForm({ language, typed = '' }: ReceiptView, wrong: boolean): Html {
  const texts = receiptTexts[language];
  const described = `codice_aiuto${wrong ? ' codice_errore' : ''}`;
  const state = wrong && html` aria-invalid="true" autofocus`;
  return html`<form method="post" action="${receiptPath}" id="${formId}" novalidate>
<input type="hidden" name="lang" value="${language}">
<div class="question ${wrong && 'question-faulty'}">
<label class="question-text" for="codice">${texts.label}</label>
<p class="question-hint" id="codice_aiuto">${texts.hint}</p>
${wrong && html`<p class="question-fault" id="codice_errore">${icon('it-error', 'icon-sm')}<span><span class="visually-hidden">${texts.errorPrefix} </span>${texts.wrong}</span></p>`}
<input class="form-control" type="text" name="${codeField}" id="codice" value="${typed}" maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${described}"${state}>
</div>
<div class="form-buttons"><button class="btn btn-primary btn-lg" type="submit">${texts.read}</button></div>
</form>`;
}

function told({ service, month, counted, comment, replies, changes }: Receipt, language: Language): Html {
  const texts = receiptTexts[language];
  const name = html`<span${languageMark(serviceNameLanguage(service, language), language)}>${serviceName(service, language)}</span>`;
  return html`<p class="service-administration"${languageMark('it', language)}>${service.administration.name}</p>
<p class="lead">${texts.answer(name, formatMonth(month, language))}</p>
<p>${counted ? texts.counted : texts.waiting}</p>
<h2 class="form-screen-title">${texts.replyTitle}</h2>
${replies.length === 0 && html`<p>${texts.noReply[comment ?? 'none']}</p>`}
${replies.map(
  (reply) => html`<p>${texts.replied(formatDay(reply.day, language))}</p>
<blockquote${languageMark(reply.language, language)}>${paragraphs(reply.text)}</blockquote>`,
)}
<h2 class="form-screen-title">${texts.changesTitle}</h2>
${changes.length === 0 ? html`<p>${texts.noChanges}</p>` : html`<ul>${changes.map((change) => changeLine(change, language))}</ul>`}
<p class="mb-5"><a href="${withLanguage(servicePaths(service).card, language)}">${texts.card}</a></p>`;
}

function changeLine({ day, texts }: Receipt['changes'][number], language: Language): Html {
  const own = texts[language];
  const text = own ?? texts.it;
  return html`<li>${formatDay(day, language)}: <span${languageMark(own === undefined ? 'it' : language, language)}>${text}</span></li>`;
}

function paragraphs(text: string): Html {
  return html`${text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}`;
}
