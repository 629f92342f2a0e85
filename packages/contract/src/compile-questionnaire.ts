import { answerWords } from './answer-words.ts';
import { type AnswersCheck, checkAnswers, type Question } from './check-answers.ts';
import type { Language } from './closed-lists.ts';
import { type ConditionTest, conditionTest } from './condition-holds.ts';
import type { Fault } from './faults.ts';
import type { FormFields } from './form-fields.ts';
import { hasRandomOrder } from './option-order.ts';
import {
  type AnswerValue,
  type Answers,
  type Item,
  otherKey,
  otherOption,
  type Questionnaire,
} from './questionnaire.ts';
import { answerReader, textReader, type Today } from './read-answer.ts';
import { formReader } from './read-form.ts';

/** A questionnaire version made ready for use. Screens are counted from 0. */
export interface CompiledQuestionnaire {
  readonly questionnaire: Questionnaire;
  item(code: string): Item | undefined;
  /** True when the answer under the key is a free text: of a text item, or beside an option (`<item>.other`). */
  isText(key: string): boolean;
  /**
   * Checks any JSON value as answers, and that there is a seed exactly if something is in random order: never throws, lists
   * every fault at once. The answers returned are in their stored form: empty texts and lists dropped, texts normalised,
   * codes and rows in document order; checking them again changes nothing.
   */
  check(answers: unknown, seed?: number): AnswersCheck;
  /** The items of a screen that apply, given the answers to earlier screens. */
  screenItems(screen: number, answers: Answers): readonly Item[];
  /**
   * As `check`, for the items up to and including a screen, whatever the seed; answers to later screens are neither judged
   * nor kept.
   */
  checkScreen(screen: number, answers: unknown): AnswersCheck;
  /** Form fields named as `formFieldNames` says, as raw answers for `check`. */
  fromForm(fields: FormFields): Record<string, unknown>;
  /** An answer as people read it in a language. */
  answerWords(item: Item, value: AnswerValue, language: Language): string;
}

/** An item at its place. */
interface Placed {
  readonly item: Item;
  readonly screen: number;
  /** Tells when it is asked or shown; always without it. */
  readonly asked: ConditionTest | undefined;
}

const nothingUnclear: ReadonlySet<string> = new Set();

/**
 * Prepares a document that `checkDocument` accepted, once per version. Throws where a date is bound by today and `today` is
 * not given.
 */
export function compileQuestionnaire(questionnaire: Questionnaire, today?: Today): CompiledQuestionnaire {
  if (today === undefined && questionnaire.items.some(isBoundByToday)) noToday();
  const placed = placedItems(questionnaire);
  const items = new Map(placed.map(({ item }) => [item.code, item]));
  const questions = new Map(
    placed.flatMap((one) => questionsOf(one, today)).map((question) => [question.key, question]),
  );
  const lastScreen = questionnaire.screens.length - 1;
  const seeded = hasRandomOrder(questionnaire);
  return {
    questionnaire,
    item: (code) => items.get(code),
    isText: (key) => questions.get(key)?.isText === true,
    check: (answers, seed) => withSeed(checkAnswers(questions, lastScreen, answers), seeded, seed),
    checkScreen: (screen, answers) => checkAnswers(questions, screen, answers),
    screenItems: (screen, answers) =>
      placed
        .filter((one) => one.screen === screen && one.asked?.(answers, nothingUnclear) !== 'no')
        .map(({ item }) => item),
    fromForm: formReader(questions),
    answerWords,
  };
}

function placedItems({ items, screens }: Questionnaire): Placed[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  return screens.flatMap((screen, number) =>
    screen.items.map((code) => {
      const item = byCode.get(code);
      if (item === undefined) throw new Error(`Screen ${number} names the unknown item ${code}`);
      const asked = item.when && conditionTest(item.when, (source) => byCode.get(source));
      return { item, screen: number, asked };
    }),
  );
}

/** The question of an item, and that of the text beside an option of it. */
function questionsOf({ item, screen, asked }: Placed, today: Today = noToday): Question[] {
  const read = answerReader(item, today);
  if (read === undefined) return [];
  const { code: key, type, required = false } = item;
  const field = `answers.${key}`;
  const question = { key, item, screen, field, required, isText: type === 'text', asked, read };
  const option = otherOption(item);
  if (option === undefined) return [question];
  const other = {
    ...question,
    key: otherKey(key),
    field: `answers.${otherKey(key)}`,
    required: false,
    isText: true,
    asked: conditionTest({ item: key, in: [option.code] }, () => item),
    read: textReader(option.other),
  };
  return [question, other];
}

function isBoundByToday(item: Item): boolean {
  return item.type === 'date' && (item.earliest === 'today' || item.latest === 'today');
}

function noToday(): never {
  throw new Error('A date bound by today needs to be told which day it is');
}

function withSeed(check: AnswersCheck, seeded: boolean, seed: number | undefined): AnswersCheck {
  if (seeded === (seed !== undefined)) return check;
  const fault: Fault = { field: 'seed', code: seeded ? 'required' : 'not_asked' };
  return { ok: false, faults: check.ok ? [fault] : [...check.faults, fault] };
}
