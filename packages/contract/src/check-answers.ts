import type { ConditionTest, Holds } from './condition-holds.ts';
import { type Fault, mostUnknownNames } from './faults.ts';
import { isRecord } from './is-record.ts';
import type { AnswerValue, Answers, Item } from './questionnaire.ts';
import { type AnswerReader, type Reading, unanswered } from './reading.ts';

/** What can be answered, under a key of its own: an item, or the free text beside an option of it. */
export interface Question {
  readonly key: string;
  readonly item: Item;
  readonly screen: number;
  readonly field: string;
  readonly required: boolean;
  readonly isText: boolean;
  /** Tells when it is asked; always without it. */
  readonly asked: ConditionTest | undefined;
  readonly read: AnswerReader;
}

/** Questions by key, in the order in which they are asked. */
export type Questions = ReadonlyMap<string, Question>;

export type AnswersCheck =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Names come from outside: a fault repeats no more of one than this. */
const longestNameShown = 64;

/**
 * Checks any JSON value as the answers to the screens up to `lastScreen`; never throws, lists every fault of a question and the
 * first 50 names that are none.
 * Answers to later screens are neither judged nor kept. What follows from a faulty answer is not known: its own fault is
 * told, not its consequences.
 */
export function checkAnswers(questions: Questions, lastScreen: number, raw: unknown): AnswersCheck {
  if (!isRecord(raw)) return { ok: false, faults: [{ field: 'answers', code: 'wrong_type' }] };
  const faults = unknownItems(questions, raw);
  const answers: Record<string, AnswerValue> = {};
  const unclear = new Set<string>();
  for (const question of questions.values()) {
    if (question.screen > lastScreen) break;
    const { key } = question;
    const reading = Object.hasOwn(raw, key) ? question.read(raw[key]) : unanswered;
    const asked = question.asked === undefined ? 'yes' : question.asked(answers, unclear);
    if (asked !== 'no' && reading.kind === 'answered') answers[key] = reading.value;
    if (asked !== 'no' && reading.kind === 'faulty') unclear.add(key);
    addFaults(faults, question, reading, asked);
  }
  return faults.length === 0 ? { ok: true, answers } : { ok: false, faults };
}

function addFaults(faults: Fault[], { field, required }: Question, reading: Reading, asked: Holds) {
  if (reading.kind === 'unanswered') {
    if (asked === 'yes' && required) faults.push({ field, code: 'required' });
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
    if (faults.length === mostUnknownNames) break;
    faults.push({ field: `answers.${name.slice(0, longestNameShown).toWellFormed()}`, code: 'unknown_item' });
  }
  return faults;
}
