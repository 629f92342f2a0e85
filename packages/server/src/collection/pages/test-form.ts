import type { Language } from '@ascolto/contract';
import { type Html, html, icon } from '../../platform/html/index.ts';
import { testTexts } from './test-form.texts.ts';

/** Refused: sent without a key that allows it. */
export type TestState = 'open' | 'refused';

/** The same address for a test: the mark stays in the address, so that no reload makes a real answer of it. */
export function forTest(path: string, test: TestState | undefined): string {
  return test === undefined ? path : `${path}?prova=1`;
}

export function testNotice(test: TestState, language: Language): Html {
  const texts = testTexts[language];
  return html`<div class="form-notice"${test === 'refused' && html` role="alert" tabindex="-1" autofocus`}>
<h2>${icon('it-warning-circle')}<span>${texts.notice}</span></h2>
${test === 'refused' && html`<p><a href="#chiave">${texts.refused}</a></p>`}
</div>`;
}

/** Where the key is typed; it is never written back into a page. */
export function testKey(test: TestState, language: Language): Html {
  const texts = testTexts[language];
  const refused = test === 'refused';
  return html`<div class="question ${refused && 'question-faulty'}">
<label class="question-text" for="chiave">${texts.key}</label>
<p class="question-hint" id="chiave_aiuto">${texts.hint}</p>
${refused && html`<p class="question-fault" id="chiave_errore">${icon('it-error', 'icon-sm')}<span><span class="visually-hidden">${texts.errorPrefix} </span>${texts.refused}</span></p>`}
<input class="form-control" type="password" name="chiave" id="chiave" autocomplete="off" aria-describedby="${refused ? 'chiave_aiuto chiave_errore' : 'chiave_aiuto'}"${refused && html` aria-invalid="true"`}>
</div>`;
}
