import { administrationTypes } from '@ascolto/contract';
import type { AdministrationType } from '@ascolto/contract';
import { daysBefore, monthOf, monthStart } from '../../platform/days.ts';
import type { RegisteredAdministration, Service } from '../../registry/index.ts';
import { type Distribution, liveCentre, type ScoreFigure, sumDistributions } from '../score-figure.ts';
import {
  type GroupData,
  type GroupFigures,
  groupFigures,
  type MonthlyScores,
  type PictureMonths,
  transactionsOf,
} from './group-figures.ts';
import { keptClosedScore, keptLiveScore } from './kept-figures.ts';
import type { CompletedTransactions } from './queries/read-completed-transactions.ts';
import type { OverallCount } from './queries/read-overall-counts.ts';
import { type DayDistributions, type RecentTrend, recentTrend, trendCalendar } from './recent-trend.ts';
import { comparable, noRank, type Standing, standings } from './standings.ts';

/** What a list shows of a service. */
export interface ServiceFigures extends Standing {
  /** Of the picture's month; null where nothing was shown yet. */
  readonly score: ScoreFigure | null;
  /** Of the calendar month before. */
  readonly previous: { readonly month: string; readonly score: ScoreFigure } | null;
  readonly trend: RecentTrend;
}

/** The country as it may be shown: figures of whole services, and means over them. */
export interface NationalPicture {
  readonly asOf: string;
  readonly period: { readonly month: string };
  /** The two months that closed last, between which changes are told. */
  readonly changePeriod: { readonly from: string; readonly to: string };
  /** Administrations that take part now. */
  readonly participating: number;
  /** Services that take ratings now. */
  readonly collecting: number;
  readonly whole: GroupFigures;
  /** Of the types that have a published service, in the order of the contract. */
  readonly types: readonly (GroupFigures & { readonly type: AdministrationType })[];
  /** By service id: every published service. */
  readonly services: ReadonlyMap<number, ServiceFigures>;
  /** Of some of the published services, as those of an administration. */
  figuresOf(services: readonly Service[]): GroupFigures;
}

export interface PictureData {
  readonly services: readonly Service[];
  readonly administrations: readonly RegisteredAdministration[];
  /** Of one assurance level, from `pictureStart` on. */
  readonly counts: readonly OverallCount[];
  /** Of the years before those of the picture's months; nothing where nobody reported any. */
  readonly completed?: readonly CompletedTransactions[];
  readonly today: string;
}

/** The first day of which a picture needs the counts: of the trend, or of the month before the last. */
export function pictureStart(today: string): string {
  const start = `${monthsOf(today).beforeLast}-01`;
  const [trendStart = today] = trendCalendar(today);
  return start < trendStart ? start : trendStart;
}

export function monthsOf(today: string): PictureMonths {
  const last = monthOf(daysBefore(monthStart(today), 1));
  return { running: monthOf(today), last, beforeLast: monthOf(daysBefore(`${last}-01`, 1)) };
}

/** Makes the picture from shown counts and reported transactions; pure. */
export function nationalPicture(data: PictureData): NationalPicture {
  const { services, administrations, counts, completed = [], today } = data;
  const months = monthsOf(today);
  const days = distributionsByDay(counts);
  const scores = new Map(
    services.map(({ id }) => [id, monthlyScores(days.get(id) ?? noDays, months, today)] as const),
  );
  const group: GroupData = { months, scores, transactions: transactionsOf(completed) };
  const figuresOf = (some: readonly Service[]): GroupFigures => groupFigures(some, group);
  return {
    asOf: today,
    period: { month: months.running },
    changePeriod: { from: months.beforeLast, to: months.last },
    participating: administrations.filter(({ participating }) => participating).length,
    collecting: services.filter(({ collecting }) => collecting).length,
    whole: figuresOf(services),
    types: administrationTypes.flatMap((type) => {
      const own = services.filter(({ administration }) => administration.type === type);
      return own.length > 0 ? [{ type, ...figuresOf(own) }] : [];
    }),
    services: serviceFigures(services, group, days, today),
    figuresOf,
  };
}

const noDays: DayDistributions = new Map();

function distributionsByDay(counts: readonly OverallCount[]): ReadonlyMap<number, DayDistributions> {
  const services = new Map<number, Map<string, Distribution>>();
  for (const { serviceId, day, counts: distribution } of counts) {
    const own = services.get(serviceId) ?? new Map<string, Distribution>();
    services.set(serviceId, own.set(day, distribution));
  }
  return services;
}

/** One pass over the days: there are 91 of each service. */
function monthlyScores(days: DayDistributions, months: PictureMonths, today: string): MonthlyScores {
  const running: Distribution[] = [];
  const last: Distribution[] = [];
  const beforeLast: Distribution[] = [];
  for (const [day, counts] of days) {
    if (day > today) continue;
    if (day >= months.running) running.push(counts);
    else if (day >= months.last) last.push(counts);
    else if (day >= months.beforeLast) beforeLast.push(counts);
  }
  const lastScore = keptClosedScore(sumDistributions(last));
  return {
    score: keptLiveScore(sumDistributions(running), lastScore),
    last: lastScore,
    beforeLast: keptClosedScore(sumDistributions(beforeLast)),
  };
}

function serviceFigures(
  services: readonly Service[],
  { months, scores }: GroupData,
  days: ReadonlyMap<number, DayDistributions>,
  today: string,
): NationalPicture['services'] {
  const calendar = trendCalendar(today);
  const rated = services.flatMap((service) => {
    const { score, last } = scores.get(service.id) ?? {};
    return score ? [{ service, score, centre: liveCentre(last ?? null) }] : [];
  });
  const standing = standings(rated);
  const comparableTo = Map.groupBy(rated, ({ service }) => comparable(service));
  return new Map(
    services.map((service) => {
      const { score = null, last = null } = scores.get(service.id) ?? {};
      const others = comparableTo.get(comparable(service))?.length ?? 0;
      const figures: ServiceFigures = {
        score,
        previous: last && { month: months.last, score: last },
        trend: recentTrend(days.get(service.id) ?? noDays, calendar),
        ...(standing.get(service.id) ?? { shrunken: null, rank: noRank('no_score', others) }),
      };
      return [service.id, figures] as const;
    }),
  );
}
