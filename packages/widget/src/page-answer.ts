import type { Language } from '@ascolto/contract';
import { lastNegativeRate, type PageQuestionnaire } from './page-questionnaire.ts';

/** What a citizen has chosen and typed so far; choices by their place in the list, kept for both branches. */
export interface PageAnswer {
  readonly rate: number | undefined;
  readonly difficulty: number | undefined;
  readonly strength: number | undefined;
  readonly details: string;
}

/** The body of a submission: of the branches only the one that the rating asks. */
export function submission(
  questionnaire: PageQuestionnaire,
  { rate, difficulty, strength, details }: PageAnswer,
  sender: { readonly submissionId: string; readonly language: Language },
): object {
  const negative = rate !== undefined && rate <= lastNegativeRate;
  const difficultyCode = negative ? questionnaire.difficulties[difficulty ?? -1] : undefined;
  const strengthCode = negative ? undefined : questionnaire.strengths[strength ?? -1];
  return {
    ...sender,
    questionnaire: { code: questionnaire.code, version: questionnaire.version },
    answers: {
      'page-clarity': rate,
      ...(difficultyCode !== undefined && { difficulties: difficultyCode }),
      ...(strengthCode !== undefined && { strengths: strengthCode }),
      ...(details.trim() !== '' && { details: takenCharacters(details) }),
    },
  };
}

/** Pasted control characters and halves of cut ones would be refused, and nobody sees them. */
function takenCharacters(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ');
}
