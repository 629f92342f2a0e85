import { requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

/** Groups at one time: channels, services. */
export interface GroupedMeans {
  /** Mean of each group. */
  readonly means: Float64Array;
  /** Answers or transactions of each group; their shares count. */
  readonly sizes: Float64Array;
}

export interface Kitagawa {
  readonly before: number;
  readonly after: number;
  /** after - before = within + mix, exactly. */
  readonly change: number;
  /** The groups' own change, at their mean shares. */
  readonly within: number;
  /** The change of their shares, at their mean means. */
  readonly mix: number;
  /** Of each group; they sum to `within`. */
  readonly withinByGroup: Float64Array;
  /** Of each group, its mean less the mean of all; they sum to `mix`. */
  readonly mixByGroup: Float64Array;
}

/**
 * Why an overall mean changed: better within channels, or more people in the better channel? With shares s and means m,
 *
 *   within = sum (s0 + s1)/2 (m1 - m0),   mix = sum (m0 + m1)/2 (s1 - s0)
 *
 * @param before the same groups as after, in the same order
 * @example
 * const means = Float64Array.of(3, 4);
 * kitagawa({ means, sizes: Float64Array.of(1, 1) }, { means, sizes: Float64Array.of(1, 3) });
 * // { change: 0.25, within: 0, mix: 0.25, ... }
 * @returns failure `empty_domain` where a time has no size at all
 * @throws RangeError for a missing mean or a size missing or below 0 (groups that come and go: changeBetween), columns of unequal length
 * Source: Kitagawa 1955. Cost: O(groups).
 */
export function kitagawa(before: GroupedMeans, after: GroupedMeans): Outcome<Kitagawa> {
  const groups = before.means.length;
  for (const { means, sizes } of [before, after]) {
    requireEqualLength(groups, means.length);
    requireEqualLength(groups, sizes.length);
    if (means.some((mean) => !Number.isFinite(mean))) throw new RangeError('a group has no mean');
    if (sizes.some((size) => !(size >= 0))) throw new RangeError('a group has no size of 0 or more');
  }
  const [shares0, shares1] = [sharesOf(before.sizes), sharesOf(after.sizes)];
  if (shares0 === null || shares1 === null) return fail({ kind: 'empty_domain' });
  const share = shares0.map((one, i) => (one + (shares1[i] ?? 0)) / 2);
  const mean = before.means.map((one, i) => (one + (after.means[i] ?? 0)) / 2);
  const centre = sumOf(share.map((one, i) => one * (mean[i] ?? 0)));
  const withinByGroup = share.map((one, i) => one * ((after.means[i] ?? 0) - (before.means[i] ?? 0)));
  const moved = shares0.map((one, i) => (shares1[i] ?? 0) - one);
  const total0 = sumOf(shares0.map((one, i) => one * (before.means[i] ?? 0)));
  const total1 = sumOf(shares1.map((one, i) => one * (after.means[i] ?? 0)));
  return succeed({
    before: total0,
    after: total1,
    change: total1 - total0,
    within: sumOf(withinByGroup),
    mix: sumOf(moved.map((one, i) => one * (mean[i] ?? 0))),
    withinByGroup,
    mixByGroup: moved.map((one, i) => one * ((mean[i] ?? 0) - centre)),
  });
}

function sharesOf(sizes: Float64Array): Float64Array | null {
  const total = sumOf(sizes);
  return total > 0 ? sizes.map((size) => size / total) : null;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
