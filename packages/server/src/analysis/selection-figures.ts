import { ratingScale, selectionBoxOf } from '@ascolto/statistics';
import { spreadOf } from './closed-interval.ts';
import type { Distribution } from './score-figure.ts';
import { type DaysOfReports, fewestTransactions, tooFewDays } from './transaction-figures.ts';

/** Why nothing can be said of those who did not answer. */
export const selectionGaps = [
  'not_reported',
  'too_few_days',
  'channels_missing',
  'too_few_completed',
  'no_answers',
  'one_answer',
  'answers_all_alike',
  'more_answers_than_completed',
] as const;
export type SelectionGap = (typeof selectionGaps)[number];

/** What people's choice to answer could have made of the month's mean; or why that cannot be told. */
export type SelectionFigures =
  | { readonly population: null; readonly reason: SelectionGap }
  | {
      /** Transactions completed on the days with counts of every channel. */
      readonly population: number;
      /** Answers shown on those days, and their mean. */
      readonly answers: number;
      readonly mean: number;
      readonly days: number;
      /** Answers by transactions completed, 0 to 1. */
      readonly participation: number;
      /** The mean if all who did not answer had given 1, and if all had given 5. */
      readonly bounds: { readonly low: number; readonly high: number };
      /** By the correlation of answering and score. */
      readonly correlations: readonly CorrelatedError[];
      /** The correlation that makes the difference from the month before by itself; null without one, or where none does. */
      readonly correlationBehind: number | null;
    };

export interface CorrelatedError {
  readonly rho: number;
  /** Error of the mean, in scores. */
  readonly bias: number;
  /** As many answers of a simple random sample are worth as much. */
  readonly effectiveAnswers: number;
}

/**
 * Pure. Both sides are of the same days, those of which every channel was reported: answers by the day on which they were shown.
 *
 * @param answersOn the ratings shown on some days
 * @param difference of the month's mean from the month before
 */
export function selectionFigures(
  reports: DaysOfReports | null,
  answersOn: (days: readonly string[]) => Distribution,
  difference: number | null,
): SelectionFigures {
  if (reports === null) return gap('not_reported');
  const { elapsed, reported, complete } = reports;
  if (tooFewDays(reported.length, elapsed)) return gap('too_few_days');
  if (tooFewDays(complete.length, elapsed)) return gap('channels_missing');
  const population = reports.completed;
  if (population < fewestTransactions) return gap('too_few_completed');
  const distribution = answersOn(complete);
  const spread = spreadOf(distribution);
  if (spread === null) return gap(distribution.some((count) => count > 0) ? 'one_answer' : 'no_answers');
  const { n: answers, mean, deviation } = spread;
  if (deviation === 0) return gap('answers_all_alike');
  const outcome = selectionBoxOf({
    ...{ answers, population, mean, deviation, scale: ratingScale },
    ...(difference === null ? {} : { difference }),
  });
  if (!outcome.ok || outcome.value.population !== 'reported') return gap('more_answers_than_completed');
  const { participation, bounds, perCorrelation, correlationBehind } = outcome.value;
  const days = complete.length;
  const told = { participation, bounds, correlations: perCorrelation, correlationBehind };
  return { population, answers, mean, days, ...told };
}

function gap(reason: SelectionGap): SelectionFigures {
  return { population: null, reason };
}
