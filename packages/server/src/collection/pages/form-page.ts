import {
  type CompiledQuestionnaire,
  type Fault,
  formEntries,
  formFieldName,
  hasRandomOrder,
  type Item,
  type Language,
  otherKey,
  otherOption,
  pipe,
  type ServiceType,
  type Texts,
} from '@ascolto/contract';
import { renderHtml } from '../../platform/html/html.ts';
import { type Html, html, icon, page, raw, withLanguage } from '../../platform/html/index.ts';
import { type Service, serviceName, servicePaths } from '../../registry/index.ts';
import { receiptChoice, receiptField } from '../receipts/pages/receipt-choice.ts';
import { type RawAnswers, soundAnswers } from '../sound-answers.ts';
import { type FormItem, formItem, isFaultOf } from './form-item.ts';
import { faultSummary, problemNotice } from './form-notice.ts';
import { formTextsFor } from './form-page.texts.ts';
import { formPaths } from './form-paths.ts';
import type { FormProblem, FormTexts } from './form-texts.ts';
import { serviceHeading } from './service-heading.ts';
import { forTest, testKey, testNotice, type TestState } from './test-form.ts';

export interface FormView {
  readonly service: Service;
  readonly questionnaire: CompiledQuestionnaire;
  readonly language: Language;
  /** Counted from 0. */
  readonly screen: number;
  /** As the citizen sent them, faulty ones included. */
  readonly answers: RawAnswers;
  readonly submissionId: string;
  /** Of random order. */
  readonly seed: number;
  readonly faults: readonly Fault[];
  readonly problem?: FormProblem | undefined;
  readonly touchpoint?: string | undefined;
  readonly channel?: string | undefined;
  readonly demonstration: boolean;
  /** Whether the citizen ticked the wish for a code. */
  readonly receiptWanted?: boolean;
  /** A test that nothing is stored of; refused where its key was. */
  readonly test?: TestState | undefined;
}

/** A view with what making its page needs again and again. */
interface Making {
  readonly view: FormView;
  readonly texts: FormTexts;
  readonly words: (texts: Texts) => string;
  /** The questions of the screen. */
  readonly asked: readonly FormItem[];
}

/**
 * A screen of a questionnaire as a form that needs no script: it carries everything that was answered on other screens.
 * The button pressed is the field `step`: `send`, `next` or `back`; or it is a language, in the header of the page.
 */
export function formPage(view: FormView): string {
  const { service, language, screen, questionnaire, faults, problem } = view;
  const { purpose, screens } = questionnaire.questionnaire;
  const making = makingOf(view);
  const { texts } = making;
  const title = texts.title(serviceName(service, language));
  const place = screen > 0 ? ` – ${texts.step(screen + 1, screens.length)}` : '';
  const prefix = faults.length > 0 || problem !== undefined ? `${texts.errorPrefix} ` : '';
  return page({
    language,
    title: `${prefix}${title}${place}`,
    path: formPaths(service, purpose).form,
    languageForm: formId,
    demonstration: view.demonstration,
    main: formMain(making),
  });
}

/** The hidden fields that differ from one reader to the next: all else on a first page is the same for all. */
export function ownFields({
  questionnaire,
  submissionId,
  seed,
}: Pick<FormView, 'questionnaire' | 'submissionId' | 'seed'>): string {
  const seedField = hasRandomOrder(questionnaire.questionnaire) && hidden('seed', String(seed));
  return renderHtml(html`${hidden('submissionId', submissionId)}${seedField}`);
}

const formId = 'valutazione';

function makingOf(view: FormView): Making {
  const { service, language, screen, questionnaire, faults, seed } = view;
  const routing = soundAnswers(questionnaire, view.answers, screen);
  const words = (texts: Texts): string =>
    pipe(texts, language, routing, questionnaire, serviceName(service, language));
  const items = questionnaire.screenItems(screen, routing);
  const asked = items.map((item) => ({
    item,
    sent: sentValues(item, view.answers),
    faults: faults.filter((fault) => isFaultOf(item, fault)),
    language,
    words,
    seed,
    alone: items.length === 1,
  }));
  return { view, texts: formTextsFor(language, questionnaire.questionnaire.purpose), words, asked };
}

function formMain(making: Making): Html {
  const { view, texts, asked } = making;
  const { service, language, questionnaire, faults, problem, test } = view;
  const { purpose } = questionnaire.questionnaire;
  const submit = forTest(formPaths(service, purpose).submit, test);
  return html`<div class="container form-page">
${serviceHeading(service, language)}
${test !== undefined && testNotice(test, language)}
${problem !== undefined && problemNotice(problem, texts)}
${faults.length > 0 && faultSummary(faultsHere(making), asked, texts, language)}
${screenIntro(making)}
<form method="post" action="${submit}" id="${formId}" novalidate accept-charset="utf-8">
${hiddenFields(making)}
${asked.map((question) => formItem(question))}
${purpose !== 'abandoned' && receiptWish(view)}
${test !== undefined && testKey(test, language)}
${buttons(making)}
</form>
${abandonedNote(making)}
${privacyNote(making)}
</div>`;
}

/** The first screen asks one question and nothing else; from there the wish is carried like an answer. */
function receiptWish({ screen, receiptWanted = false, language }: FormView): Html | false {
  if (screen > 0) return receiptChoice(receiptWanted, language);
  return receiptWanted && hidden(receiptField, '1');
}

/** Faults of questions on other screens are told there: here they would have no name and no link. */
function faultsHere({ view: { faults, questionnaire }, asked }: Making): readonly Fault[] {
  const elsewhere = questionnaire.questionnaire.items.filter(
    (item) => !asked.some((question) => question.item === item),
  );
  return faults.filter((fault) => !elsewhere.some((item) => isFaultOf(item, fault)));
}

function screenIntro({ view: { questionnaire, screen }, texts, words }: Making): Html {
  const { screens } = questionnaire.questionnaire;
  if (screen === 0) return html`<p class="lead">${texts.intro}</p>`;
  const title = screens[screen]?.title;
  return html`<p class="form-step">${texts.step(screen + 1, screens.length)}</p>
${title !== undefined && html`<h2 class="form-screen-title">${words(title)}</h2>`}`;
}

/** Everything the next request needs: there is no session and no cookie that could hold it. */
function hiddenFields({ view, asked }: Making): Html {
  const { code, version, items } = view.questionnaire.questionnaire;
  const context = {
    questionnaire: code,
    version: String(version),
    screen: String(view.screen),
    lang: view.language,
    touchpoint: view.touchpoint,
    channel: view.channel,
  };
  const carried = items.filter((item) => !asked.some((question) => question.item === item));
  return html`${raw(ownFields(view))}${Object.entries(context).map(([name, value]) => value !== undefined && hidden(name, value))}
${carried.flatMap((item) => sentFields(item, view.answers).map(([name, value]) => hidden(name, value)))}`;
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">\n`;
}

/** The fields that send an item again as it came, the text beside an option of it included. */
function sentFields(item: Item, answers: RawAnswers): readonly (readonly [name: string, value: string])[] {
  const text = otherOption(item) === undefined ? undefined : answers[otherKey(item.code)];
  const fields = formEntries(item, answers[item.code]);
  const all =
    typeof text === 'string' ? [...fields, [formFieldName(otherKey(item.code)), text] as const] : fields;
  return all.filter(([, value]) => value !== '');
}

function sentValues(item: Item, answers: RawAnswers): FormItem['sent'] {
  const values = Map.groupBy(sentFields(item, answers), ([name]) => name);
  return (name) => (values.get(name) ?? []).map(([, value]) => value);
}

/** Sending comes first: the eye and the tabulator find it there, and it is what Enter does. */
function buttons({ view: { screen, questionnaire }, texts }: Making): Html {
  const last = screen === questionnaire.questionnaire.screens.length - 1;
  return html`<div class="form-buttons">
<button class="btn btn-primary btn-lg" type="submit" name="step" value="send">${texts.send}</button>
${!last && html`<button class="btn btn-outline-primary btn-lg" type="submit" name="step" value="next">${screen === 0 ? texts.details : texts.next}</button>`}
${screen > 0 && html`<button class="btn btn-link btn-lg" type="submit" name="step" value="back">${icon('it-arrow-left', 'icon-primary icon-sm')}<span>${texts.back}</span></button>`}
</div>`;
}

/** Services that people may leave before the end of a procedure. */
const withProcedure: ReadonlySet<ServiceType> = new Set(['digital-procedure', 'application-screen']);

/** Who could not finish has no service to rate: the way to their own form stands beside the rating. */
function abandonedNote({ view, texts }: Making): Html | false {
  const { service, language, questionnaire, screen, touchpoint, channel, test } = view;
  if (screen > 0 || questionnaire.questionnaire.purpose !== 'service' || !withProcedure.has(service.type))
    return false;
  const origin = new URLSearchParams([
    ...(touchpoint === undefined ? [] : [['t', touchpoint]]),
    ...(channel === undefined ? [] : [['c', channel]]),
    ...(test === undefined ? [] : [['prova', '1']]),
  ]);
  const path = withLanguage(`${formPaths(service, 'abandoned').form}?${origin}`, language);
  return html`<p class="abandoned-note">${texts.notConcluded} <a href="${path}">${texts.sayWhere}</a></p>`;
}

function privacyNote({ view: { service, language }, texts }: Making): Html {
  return html`<section class="privacy-note" aria-labelledby="riservatezza">
<h2 id="riservatezza">${icon('it-lock', 'icon-sm')}<span>${texts.privacyTitle}</span></h2>
${texts.privacy.map((sentence) => html`<p>${sentence}</p>`)}
<p>${texts.cardLead} <a href="${withLanguage(servicePaths(service).card, language)}">${texts.card}</a>.</p>
</section>`;
}
