import type { Language } from '@ascolto/contract';
import { type Html, html, withLanguage } from '../../../platform/html/index.ts';
import { receiptChoiceTexts } from './receipt-choice.texts.ts';
import { codeField, receiptPath } from './receipt-page.ts';

/** Of the form that keeps the code when the language changes. */
export const receiptFormId = 'codice-ricevuta';

/** The code, once: in the page that answers the form and nowhere else. `path` is where the form keeps it through a change of language. */
export function shownReceipt(code: string, path: string, language: Language): Html {
  const texts = receiptChoiceTexts[language];
  return html`<section aria-labelledby="codice-titolo">
<h2 class="form-screen-title" id="codice-titolo">${texts.title}</h2>
<p><strong><code class="fs-4">${code}</code></strong></p>
<p>${texts.keep} <a href="${withLanguage(receiptPath, language)}" target="_blank" rel="noopener">${texts.read}</a></p>
<form method="post" action="${path}" id="${receiptFormId}"><input type="hidden" name="${codeField}" value="${code}"></form>
</section>`;
}
