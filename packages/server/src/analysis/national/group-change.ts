import { chainedChange, type GroupedMeans, type Interval } from '@ascolto/statistics';
import { type Verdict, verdictOf } from '../score-comparison.ts';
import type { ScoreFigure } from '../score-figure.ts';
import { effectiveBase, sharesOf, squaredError } from './group-mean.ts';
import { normalCritical } from './normal-critical.ts';

/** A service in two closed months; null where it has no score. */
export interface MemberMonths {
  readonly before: ScoreFigure | null;
  readonly after: ScoreFigure | null;
  /** Completed transactions of the year before each month; 0 where none were reported. */
  readonly weightBefore: number;
  readonly weightAfter: number;
}

/** What a mean of services rests on: completed transactions of the year before, or each service once. */
export const groupWeights = ['transactions', 'equal'] as const;
export type GroupWeights = (typeof groupWeights)[number];

/** How the mean of a group moved between two closed months, in score points: change = within + mix + entry + exit. */
export interface GroupChange {
  readonly weights: GroupWeights;
  /** Of all services with a score in the month. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Of the services with a score in both: within + mix, the change that is told. */
  readonly likeForLike: number;
  /** Of `likeForLike`, by a normal interval; null below 30 effective answers in either month, and without any spread. */
  readonly interval: Interval | null;
  /** Null where there is no interval: then there are numbers, no words. */
  readonly verdict: Verdict | null;
  readonly within: number;
  readonly mix: number;
  readonly entry: number;
  readonly exit: number;
  /** Services: with a score in both months, in the later only, in the earlier only. */
  readonly stayed: number;
  readonly came: number;
  readonly left: number;
  /** Of those that stayed. */
  readonly answersBefore: number;
  readonly answersAfter: number;
}

const level = 0.95;
const fewestEffective = 30;

/**
 * By transactions where at least one service has them and a score in both months, else each service once; null where no
 * service has a score in both.
 */
export function groupChange(members: readonly MemberMonths[]): GroupChange | null {
  return changeBy('transactions', members) ?? changeBy('equal', members);
}

function changeBy(weights: GroupWeights, members: readonly MemberMonths[]): GroupChange | null {
  const [before, after] = [monthOf(members, 'before', weights), monthOf(members, 'after', weights)];
  const chain = chainedChange([grouped(before), grouped(after)]);
  const [link] = chain.ok ? chain.value.links : [];
  if (link === undefined) return null;
  const stayed = before.flatMap((one, i) => {
    const other = after[i];
    return isPresent(one) && other && isPresent(other) ? [{ before: one, after: other }] : [];
  });
  const first = stayed.map((pair) => pair.before);
  const last = stayed.map((pair) => pair.after);
  const interval = changeInterval(link.likeForLike, first, last);
  return {
    weights,
    before: link.before,
    after: link.after,
    change: link.change,
    likeForLike: link.likeForLike,
    interval,
    verdict: interval && verdictOf(interval),
    within: link.within,
    mix: link.mix,
    entry: link.entry,
    exit: link.exit,
    stayed: link.stayed,
    came: link.came,
    left: link.left,
    answersBefore: answersOf(first),
    answersAfter: answersOf(last),
  };
}

interface Member {
  readonly score: ScoreFigure | null;
  readonly weight: number;
}
type PresentMember = Member & { readonly score: ScoreFigure };

function monthOf(
  members: readonly MemberMonths[],
  month: 'before' | 'after',
  weights: GroupWeights,
): readonly Member[] {
  return members.map((member) => {
    const transactions = month === 'before' ? member.weightBefore : member.weightAfter;
    return { score: member[month], weight: weights === 'equal' ? 1 : transactions };
  });
}

function grouped(members: readonly Member[]): GroupedMeans {
  return {
    means: Float64Array.from(members, ({ score }) => score?.mean ?? Number.NaN),
    sizes: Float64Array.from(members, ({ weight }) => weight),
  };
}

function isPresent(member: Member): member is PresentMember {
  return member.score !== null && member.weight > 0;
}

/** Closed months are looked at as they are, once: fixed-n. The two hold other answers, so that their errors add up. */
function changeInterval(
  change: number,
  before: readonly PresentMember[],
  after: readonly PresentMember[],
): Interval | null {
  const months = [before, after].map((members) => {
    const shares = sharesOf(members);
    return { base: effectiveBase(members, shares), squared: squaredError(members, shares) };
  });
  if (months.some(({ base, squared }) => base < fewestEffective || squared === 0)) return null;
  const reach = normalCritical(level) * Math.sqrt(months.reduce((sum, { squared }) => sum + squared, 0));
  return { low: change - reach, high: change + reach, level };
}

function answersOf(members: readonly PresentMember[]): number {
  return members.reduce((sum, { score }) => sum + score.base, 0);
}
