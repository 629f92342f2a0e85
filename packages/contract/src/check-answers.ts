import type { Fault } from './faults.ts';
import { isRecord } from './is-record.ts';
import type { AnswerValue, Answers, Item } from './questionnaire.ts';
import { type AnswerReader, type Reading, unanswered } from './read-answer.ts';

/** An item as checking needs it: where it is asked, when, and how its answer is read. */
export interface Question {
  readonly item: Item;
  readonly screen: number;
  readonly field: string;
  readonly condition: { readonly item: string; readonly codes: ReadonlySet<string> } | undefined;
  readonly read: AnswerReader;
}

/** Questions by item code, in the order in which they are asked. */
export type Questions = ReadonlyMap<string, Question>;

export type AnswersCheck =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Names come from outside: a fault repeats no more of one than this. */
const longestNameShown = 64;

/**
 * Checks any JSON value as the answers to the screens up to `lastScreen`; never throws, lists every fault.
 * Answers to later screens are neither judged nor kept.
 */
export function checkAnswers(questions: Questions, lastScreen: number, raw: unknown): AnswersCheck {
  if (!isRecord(raw)) return { ok: false, faults: [{ field: 'answers', code: 'wrong_type' }] };
  const faults = unknownItems(questions, raw);
  const answers: Record<string, AnswerValue> = {};
  const unclear = new Set<string>();
  for (const question of questions.values()) {
    if (question.screen > lastScreen) break;
    const { code } = question.item;
    const reading = Object.hasOwn(raw, code) ? question.read(raw[code]) : unanswered;
    const asked = askedBy(question, answers, unclear);
    if (asked !== 'no' && reading.kind === 'answered') answers[code] = reading.value;
    if (asked !== 'no' && reading.kind === 'faulty') unclear.add(code);
    addFaults(faults, question, reading, asked);
  }
  return faults.length === 0 ? { ok: true, answers } : { ok: false, faults };
}

/** True when routing asks the question, given the answers to earlier screens. */
export function isAsked(question: Question, answers: Answers): boolean {
  const { condition } = question;
  if (condition === undefined) return true;
  const answer = Object.hasOwn(answers, condition.item) ? answers[condition.item] : undefined;
  if (answer === undefined) return false;
  if (typeof answer === 'object') return answer.some((code) => condition.codes.has(code));
  return condition.codes.has(String(answer));
}

/** What follows from a faulty answer is not known: its own fault is told, not its consequences. */
function askedBy(
  question: Question,
  answers: Answers,
  unclear: ReadonlySet<string>,
): 'yes' | 'no' | 'unclear' {
  if (isAsked(question, answers)) return 'yes';
  return question.condition !== undefined && unclear.has(question.condition.item) ? 'unclear' : 'no';
}

function addFaults(
  faults: Fault[],
  { field, item }: Question,
  reading: Reading,
  asked: 'yes' | 'no' | 'unclear',
) {
  if (reading.kind === 'unanswered') {
    if (asked === 'yes' && item.required === true) faults.push({ field, code: 'required' });
  } else if (asked === 'no') {
    faults.push({ field, code: 'not_asked' });
  } else if (reading.kind === 'faulty') {
    for (const reason of reading.reasons) faults.push({ field, ...reason });
  }
}

function unknownItems(questions: Questions, raw: Record<string, unknown>): Fault[] {
  const faults: Fault[] = [];
  for (const name of Object.keys(raw)) {
    if (questions.has(name)) continue;
    faults.push({ field: `answers.${name.slice(0, longestNameShown).toWellFormed()}`, code: 'unknown_item' });
  }
  return faults;
}
