import { fail, type Outcome, succeed } from '../outcome.ts';
import { type ChangeBetween, changeBetween } from './change-between.ts';
import type { GroupedMeans } from './kitagawa.ts';

export interface ChainedChange {
  /** One from each period to the next. */
  readonly links: readonly ChangeBetween[];
  /** Of each period: the first mean and the like-for-like changes since; as if nobody had come or left. */
  readonly chained: Float64Array;
  /** From the first period to the last, = within + mix + entry + exit, exactly. */
  readonly change: number;
  readonly within: number;
  readonly mix: number;
  readonly entry: number;
  readonly exit: number;
}

/**
 * Change of a group over several periods, link by link: each measured on the members present at both of its ends, then added
 * up. New weights may begin with a period; what they move is part of `mix`.
 *
 * @param periods at least two, the same members in the same order; means are NaN where a member is not there
 * @example
 * const sizes = Float64Array.of(1, 1);
 * const months = [[4, NaN], [4.2, 3], [4.4, 3.1]].map((means) => ({ means: Float64Array.from(means), sizes }));
 * chainedChange(months) // { chained: [4, 4.2, 4.35], within: 0.35, entry: -0.6, ... }
 * @returns failure `nothing_in_common`, by the places of the two periods
 * @throws RangeError for fewer than two periods, a weight missing or below 0, columns of unequal length
 * Source: Melitz & Polanec 2015. Cost: O(periods x members).
 */
export function chainedChange(periods: readonly GroupedMeans[]): Outcome<ChainedChange> {
  if (periods.length < 2) throw new RangeError('a change needs two periods');
  const links: ChangeBetween[] = [];
  for (const [to, after] of periods.entries()) {
    const before = periods[to - 1];
    if (before === undefined) continue;
    const link = changeBetween(before, after);
    if (!link.ok) return fail({ kind: 'nothing_in_common', from: to - 1, to });
    links.push(link.value);
  }
  const sumOf = (part: 'change' | 'within' | 'mix' | 'entry' | 'exit'): number =>
    links.reduce((sum, link) => sum + link[part], 0);
  const chained = new Float64Array(periods.length).fill(links[0]?.before ?? Number.NaN);
  for (const [place, link] of links.entries()) {
    chained[place + 1] = (chained[place] ?? 0) + link.likeForLike;
  }
  return succeed({
    links,
    chained,
    change: sumOf('change'),
    within: sumOf('within'),
    mix: sumOf('mix'),
    entry: sumOf('entry'),
    exit: sumOf('exit'),
  });
}
