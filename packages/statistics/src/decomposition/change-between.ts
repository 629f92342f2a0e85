import { requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type GroupedMeans, kitagawa } from './kitagawa.ts';
import { groupMeanOf, isPresent } from './group-mean.ts';

export interface ChangeBetween {
  readonly before: number;
  readonly after: number;
  /** after - before = within + mix + entry + exit, exactly. */
  readonly change: number;
  /** Own change of the members present at both times. */
  readonly within: number;
  /** Change of their shares among each other. */
  readonly mix: number;
  /** Share of those who came, times their mean less that of those who stayed. */
  readonly entry: number;
  /** Share of those who left, times the mean of those who stayed less theirs. */
  readonly exit: number;
  /** within + mix: the change that is told of the group. */
  readonly likeForLike: number;
  readonly stayed: number;
  readonly came: number;
  readonly left: number;
}

/**
 * Change of a group's mean, sum w m / sum w, between two times at which it has not the same members. With C the members
 * present at both times, M their weighted mean and e, x the shares of those who came and left,
 *
 *   change = (M1 - M0) + e (mean of those who came - M1) + x (M0 - mean of those who left)
 *
 * and M1 - M0 = within + mix by Kitagawa. A member without a mean (NaN) or with a weight of 0 is not present.
 *
 * @param before the same members as after, in the same order; means are NaN where a member is not there
 * @example
 * const [june, july] = [[4, NaN], [4, 2]].map((means, month) => ({ means: numbersOf(means), sizes: numbersOf([1, month]) }));
 * changeBetween(june, july); // { change: -1, within: 0, mix: 0, entry: -1, exit: 0, ... }
 * @returns failure `nothing_in_common` where nobody is present at both times
 * @throws RangeError for a weight missing or below 0, columns of unequal length
 * Source: Melitz & Polanec 2015; Kitagawa 1955. Cost: O(members).
 */
export function changeBetween(before: GroupedMeans, after: GroupedMeans): Outcome<ChangeBetween> {
  requireEqualLength(before.means.length, after.means.length);
  const members = Array.from(before.means.keys());
  const both = members.filter((i) => isPresent(before, i) && isPresent(after, i));
  const left = members.filter((i) => isPresent(before, i) && !isPresent(after, i));
  const came = members.filter((i) => !isPresent(before, i) && isPresent(after, i));
  const [whole0, whole1] = [groupMeanOf(before), groupMeanOf(after)];
  const stayed = both.length === 0 ? null : kitagawa(taken(before, both), taken(after, both));
  if (stayed === null || !stayed.ok || !whole0.ok || !whole1.ok) {
    return fail({ kind: 'nothing_in_common', from: 0, to: 1 });
  }
  const { within, mix, before: stayed0, after: stayed1 } = stayed.value;
  return succeed({
    before: whole0.value.mean,
    after: whole1.value.mean,
    change: whole1.value.mean - whole0.value.mean,
    within,
    mix,
    entry: pulled(after, came, whole1.value.weight, stayed1),
    exit: 0 - pulled(before, left, whole0.value.weight, stayed0),
    likeForLike: stayed1 - stayed0,
    stayed: both.length,
    came: came.length,
    left: left.length,
  });
}

function taken({ means, sizes }: GroupedMeans, members: readonly number[]): GroupedMeans {
  return {
    means: Float64Array.from(members, (i) => means[i] ?? Number.NaN),
    sizes: Float64Array.from(members, (i) => sizes[i] ?? 0),
  };
}

/** What some members add to the mean of all beside that of the others: share times difference. */
function pulled(
  { means, sizes }: GroupedMeans,
  members: readonly number[],
  weight: number,
  others: number,
): number {
  return members.reduce((sum, i) => sum + ((sizes[i] ?? 0) / weight) * ((means[i] ?? 0) - others), 0);
}
