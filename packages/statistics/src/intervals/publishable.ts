import type { Interval } from '../estimate.ts';

/** What the rule looks at. */
export interface ShareToPublish {
  readonly p: number;
  /** Rows of the base. */
  readonly n: number;
  readonly nEff: number;
  /** Korn and Graubard's, at 0.95. */
  readonly ci: Interval;
  readonly df: number;
}

export interface Publishable {
  /** `yes`; `review` by a statistician first; `no`. */
  readonly publish: 'yes' | 'review' | 'no';
  /** Why not `yes`; empty for it. */
  readonly reasons: readonly PublishReason[];
}

export type PublishReason =
  | 'small_sample'
  | 'small_effective_sample'
  | 'wide_interval'
  | 'wide_relative_interval'
  | 'few_degrees_of_freedom'
  | 'none_or_all'
  | 'wide_relative_interval_of_complement';

const smallestSize = 30;
const narrow = 0.05;
const wide = 0.3;
const widestRelative = 1.3;
const fewestDegrees = 8;

/**
 * Whether a share is precise enough to be published, by the standard of the National Center for Health Statistics: no with n or
 * effective n below 30, or an interval at least 0.30 wide; yes with one of at most 0.05; between these no where it is wider than
 * 130 % of the share. Review with fewer than 8 degrees of freedom, with nobody or everybody, or where only the complement's
 * relative width is above 130 %.
 *
 * @example publishable({ p: 0.4, n: 210, nEff: 180, ci: { low: 0.33, high: 0.48, level: 0.95 }, df: 28 }).publish // 'yes'
 * Source: Parker et al. 2017, Vital and Health Statistics 2(175). Cost: O(1).
 */
export function publishable({ p, n, nEff, ci, df }: ShareToPublish): Publishable {
  const against: PublishReason[] = [];
  if (n < smallestSize) against.push('small_sample');
  // An effective n above n is a gain of the design, but is not counted on.
  if (Math.min(n, nEff) < smallestSize && n >= smallestSize) against.push('small_effective_sample');
  const width = ci.high - ci.low;
  if (width >= wide) against.push('wide_interval');
  const isMiddling = width > narrow && width < wide;
  if (isMiddling && width > widestRelative * p) against.push('wide_relative_interval');
  if (against.length > 0) return { publish: 'no', reasons: against };
  const doubts: PublishReason[] = [];
  if (df < fewestDegrees) doubts.push('few_degrees_of_freedom');
  if (p === 0 || p === 1) doubts.push('none_or_all');
  if (isMiddling && width > widestRelative * (1 - p)) doubts.push('wide_relative_interval_of_complement');
  return { publish: doubts.length > 0 ? 'review' : 'yes', reasons: doubts };
}
