/** Values in ascending order with the weights that they stand for. */
export interface Ordered {
  readonly values: Float64Array;
  /** Up to and with each value. */
  readonly cumulated: Float64Array;
}

/**
 * What counts as the p-quantile of a sample.
 *
 * - `math`: the smallest value whose share reaches p; `school`: where one reaches it exactly, the middle between it and the next;
 * - `hf4` to `hf9`: the continuous types of Hyndman and Fan, with weights for counts.
 */
export type QuantileRule = 'math' | 'school' | 'hf4' | 'hf5' | 'hf6' | 'hf7' | 'hf8' | 'hf9';

/**
 * @param p from 0 to 1
 * @returns the quantile; not of an empty sample. Where a share is p but for rounding, its value or the next: both are quantiles
 * Source: Hyndman & Fan 1996, with weights as in Lumley 2010, 2.4. Cost: O(values).
 */
export function quantileBy(rule: QuantileRule, ordered: Ordered, p: number): number {
  if (rule === 'math' || rule === 'school') return stepAt(ordered, p, rule);
  return between(ordered, plottingPositions(rule, ordered), p);
}

function stepAt({ values, cumulated }: Ordered, p: number, rule: 'math' | 'school'): number {
  const total = cumulated.at(-1) ?? 0;
  const reached = cumulated.findIndex((upTo) => upTo / total >= p);
  const place = reached === -1 ? values.length - 1 : reached;
  const value = values[place] ?? Number.NaN;
  const isExact = (cumulated[place] ?? 0) / total === p;
  return rule === 'school' && isExact ? (value + (values[place + 1] ?? value)) / 2 : value;
}

/** The share that each value stands at. */
function plottingPositions(rule: QuantileRule, { cumulated }: Ordered): Float64Array {
  const n = cumulated.length;
  const before = (i: number): number => (i === 0 ? 0 : (cumulated[i - 1] ?? 0));
  const total = cumulated[n - 1] ?? 0;
  const last = total - before(n - 1);
  return cumulated.map((upTo, i) => {
    const up = before(i);
    switch (rule) {
      case 'hf5':
        return (up + upTo) / 2 / total;
      case 'hf6':
        return upTo / (total + last);
      case 'hf7':
        return n === 1 ? 0 : up / (total - last);
      case 'hf8':
        return (up / 3 + (2 * upTo) / 3) / (total + last / 3);
      case 'hf9':
        return ((3 * up) / 8 + (5 * upTo) / 8) / (total + last / 4);
      default:
        return upTo / total;
    }
  });
}

function between({ values }: Ordered, positions: Float64Array, p: number): number {
  const above = positions.findIndex((position) => position >= p);
  if (above === -1) return values.at(-1) ?? Number.NaN;
  const high = values[above] ?? Number.NaN;
  if (above === 0) return high;
  const low = values[above - 1] ?? Number.NaN;
  const [from, to] = [positions[above - 1] ?? 0, positions[above] ?? 0];
  return low + ((p - from) / (to - from)) * (high - low);
}
