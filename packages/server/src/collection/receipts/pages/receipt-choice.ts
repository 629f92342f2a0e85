import type { Language } from '@ascolto/contract';
import { type Html, html, raw } from '../../../platform/html/index.ts';
import { receiptChoiceTexts } from './receipt-choice.texts.ts';

/** The field with which a form asks for a code; `1` where it does. */
export const receiptField = 'ricevuta';

/** The wish for a code, beneath the questions. */
export function receiptChoice(wanted: boolean, language: Language): Html {
  const texts = receiptChoiceTexts[language];
  return html`<div class="option receipt-choice">
<input type="checkbox" name="${receiptField}" value="1" id="ricevuta" aria-describedby="ricevuta_aiuto"${wanted && raw(' checked')}>
<label for="ricevuta">${texts.wish}</label>
</div>
<p class="question-hint" id="ricevuta_aiuto">${texts.hint}</p>`;
}
