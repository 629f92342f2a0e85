/**
 * What a figure is a statement about. Never mixed in one figure.
 *
 * - `design-based`: the population of a frame, by a random sample with known chances;
 * - `self-selected`: those who chose to answer, and nobody else;
 * - `live`: as self-selected, with an interval that holds however often one looks;
 * - `model-based`: leans on a model, as a shrunken score does.
 */
export type EstimateKind = 'design-based' | 'self-selected' | 'live' | 'model-based';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The share of such intervals that hold the true value: 0.95. */
  readonly level: number;
}

/** A figure that can be published: none comes without its base and its uncertainty. */
export interface Estimate {
  readonly value: number;
  /** Standard error; null where the interval is made without one, as a confidence sequence is. */
  readonly se: number | null;
  /** Degrees of freedom of `se`; null where the interval needs none. */
  readonly df: number | null;
  readonly ci: Interval;
  /** The base: rows, respondents or answers that the figure rests on; at least 1. */
  readonly n: number;
  /** As many answers of a simple random sample would tell as much; null where that cannot be said. */
  readonly nEff: number | null;
  /** Design effect: the variance by that of a simple random sample of `n`; null where that cannot be said. */
  readonly deff: number | null;
  /** How it was made, in the field's terms: `linearised mean, t interval`. */
  readonly method: string;
  readonly kind: EstimateKind;
}
