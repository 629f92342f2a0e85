import { type AnswersCheck, checkAnswers, isAsked, type Question } from './check-answers.ts';
import { answersFromForm, type FormFields } from './form-fields.ts';
import type { Answers, Item, Questionnaire } from './questionnaire.ts';
import { answerReader } from './read-answer.ts';

/** A questionnaire version made ready for use. Screens are counted from 0. */
export interface CompiledQuestionnaire {
  readonly questionnaire: Questionnaire;
  item(code: string): Item | undefined;
  /**
   * Checks any JSON value as answers: never throws, lists every fault at once. The answers returned are in their stored
   * form: empty texts and lists dropped, texts normalised, codes in document order; checking them again changes nothing.
   */
  check(answers: unknown): AnswersCheck;
  /** The items of a screen that apply, given the answers to earlier screens. */
  screenItems(screen: number, answers: Answers): readonly Item[];
  /** As `check`, for the items up to and including a screen; answers to later screens are neither judged nor kept. */
  checkScreen(screen: number, answers: unknown): AnswersCheck;
  /** Form fields named `a.<item>` (see `formFieldName`) as raw answers for `check`. */
  fromForm(fields: FormFields): Record<string, unknown>;
}

/** Prepares a document that `checkDocument` accepted, once per version. */
export function compileQuestionnaire(questionnaire: Questionnaire): CompiledQuestionnaire {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.item.code, question]));
  const lastScreen = questionnaire.screens.length - 1;
  return {
    questionnaire,
    item: (code) => questions.get(code)?.item,
    check: (answers) => checkAnswers(questions, lastScreen, answers),
    checkScreen: (screen, answers) => checkAnswers(questions, screen, answers),
    screenItems: (screen, answers) =>
      [...questions.values()]
        .filter((question) => question.screen === screen && isAsked(question, answers))
        .map((question) => question.item),
    fromForm: (fields) => answersFromForm(questions, fields),
  };
}

function questionsOf({ items, screens }: Questionnaire): Question[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  return screens.flatMap((screen, number) =>
    screen.items.map((code) => {
      const item = byCode.get(code);
      if (item === undefined) throw new Error(`Screen ${number} names the unknown item ${code}`);
      return prepareQuestion(item, number);
    }),
  );
}

function prepareQuestion(item: Item, screen: number): Question {
  const { when } = item;
  return {
    item,
    screen,
    field: `answers.${item.code}`,
    condition: when && { item: when.item, codes: new Set(when.in) },
    read: answerReader(item),
  };
}
