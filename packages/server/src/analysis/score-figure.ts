/** Counts of the ratings 1, 2, 3, 4, 5. */
export type Distribution = readonly [number, number, number, number, number];

/** How the ratings of a period stand. Self-selected: a statement about those who answered. */
export interface ScoreFigure {
  /** From 1 to 5. */
  readonly mean: number;
  /** How many answered. */
  readonly base: number;
  readonly distribution: Distribution;
  /** The place of the live interval. */
  readonly interval: null;
}

/** Null where nobody answered: no data is never zero. */
export function scoreFigure(distribution: Distribution): ScoreFigure | null {
  const base = distribution.reduce((sum, count) => sum + count, 0);
  if (base === 0) return null;
  const total = distribution.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return { mean: total / base, base, distribution, interval: null };
}

export function sumDistributions(distributions: readonly Distribution[]): Distribution {
  const sum: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const [one, two, three, four, five] of distributions) {
    sum[0] += one;
    sum[1] += two;
    sum[2] += three;
    sum[3] += four;
    sum[4] += five;
  }
  return sum;
}
