import { type Fault, faultText, type Language } from '@ascolto/contract';
import { type Html, html, icon } from '../../platform/html/index.ts';
import { type FormItem, faultyFieldId, isFaultOf } from './form-item.ts';
import type { FormProblem, FormTexts } from './form-texts.ts';
import { faultWords } from './item-parts.ts';

/** What is wrong with the answers, with a link to the field of each: below the name of the service, read first. */
export function faultSummary(
  faults: readonly Fault[],
  shown: readonly FormItem[],
  texts: FormTexts,
  language: Language,
): Html {
  return notice(
    texts.faultsTitle,
    html`<p>${texts.faultsLead}</p>
<ul>${distinct(faults).map((fault) => html`<li>${summaryLine(fault, shown, language)}</li>`)}</ul>`,
  );
}

/** That the answer could not be taken for a reason that is not the citizen's. */
export function problemNotice(problem: FormProblem, texts: FormTexts): Html {
  return notice(
    texts.problemTitle,
    html`${texts.problems[problem].map((sentence) => html`<p>${sentence}</p>`)}`,
  );
}

/** `autofocus` brings a reader with a keyboard or a screen reader here without a script. */
function notice(title: string, body: Html): Html {
  return html`<div class="form-notice" role="alert" tabindex="-1" autofocus aria-labelledby="avviso">
<h2 id="avviso">${icon('it-warning-circle')}<span>${title}</span></h2>
${body}
</div>`;
}

function summaryLine(fault: Fault, shown: readonly FormItem[], language: Language): Html {
  const view = shown.find(({ item }) => isFaultOf(item, fault));
  if (view === undefined) return html`${faultText(fault, language)}`;
  return html`<a href="#${faultyFieldId(view, fault)}">${view.words(view.item.text)}</a> ${faultWords(fault, view)}`;
}

function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.field} ${fault.code}`, fault])).values()];
}
