/** A result, or why there is none: what a survey may well bring about is no exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Why a figure cannot be told. Wrong calls (columns of unequal length, a level of 2) throw a RangeError instead. */
export type Failure =
  /** No row with a positive weight and a value. */
  | { readonly kind: 'empty_domain' }
  /** Fewer rows than the figure or its uncertainty needs. */
  | { readonly kind: 'too_few'; readonly n: number; readonly needed: number }
  /** A stratum of which one cluster was drawn: its variance cannot be estimated. */
  | { readonly kind: 'lonely_cluster'; readonly stratum: string; readonly stage: number }
  /** Clusters and strata leave no degree of freedom. */
  | { readonly kind: 'no_degrees_of_freedom'; readonly clusters: number; readonly strata: number }
  /** More were drawn than the stratum is said to have. */
  | {
      readonly kind: 'more_drawn_than_population';
      readonly stratum: string;
      readonly drawn: number;
      readonly population: number;
    }
  /** A ratio or share of nothing. */
  | { readonly kind: 'zero_denominator' }
  /** An iteration did not reach its tolerance. `worst` names what was furthest off. */
  | { readonly kind: 'not_converged'; readonly iterations: number; readonly worst: string }
  /** No weights within the bounds reproduce this margin; of a factor, its worst category. */
  | {
      readonly kind: 'infeasible_margin';
      readonly margin: string;
      readonly category: string | null;
      readonly reason: InfeasibleReason;
    }
  /** A linear calibration made weights negative, which no row can stand for: bounds, raking or a logit keep them positive. */
  | { readonly kind: 'negative_weights'; readonly rows: number; readonly smallest: number }
  /** Columns that say the same, or too few rows to tell them apart. */
  | { readonly kind: 'singular'; readonly what: string }
  /** A likelihood that rises without end along this coefficient: separated groups, no more spread than chance brings. */
  | { readonly kind: 'no_maximum'; readonly what: string }
  /** Two periods without a group in both: there is nothing to compare. Places from 0. */
  | { readonly kind: 'nothing_in_common'; readonly from: number; readonly to: number }
  /** Suppressing everything that may be suppressed leaves this cell too well known. */
  | { readonly kind: 'cannot_be_protected'; readonly cell: string }
  /** No noise within the bounds has the variance at this count. */
  | { readonly kind: 'infeasible_noise'; readonly count: number }
  /** Less is left of a group's privacy budget than a release needs. */
  | { readonly kind: 'budget_spent'; readonly group: string; readonly needed: number; readonly left: number };

/**
 * Why known totals cannot be met: a positive total of a category without rows (`empty_category`); a total of 0 of one with
 * rows, where weights stay positive (`occupied_category`); totals that contradict others (`contradictory_totals`); bounds too
 * tight (`bounds`); rows without a value, or with one that has no total (`uncovered_rows`).
 */
export type InfeasibleReason =
  | 'empty_category'
  | 'occupied_category'
  | 'contradictory_totals'
  | 'bounds'
  | 'uncovered_rows';

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
