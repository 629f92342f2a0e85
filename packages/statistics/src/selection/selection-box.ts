import { fail, type Outcome, succeed } from '../outcome.ts';
import { correlationBehind, effectiveAnswers, selectionBias, type SelfSelected } from './selection-bias.ts';
import { type WorstCaseBounds, worstCaseBounds } from './worst-case-bounds.ts';

export type SelectionBox =
  /** Nobody told how many could have answered: nothing can be said. */
  | { readonly population: 'not_reported'; readonly answers: number }
  | {
      readonly population: 'reported';
      readonly answers: number;
      /** Answers by people who could have answered. */
      readonly participation: number;
      readonly bounds: WorstCaseBounds;
      /** For each correlation of answering and score the error that it makes, and what the answers are then worth. */
      readonly perCorrelation: readonly {
        readonly rho: number;
        readonly bias: number;
        readonly effectiveAnswers: number;
      }[];
      /** The correlation that makes the published difference by itself; null without a difference, or where none does. */
      readonly correlationBehind: number | null;
    };

export interface SelectionBoxInput extends Omit<SelfSelected, 'population'> {
  /** null where it was not reported. */
  readonly population: number | null;
  readonly scale: { readonly min: number; readonly max: number };
  /** A published difference, in score points. */
  readonly difference?: number;
  readonly correlations?: readonly number[];
}

/** The correlations told where no others are asked for. */
const usualCorrelations = [0.005, 0.01, 0.05];

/**
 * What stands beside every self-selected figure: how much people's choice to answer could have made of it.
 *
 * @example selectionBoxOf({ answers: 30131, population: 20_000_000, mean: 3.93, deviation: 1, scale: { min: 1, max: 5 }, difference: 0.19 })
 * // { participation: 0.0015, bounds: { low: 1.004, high: 4.998 }, correlationBehind: 0.0074, ... }
 * @returns failures `empty_domain` (no answers), `more_drawn_than_population` (late answers may exceed the cases counted)
 * @throws RangeError for a mean outside of the scale
 * Source: Manski 2003; Meng 2018. Cost: O(correlations).
 */
export function selectionBoxOf(input: SelectionBoxInput): Outcome<SelectionBox> {
  const { answers, population, mean, deviation, scale, difference, correlations = usualCorrelations } = input;
  if (!(answers > 0)) return fail({ kind: 'empty_domain' });
  if (population === null) return succeed({ population: 'not_reported', answers });
  if (answers > population) {
    return fail({ kind: 'more_drawn_than_population', stratum: 'all', drawn: answers, population });
  }
  const figure = { answers, population, mean, deviation };
  const participation = answers / population;
  return succeed({
    population: 'reported',
    answers,
    participation,
    bounds: worstCaseBounds(participation, mean, scale),
    perCorrelation: correlations.map((rho) => ({
      rho,
      bias: selectionBias(rho, figure),
      effectiveAnswers: effectiveAnswers(rho, figure),
    })),
    correlationBehind: difference === undefined ? null : correlationBehind(difference, figure),
  });
}
