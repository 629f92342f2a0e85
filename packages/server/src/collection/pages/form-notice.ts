import { type Fault, faultText, type Item, type Language } from '@ascolto/contract';
import { type Html, html, icon } from '../../platform/html/index.ts';
import { firstFieldId } from './form-item.ts';
import { type FormProblem, formTexts } from './form-page.texts.ts';

/** What is wrong with the answers, with a link to the field of each: on top of the form, read first. */
export function faultSummary(faults: readonly Fault[], shown: readonly Item[], language: Language): Html {
  const texts = formTexts[language];
  return notice(
    texts.faultsTitle,
    html`<p>${texts.faultsLead}</p>
<ul>${distinct(faults).map((fault) => html`<li>${faultLine(fault, shown, language)}</li>`)}</ul>`,
  );
}

/** That the answer could not be taken for a reason that is not the citizen's. */
export function problemNotice(problem: FormProblem, language: Language): Html {
  const texts = formTexts[language];
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

function faultLine(fault: Fault, shown: readonly Item[], language: Language): Html {
  const item = shown.find(({ code }) => fault.field === `answers.${code}`);
  if (item === undefined) return html`${faultText(fault, language)}`;
  return html`<a href="#${firstFieldId(item)}">${item.text[language]}</a> ${faultText(fault, language)}`;
}

function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.field} ${fault.code}`, fault])).values()];
}
