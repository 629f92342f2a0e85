import type { AnswerValue, CompiledQuestionnaire, Fault, Item, Language } from '@ascolto/contract';
import { formFieldName } from '@ascolto/contract';
import { type Html, html, icon, page, withLanguage } from '../../platform/html/index.ts';
import { type Service, serviceName, servicePaths } from '../../registry/index.ts';
import { fieldValues } from './field-values.ts';
import { formItem } from './form-item.ts';
import { faultSummary, problemNotice } from './form-notice.ts';
import { type FormProblem, formTexts } from './form-page.texts.ts';
import { serviceHeading } from './service-heading.ts';

export interface FormView {
  readonly service: Service;
  readonly questionnaire: CompiledQuestionnaire;
  readonly language: Language;
  /** Counted from 0. */
  readonly screen: number;
  /** As the citizen sent them, faulty ones included. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly submissionId: string;
  readonly faults: readonly Fault[];
  readonly problem?: FormProblem | undefined;
  readonly touchpoint?: string | undefined;
  readonly channel?: string | undefined;
  readonly demonstration: boolean;
}

/**
 * A screen of a questionnaire as a form that needs no script: it carries everything that was answered on other screens.
 * The button pressed is the field `step`: `send`, `next` or `back`; or it is a language, in the header of the page.
 */
export function formPage(view: FormView): string {
  const { service, language, screen, questionnaire, faults, problem } = view;
  const texts = formTexts[language];
  const steps = questionnaire.questionnaire.screens.length;
  const title = texts.title(serviceName(service, language));
  const place = screen > 0 ? ` – ${texts.step(screen + 1, steps)}` : '';
  const prefix = faults.length > 0 || problem !== undefined ? `${texts.errorPrefix} ` : '';
  return page({
    language,
    title: `${prefix}${title}${place}`,
    path: servicePaths(service).form,
    languageForm: formId,
    demonstration: view.demonstration,
    main: formMain(view),
  });
}

const formId = 'valutazione';

function formMain(view: FormView): Html {
  const { service, language, screen, questionnaire, faults, problem } = view;
  const items = questionnaire.screenItems(screen, plausibleAnswers(view));
  return html`<div class="container form-page">
${problem !== undefined && problemNotice(problem, language)}
${faults.length > 0 && faultSummary(faults, items, language)}
${serviceHeading(service, language)}
${screenIntro(view)}
<form method="post" action="${servicePaths(service).submit}" id="${formId}" novalidate accept-charset="utf-8">
${hiddenFields(view, items)}
${items.map((item) => formItem({ item, language, answer: view.answers[item.code], faults: faultsOf(item, faults), alone: items.length === 1 }))}
${buttons(view)}
</form>
${privacyNote(view)}
</div>`;
}

function screenIntro({ questionnaire, language, screen }: FormView): Html {
  const texts = formTexts[language];
  const { screens } = questionnaire.questionnaire;
  if (screen === 0) return html`<p class="lead">${texts.intro}</p>`;
  const title = screens[screen]?.title?.[language];
  return html`<p class="form-step">${texts.step(screen + 1, screens.length)}</p>
${title !== undefined && html`<h2 class="form-screen-title">${title}</h2>`}`;
}

/** Everything the next request needs: there is no session and no cookie that could hold it. */
function hiddenFields(view: FormView, shown: readonly Item[]): Html {
  const { questionnaire, answers } = view;
  const { code, version, items } = questionnaire.questionnaire;
  const context = {
    submissionId: view.submissionId,
    questionnaire: code,
    version: String(version),
    screen: String(view.screen),
    lang: view.language,
    touchpoint: view.touchpoint,
    channel: view.channel,
  };
  const carried = items.filter((item) => !shown.includes(item));
  return html`${Object.entries(context).map(([name, value]) => value !== undefined && hidden(name, value))}
${carried.flatMap((item) => fieldValues(answers[item.code]).map((value) => hidden(formFieldName(item.code), value)))}`;
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">\n`;
}

/** Sending comes first: the eye and the tabulator find it there, and it is what Enter does. */
function buttons({ language, screen, questionnaire }: FormView): Html {
  const texts = formTexts[language];
  const last = screen === questionnaire.questionnaire.screens.length - 1;
  return html`<div class="form-buttons">
<button class="btn btn-primary btn-lg" type="submit" name="step" value="send">${texts.send}</button>
${!last && html`<button class="btn btn-outline-primary btn-lg" type="submit" name="step" value="next">${screen === 0 ? texts.details : texts.next}</button>`}
${screen > 0 && html`<button class="btn btn-link btn-lg" type="submit" name="step" value="back">${icon('it-arrow-left', 'icon-primary icon-sm')}<span>${texts.back}</span></button>`}
</div>`;
}

function privacyNote({ service, language }: FormView): Html {
  const texts = formTexts[language];
  return html`<section class="privacy-note" aria-labelledby="riservatezza">
<h2 id="riservatezza">${icon('it-lock', 'icon-sm')}<span>${texts.privacyTitle}</span></h2>
${texts.privacy.map((sentence) => html`<p>${sentence}</p>`)}
<p>${texts.cardLead} <a href="${withLanguage(servicePaths(service).card, language)}">${texts.card}</a>.</p>
</section>`;
}

function faultsOf(item: Item, faults: readonly Fault[]): Fault[] {
  return faults.filter(({ field }) => field === `answers.${item.code}`);
}

/** The answers by which the screen is routed: of what was sent, that which has the form of an answer. */
function plausibleAnswers({ answers, questionnaire }: FormView): Record<string, AnswerValue> {
  const plausible: [string, AnswerValue][] = [];
  for (const { code } of questionnaire.questionnaire.items) {
    const values = fieldValues(answers[code]);
    if (values.length > 0) plausible.push([code, values]);
  }
  return Object.fromEntries(plausible);
}
