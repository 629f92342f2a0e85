import type { Language } from '@ascolto/contract';
import { commentParts } from './comment-parts.ts';
import { parameters } from './parameters.ts';
import { inventedData } from './personal-data.ts';
import type { Random } from './random.ts';

export interface CommentOccasion {
  /** From 1 to 5. */
  readonly rating: number;
  readonly language: Language;
  readonly maxLength: number;
  readonly metIncident: boolean;
}

/** A comment of one to three sentences that fits the rating; some tell invented personal data. */
export function commentOn(
  { rating, language, maxLength, metIncident }: CommentOccasion,
  random: Random,
): string {
  const parts = commentParts[language];
  const { openings, details, closings } = parts[toneOf(rating, random)];
  const sentences = [
    metIncident && rating < 4 && random.chance(0.6) ? random.pick(parts.incident) : random.pick(openings),
    ...(random.chance(0.85) ? [random.pick(details)] : []),
    ...(random.chance(0.5) ? [random.pick(closings)] : []),
    ...(language === 'it' && random.chance(parameters.diligence.personalData) ? [inventedData(random)] : []),
  ];
  return sentences
    .reduce(
      (text, sentence) => (text.length + 1 + sentence.length > maxLength ? text : `${text} ${sentence}`),
      '',
    )
    .trim();
}

/** Beside the option "other". */
export function otherWords(language: Language, random: Random): string {
  return random.pick(commentParts[language].other);
}

/** Who rates 4 often has a wish, who rates 2 now and then a good word. */
function toneOf(rating: number, random: Random): 'good' | 'mixed' | 'bad' {
  if (rating === 5) return 'good';
  if (rating === 4) return random.chance(0.5) ? 'good' : 'mixed';
  if (rating === 3) return 'mixed';
  if (rating === 2) return random.chance(0.7) ? 'bad' : 'mixed';
  return 'bad';
}
