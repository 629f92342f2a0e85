import type { AnswerValue, Answers, CompiledQuestionnaire } from '@ascolto/contract';

/** Answers as a form sent them, by key; nothing of them is trusted. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/**
 * What was answered on the first screens, so many, as far as it is asked there and has no fault: what the screen after them is
 * routed by and speaks of.
 */
export function soundAnswers(
  questionnaire: CompiledQuestionnaire,
  answers: RawAnswers,
  screens: number,
): Answers {
  const checked = questionnaire.checkScreen(screens - 1, answers);
  if (checked.ok) return checked.answers;
  const faulty = new Set(checked.faults.map(({ field }) => field));
  return Object.fromEntries(
    Object.entries(answers).filter(
      (entry): entry is [string, AnswerValue] => !faulty.has(`answers.${entry[0]}`) && isValue(entry[1]),
    ),
  );
}

function isValue(value: unknown): value is AnswerValue {
  return value !== null && ['number', 'string', 'object'].includes(typeof value);
}

/**
 * An answer changed after going back leaves others that the route no longer asks: they go, without troubling anyone. A text
 * beside an option that is not chosen stays, as its item is asked: people are told.
 */
export function askedOnly(questionnaire: CompiledQuestionnaire, answers: RawAnswers): RawAnswers {
  const { screens } = questionnaire.questionnaire;
  const asked = new Set(
    screens.flatMap((_, screen) =>
      questionnaire
        .screenItems(screen, soundAnswers(questionnaire, answers, screen))
        .map((item) => item.code),
    ),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => {
      // Item codes hold no dot: what follows one is the text beside an option.
      const [code = ''] = key.split('.', 1);
      return asked.has(code) || questionnaire.item(code) === undefined;
    }),
  );
}
