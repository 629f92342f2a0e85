import { type Channel, overallItem, ratingSteps } from '@ascolto/contract';
import { daysBefore, monthOf, monthStart } from '../platform/days.ts';
import { type AskedItem, type ItemFigure, itemFigures } from './item-figures.ts';
import type { ReportedCount } from './queries/read-reported-counts.ts';
import type { ShownCount } from './queries/read-shown-counts.ts';
import { type TransactionFigures, transactionFigures } from './transaction-figures.ts';

/** How the ratings of a period stand. Self-selected: a statement about those who answered. */
export interface ScoreFigure {
  /** From 1 to 5. */
  readonly mean: number;
  /** How many answered. */
  readonly base: number;
  /** Counts of the scores 1, 2, 3, 4, 5. */
  readonly distribution: readonly [number, number, number, number, number];
  /** The place of the live interval. */
  readonly interval: null;
}

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
  /** The base of the headline by assurance level. */
  readonly assurance: { readonly open: number; readonly ticket: number; readonly blind: number };
}

const trendDays = 90;

export function trendStart(today: string): string {
  return daysBefore(today, trendDays - 1);
}

/** What a card is made from. */
export interface CardData {
  readonly counts: readonly ShownCount[];
  /** What was reported of the month. */
  readonly reported: readonly ReportedCount[];
  readonly items: readonly AskedItem[];
  /** The service's own. */
  readonly channels: readonly Channel[];
  readonly today: string;
}

/** Makes the card of a service from its shown counts and its administration's reports; pure. */
export function reportCard({ counts, reported, items, channels, today }: CardData): ReportCard {
  const overall = counts.filter((count) => count.item === overallItem);
  const month = counts.filter((count) => count.day >= monthStart(today) && count.day <= today);
  return {
    asOf: today,
    period: { month: monthOf(today) },
    score: scoreFigure(month.filter((count) => count.item === overallItem)),
    transactions: transactionFigures({
      counts: reported,
      channels,
      monthStart: monthStart(today),
      today,
      answersOn: (day) => scoreFigure(overall.filter((count) => count.day === day))?.base ?? 0,
    }),
    previous: previousMonth(overall, today),
    trend: trend(overall, today),
    items: itemFigures(items, month),
    assurance: assuranceBases(month),
  };
}

function scoreFigure(counts: readonly ShownCount[]): ScoreFigure | null {
  const [one, two, three, four, five] = ratingSteps.map((step) => countOf(counts, step));
  const distribution = [one ?? 0, two ?? 0, three ?? 0, four ?? 0, five ?? 0] as const;
  const base = distribution.reduce((sum, n) => sum + n, 0);
  if (base === 0) return null;
  return { mean: ratingMean(distribution, base), base, distribution, interval: null };
}

function ratingMean(distribution: readonly number[], base: number): number {
  return distribution.reduce((sum, n, index) => sum + n * (index + 1), 0) / base;
}

function countOf(counts: readonly ShownCount[], answer: string): number {
  return counts.reduce((sum, count) => (count.answer === answer ? sum + count.n : sum), 0);
}

function previousMonth(overall: readonly ShownCount[], today: string): ReportCard['previous'] {
  const earlier = overall.filter((count) => count.day < monthStart(today));
  const month = earlier.reduce(
    (latest, count) => (monthOf(count.day) > latest ? monthOf(count.day) : latest),
    '',
  );
  const score = scoreFigure(earlier.filter((count) => monthOf(count.day) === month));
  return score && { month, score };
}

function trend(overall: readonly ShownCount[], today: string): readonly TrendPoint[] {
  const recent = overall.filter((count) => count.day >= trendStart(today) && count.day <= today);
  return [...Map.groupBy(recent, (count) => count.day)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, counts]) => {
      const score = scoreFigure(counts);
      return score ? [{ day, mean: score.mean, base: score.base }] : [];
    });
}

function assuranceBases(month: readonly ShownCount[]): ReportCard['assurance'] {
  const base = (level: string): number =>
    countOf(
      month.filter((count) => count.item === overallItem && count.assurance === level),
      '',
    );
  return { open: base('open'), ticket: base('ticket'), blind: base('blind') };
}
