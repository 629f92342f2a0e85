import type { Service } from '../../registry/index.ts';
import { liveCentre, type ScoreFigure } from '../score-figure.ts';
import { type GroupChange, groupChange } from './group-change.ts';
import { effectiveBase, type GroupMean, groupMean, type GroupMember, sharesOf } from './group-mean.ts';
import type { CompletedTransactions } from './queries/read-completed-transactions.ts';

/** The months that group figures look at, `YYYY-MM`: the running one and the two that closed last. */
export interface PictureMonths {
  readonly running: string;
  readonly last: string;
  readonly beforeLast: string;
}

/** A service's scores of these months; null where nothing was shown. */
export interface MonthlyScores {
  readonly score: ScoreFigure | null;
  readonly last: ScoreFigure | null;
  readonly beforeLast: ScoreFigure | null;
}

/** The mean of a group by what its services did in the year before: their completed transactions. */
export interface WeightedMean extends GroupMean {
  /** The year of the transactions. */
  readonly year: number;
  /** Services of the group of which any were reported. */
  readonly reporting: number;
  /** Share of their transactions that is of services with a score, 0 to 1. */
  readonly coverage: number;
}

export interface GroupFigures {
  /** Published services, with a score or without. */
  readonly services: number;
  /** Answers behind the scores of the month. */
  readonly answers: number;
  /** Null where no service with a score has transactions of the year before. */
  readonly weighted: WeightedMean | null;
  /** Each service once, however many answered. Null where no service has a score. */
  readonly equal: GroupMean | null;
  /** Between the two months that closed last; null where no service has a score in both. */
  readonly change: GroupChange | null;
}

/** Completed transactions of a service in a year; 0 where none were reported. */
export type Transactions = (serviceId: number, year: number) => number;

/** What figures of groups are made from. */
export interface GroupData {
  readonly months: PictureMonths;
  readonly scores: ReadonlyMap<number, MonthlyScores>;
  readonly transactions: Transactions;
}

/** What some services have in common: those of a type, of an administration, or all. */
export function groupFigures(services: readonly Service[], data: GroupData): GroupFigures {
  const members = services.map(({ id }) => ({ id, ...(data.scores.get(id) ?? noScores) }));
  return {
    services: services.length,
    answers: members.reduce((sum, { score }) => sum + (score?.base ?? 0), 0),
    weighted: weightedMean(members, data),
    equal: meanBy(members, () => 1),
    change: groupChange(
      members.map(({ id, last, beforeLast }) => ({
        before: beforeLast,
        after: last,
        weightBefore: data.transactions(id, weightYear(data.months.beforeLast)),
        weightAfter: data.transactions(id, weightYear(data.months.last)),
      })),
    ),
  };
}

/** Weights are of the whole calendar year before a month, so that they stand the whole year long. */
export function weightYear(month: string): number {
  return Number(month.slice(0, 4)) - 1;
}

export function transactionsOf(completed: readonly CompletedTransactions[]): Transactions {
  const known = new Map(completed.map((one) => [`${one.serviceId} ${one.year}`, one.completed] as const));
  return (serviceId, year) => known.get(`${serviceId} ${year}`) ?? 0;
}

const noScores: MonthlyScores = { score: null, last: null, beforeLast: null };

interface Member extends MonthlyScores {
  readonly id: number;
}
type Weight = (member: Member) => number;

function weightedMean(members: readonly Member[], { months, transactions }: GroupData): WeightedMean | null {
  const year = weightYear(months.running);
  const weight: Weight = ({ id }) => transactions(id, year);
  const mean = meanBy(members, weight);
  const withScore = members.filter(({ score }) => score !== null);
  return (
    mean && {
      ...mean,
      year,
      reporting: members.filter((member) => weight(member) > 0).length,
      coverage: totalOf(withScore, weight) / totalOf(members, weight),
    }
  );
}

function meanBy(members: readonly Member[], weight: Weight): GroupMean | null {
  const running = membersOf(members, 'score', weight);
  const before = membersOf(members, 'last', weight);
  const expected = before.length > 0 ? effectiveBase(before, sharesOf(before)) : null;
  return groupMean(running, expected);
}

function membersOf(
  members: readonly Member[],
  month: 'score' | 'last',
  weight: Weight,
): readonly GroupMember[] {
  return members.flatMap((member) => {
    const score = member[month];
    const own = weight(member);
    return score && own > 0 ? [{ score, weight: own, centre: liveCentre(member.last) }] : [];
  });
}

function totalOf(members: readonly Member[], weight: Weight): number {
  return members.reduce((sum, member) => sum + weight(member), 0);
}
