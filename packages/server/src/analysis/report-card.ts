import type { Channel } from '@ascolto/contract';
import { daysBefore, monthOf, monthStart } from '../platform/days.ts';
import { type AskedItem, type ItemFigure, itemFigures } from './item-figures.ts';
import type { AnnouncedChange } from './queries/read-announced-changes.ts';
import type { ReportedCount } from './queries/read-reported-counts.ts';
import type { ShownCount } from './queries/read-shown-counts.ts';
import type { ShownRatings } from './queries/read-shown-ratings.ts';
import { type ScoreFigure, scoreFigure, sumDistributions } from './score-figure.ts';
import { type TransactionFigures, transactionFigures } from './transaction-figures.ts';

export interface TrendPoint {
  readonly day: string;
  readonly mean: number;
  readonly base: number;
}

/** The figures of a service that anyone may see, live: the service as a whole, never a part of it. */
export interface ReportCard {
  readonly asOf: string;
  /** The calendar month that the headline stands for, `YYYY-MM`. */
  readonly period: { readonly month: string };
  /** Null where nothing was shown yet: no data is never zero. */
  readonly score: ScoreFigure | null;
  /** Of the month; null where the administration reported nothing. */
  readonly transactions: TransactionFigures | null;
  /** The last earlier month with data. */
  readonly previous: { readonly month: string; readonly score: ScoreFigure } | null;
  /** The last 90 days, by the day on which answers were counted; days without any are left out. */
  readonly trend: readonly TrendPoint[];
  readonly items: readonly ItemFigure[];
  /** The latest that the administration announced, the newest first. */
  readonly changes: readonly AnnouncedChange[];
  /** The base of the headline by assurance level. */
  readonly assurance: { readonly open: number; readonly ticket: number; readonly blind: number };
}

const trendDays = 90;

export function trendStart(today: string): string {
  return daysBefore(today, trendDays - 1);
}

/** What a card is made from. */
export interface CardData {
  /** Of the month, of the trend and of the last earlier month with any. */
  readonly ratings: readonly ShownRatings[];
  /** Of the month. */
  readonly counts: readonly ShownCount[];
  /** What was reported of the month. */
  readonly reported: readonly ReportedCount[];
  readonly changes: readonly AnnouncedChange[];
  readonly items: readonly AskedItem[];
  /** The service's own. */
  readonly channels: readonly Channel[];
  readonly today: string;
}

/** Makes the card of a service from its shown counts and its administration's reports; pure. */
export function reportCard(data: CardData): ReportCard {
  const { ratings, counts, reported, changes, items, channels, today } = data;
  const byDay = Map.groupBy(ratings, ({ day }) => day);
  const month = ratings.filter(({ day }) => day >= monthStart(today) && day <= today);
  return {
    asOf: today,
    period: { month: monthOf(today) },
    score: periodScore(month),
    transactions: transactionFigures({
      counts: reported,
      channels,
      monthStart: monthStart(today),
      today,
      answersOn: (day) => periodScore(byDay.get(day) ?? [])?.base ?? 0,
    }),
    previous: previousMonth(ratings, today),
    trend: trend(byDay, today),
    items: itemFigures(items, counts),
    changes,
    assurance: assuranceBases(month),
  };
}

function periodScore(ratings: readonly ShownRatings[]): ScoreFigure | null {
  return scoreFigure(sumDistributions(ratings.map(({ counts }) => counts)));
}

function previousMonth(ratings: readonly ShownRatings[], today: string): ReportCard['previous'] {
  const earlier = ratings.filter(({ day }) => day < monthStart(today));
  const month = earlier.reduce((latest, { day }) => (monthOf(day) > latest ? monthOf(day) : latest), '');
  const score = periodScore(earlier.filter(({ day }) => monthOf(day) === month));
  return score && { month, score };
}

function trend(byDay: ReadonlyMap<string, readonly ShownRatings[]>, today: string): readonly TrendPoint[] {
  return [...byDay]
    .filter(([day]) => day >= trendStart(today) && day <= today)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, ratings]) => {
      const score = periodScore(ratings);
      return score ? [{ day, mean: score.mean, base: score.base }] : [];
    });
}

function assuranceBases(month: readonly ShownRatings[]): ReportCard['assurance'] {
  const base = (level: string): number =>
    periodScore(month.filter(({ assurance }) => assurance === level))?.base ?? 0;
  return { open: base('open'), ticket: base('ticket'), blind: base('blind') };
}
