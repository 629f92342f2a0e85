import { administrationTypes } from '@ascolto/contract';
import type { AdministrationType } from '@ascolto/contract';
import { daysBefore, monthOf, monthStart } from '../../platform/days.ts';
import type { RegisteredAdministration, Service } from '../../registry/index.ts';
import { type Distribution, type ScoreFigure, scoreFigure, sumDistributions } from '../score-figure.ts';
import type { OverallCount } from './queries/read-overall-counts.ts';
import { type DayDistributions, type RecentTrend, recentTrend, trendCalendar } from './recent-trend.ts';

/** What a list shows of a service. */
export interface ServiceFigures {
  /** Of the picture's month; null where nothing was shown yet. */
  readonly score: ScoreFigure | null;
  /** Of the calendar month before. */
  readonly previous: { readonly month: string; readonly score: ScoreFigure } | null;
  readonly trend: RecentTrend;
}

/** The mean of the means of services: each service counts once, however many answered. */
export interface GroupMean {
  readonly mean: number;
  /** Services with a score in the month. */
  readonly services: number;
  /** The place of its interval. */
  readonly interval: null;
}

export interface GroupFigures {
  /** Published services, with a score or without. */
  readonly services: number;
  /** Answers behind the scores of the month. */
  readonly answers: number;
  /** Null where no service has a score. */
  readonly mean: GroupMean | null;
}

/** The country as it may be shown: figures of whole services, and means over them. */
export interface NationalPicture {
  readonly asOf: string;
  readonly period: { readonly month: string };
  /** Administrations that take part now. */
  readonly participating: number;
  /** Services that take ratings now. */
  readonly collecting: number;
  readonly whole: GroupFigures;
  /** Of the types that have a published service, in the order of the contract. */
  readonly types: readonly (GroupFigures & { readonly type: AdministrationType })[];
  /** By service id: every published service. */
  readonly services: ReadonlyMap<number, ServiceFigures>;
}

export interface PictureData {
  readonly services: readonly Service[];
  readonly administrations: readonly RegisteredAdministration[];
  readonly counts: readonly OverallCount[];
  readonly today: string;
}

/** Makes the picture from the shown counts of the last 91 days; pure. */
export function nationalPicture({ services, administrations, counts, today }: PictureData): NationalPicture {
  const days = distributionsByDay(counts);
  const calendar = trendCalendar(today);
  const figures = new Map(
    services.map(({ id }) => [id, serviceFigures(days.get(id) ?? new Map(), today, calendar)] as const),
  );
  return {
    asOf: today,
    period: { month: monthOf(today) },
    participating: administrations.filter(({ participating }) => participating).length,
    collecting: services.filter(({ collecting }) => collecting).length,
    whole: groupFigures(services, figures),
    types: administrationTypes.flatMap((type) => {
      const own = services.filter(({ administration }) => administration.type === type);
      return own.length > 0 ? [{ type, ...groupFigures(own, figures) }] : [];
    }),
    services: figures,
  };
}

/** What some services have in common: those of a type, of an administration, or all. */
export function groupFigures(
  services: readonly Service[],
  figures: ReadonlyMap<number, Pick<ServiceFigures, 'score'>>,
): GroupFigures {
  const scores = services.flatMap(({ id }) => figures.get(id)?.score ?? []);
  const sum = scores.reduce((total, { mean }) => total + mean, 0);
  return {
    services: services.length,
    answers: scores.reduce((total, { base }) => total + base, 0),
    mean: scores.length > 0 ? { mean: sum / scores.length, services: scores.length, interval: null } : null,
  };
}

function distributionsByDay(counts: readonly OverallCount[]): ReadonlyMap<number, DayDistributions> {
  const services = new Map<number, Map<string, Distribution>>();
  for (const { serviceId, day, counts: distribution } of counts) {
    const own = services.get(serviceId) ?? new Map<string, Distribution>();
    services.set(serviceId, own.set(day, distribution));
  }
  return services;
}

function serviceFigures(days: DayDistributions, today: string, calendar: readonly string[]): ServiceFigures {
  const earlier = daysBefore(monthStart(today), 1);
  const previous = monthScore(days, monthStart(earlier), earlier);
  return {
    score: monthScore(days, monthStart(today), today),
    previous: previous && { month: monthOf(earlier), score: previous },
    trend: recentTrend(days, calendar),
  };
}

function monthScore(days: DayDistributions, from: string, to: string): ScoreFigure | null {
  const within = [...days].flatMap(([day, distribution]) => (day >= from && day <= to ? [distribution] : []));
  return scoreFigure(sumDistributions(within));
}
