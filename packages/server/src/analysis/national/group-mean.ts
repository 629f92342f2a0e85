import { asymptoticInterval, type Interval, ratingScale, rhoForTarget } from '@ascolto/statistics';
import type { ScoreFigure } from '../score-figure.ts';
import { sequence } from './kept-figures.ts';
import { answerVariances } from './within-variance.ts';

/** How the interval of a group's mean was made. */
export const groupMethods = ['asymptotic', 'count-betting'] as const;
export type GroupMethod = (typeof groupMethods)[number];

/** A service of a group, in the running month. */
export interface GroupMember {
  readonly score: ScoreFigure;
  /** Above 0; only the proportions count. */
  readonly weight: number;
  /** Where its interval is centred: known before the month began. */
  readonly centre: number;
}

/** A weighted mean of the means of services, live: its interval is meant to hold however often one looks. */
export interface GroupMean {
  /** From 1 to 5. */
  readonly mean: number;
  /** Services with a score in the month. */
  readonly services: number;
  /** Their answers. */
  readonly answers: number;
  /** As many answers of equal weight tell as much: Kish's effective size. */
  readonly effectiveAnswers: number;
  readonly interval: Interval;
  readonly method: GroupMethod;
}

const alpha = 0.05;
const level = 0.95;
/** An asymptotic sequence is not looked at below so many effective answers. */
const fewestEffective = 30;
/** Where the sequence is narrowest, if the month before says nothing. */
const usualEffective = 1_000;

/**
 * sum p_i m_i with shares p_i of the weights; null of no service. With n_i answers of variance s_i^2 each, an answer of
 * service i counts p_i/n_i, so that
 *
 *   effective answers = 1 / sum p_i^2/n_i,   variance of one = sum p_i^2 s_i^2/n_i * effective answers
 *
 * which is what the asymptotic sequence takes. A single service, fewer than 30 effective answers, or services that each got one
 * and the same rating: their own sequences, each at alpha/K, added up with their shares; that holds whatever the number of answers, and of one service it
 * is its own interval.
 *
 * @param expected effective answers of the month before: the sequence is narrowest there; null where unknown
 */
export function groupMean(members: readonly GroupMember[], expected: number | null): GroupMean | null {
  if (members.length === 0) return null;
  const shares = sharesOf(members);
  const mean = sumOf(members, ({ score }, i) => (shares[i] ?? 0) * score.mean);
  const effectiveAnswers = effectiveBase(members, shares);
  const squared = squaredError(members, shares);
  const isAsymptotic = members.length > 1 && effectiveAnswers >= fewestEffective && squared > 0;
  return {
    mean,
    services: members.length,
    answers: sumOf(members, ({ score }) => score.base),
    effectiveAnswers,
    interval: isAsymptotic ? asymptotic(mean, effectiveAnswers, squared, expected) : addedUp(members, shares),
    method: isAsymptotic ? 'asymptotic' : 'count-betting',
  };
}

type Weighed = Pick<GroupMember, 'score' | 'weight'>;

export function sharesOf(members: readonly Pick<GroupMember, 'weight'>[]): readonly number[] {
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  return members.map(({ weight }) => weight / total);
}

/** 1 / sum p_i^2/n_i. */
export function effectiveBase(members: readonly Weighed[], shares: readonly number[]): number {
  return 1 / sumOf(members, ({ score }, i) => (shares[i] ?? 0) ** 2 / score.base);
}

/** Of the mean: sum p_i^2 s_i^2/n_i. */
export function squaredError(members: readonly Weighed[], shares: readonly number[]): number {
  const variances = answerVariances(members.map(({ score }) => score));
  return sumOf(members, ({ score }, i) => ((shares[i] ?? 0) ** 2 * (variances[i] ?? 0)) / score.base);
}

function asymptotic(
  mean: number,
  effectiveAnswers: number,
  squared: number,
  expected: number | null,
): Interval {
  const rho = rhoForTarget(Math.max(fewestEffective, expected ?? usualEffective), alpha);
  const variance = squared * effectiveAnswers;
  const { low, high } = asymptoticInterval({ n: effectiveAnswers, mean, variance }, { alpha, rho });
  return { low: Math.max(ratingScale.min, low), high: Math.min(ratingScale.max, high), level };
}

function addedUp(members: readonly GroupMember[], shares: readonly number[]): Interval {
  const own = members.map(({ score, centre }) =>
    sequence(score.distribution, centre, alpha / members.length),
  );
  const at = (end: 'low' | 'high'): number =>
    own.reduce((sum, interval, i) => sum + (shares[i] ?? 0) * interval[end], 0);
  return { low: at('low'), high: at('high'), level };
}

function sumOf<Member>(members: readonly Member[], of: (member: Member, index: number) => number): number {
  return members.reduce((sum, member, index) => sum + of(member, index), 0);
}
