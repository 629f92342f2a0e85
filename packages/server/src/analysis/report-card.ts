import type { Channel } from '@ascolto/contract';
import { daysBefore, monthOf, monthStart } from '../platform/days.ts';
import { headlineAssurance } from './headline-assurance.ts';
import { type AskedItem, type ItemFigure, itemFigures } from './item-figures.ts';
import type { AnnouncedChange } from './queries/announced-changes.ts';
import type { CardRows } from './queries/read-card-rows.ts';
import type { ShownRatings } from './queries/shown-ratings.ts';
import { closedShares, type ShareFigure } from './closed-interval.ts';
import { type MonthToDatePoint, monthToDate } from './month-to-date.ts';
import { compareScores, type ScoreComparison } from './score-comparison.ts';
import {
  closedScore,
  type Distribution,
  liveCentre,
  liveScore,
  type ScoreFigure,
  scoreFigure,
  sumDistributions,
} from './score-figure.ts';
import { type SelectionFigures, selectionFigures } from './selection-figures.ts';
import { daysOfReports, type TransactionFigures, transactionFigures } from './transaction-figures.ts';

/** A calendar month that is over. */
export interface ClosedMonth {
  readonly month: string;
  readonly score: ScoreFigure;
  /** Of the ratings 1 to 5. */
  readonly shares: readonly ShareFigure[];
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
  /** Live; null where nothing was shown yet: no data is never zero. */
  readonly score: ScoreFigure | null;
  /** Of the score with that of `previous`; null where there is not enough of either. */
  readonly comparison: ScoreComparison | null;
  /** Of the month; null where the administration reported nothing. */
  readonly transactions: TransactionFigures | null;
  /** Of the month's score; null where there is none. */
  readonly selection: SelectionFigures | null;
  /** The last earlier month with data. */
  readonly previous: ClosedMonth | null;
  /** The last 90 days, by the day on which answers were counted; days without any are left out. */
  readonly trend: readonly TrendPoint[];
  /** The score as of each day of the month on which answers were counted. */
  readonly monthToDate: readonly MonthToDatePoint[];
  readonly items: readonly ItemFigure[];
  /** The latest that the administration announced, the newest first. */
  readonly changes: readonly AnnouncedChange[];
  /** The answers of the month by assurance level; the score is of one. */
  readonly assurance: { readonly open: number; readonly ticket: number; readonly blind: number };
}

const trendDays = 90;

export function trendStart(today: string): string {
  return daysBefore(today, trendDays - 1);
}

/** What a card is made from. */
export interface CardData extends CardRows {
  readonly items: readonly AskedItem[];
  /** The service's own. */
  readonly channels: readonly Channel[];
  readonly today: string;
}

/** Makes the card of a service from its shown counts and its administration's reports; pure. */
export function reportCard(data: CardData): ReportCard {
  const { counts, reported, changes, items, channels, today } = data;
  const ratings = data.ratings.filter(({ assurance }) => assurance === headlineAssurance);
  const byDay = Map.groupBy(ratings, ({ day }) => day);
  const ratedOn = (day: string): Distribution => distributionOf(byDay.get(day) ?? []);
  const answersByDay = Map.groupBy(data.ratings, ({ day }) => day);
  const isOfMonth = (day: string): boolean => day >= monthStart(today) && day <= today;
  const month = ratings.filter(({ day }) => isOfMonth(day));
  const previous = previousMonth(ratings, today);
  const before = scoreOfMonth(ratings, monthBefore(monthOf(today)));
  const score = liveScore(distributionOf(month), before);
  const comparison = score && previous && compare(score, before, previous, ratings);
  const reports = { counts: reported, channels, monthStart: monthStart(today), today };
  return {
    asOf: today,
    period: { month: monthOf(today) },
    score,
    comparison,
    transactions: transactionFigures({
      ...reports,
      answersOn: (day) => scoreFigure(distributionOf(answersByDay.get(day) ?? []))?.base ?? 0,
    }),
    selection:
      score &&
      selectionFigures(
        daysOfReports(reports),
        (days) => sumDistributions(days.map(ratedOn)),
        comparison?.difference ?? null,
      ),
    previous,
    trend: trend(byDay, today),
    monthToDate: monthToDate(
      [...Map.groupBy(month, ({ day }) => day)]
        .toSorted(byFirst)
        .map(([day, own]) => [day, distributionOf(own)]),
      before,
    ),
    items: itemFigures(items, counts),
    changes,
    assurance: assuranceBases(data.ratings.filter(({ day }) => isOfMonth(day))),
  };
}

function distributionOf(ratings: readonly ShownRatings[]): Distribution {
  return sumDistributions(ratings.map(({ counts }) => counts));
}

/** The month before is live too: its sequence ended with it. Both centres were fixed before their months opened. */
function compare(
  score: ScoreFigure,
  before: ScoreFigure | null,
  previous: ClosedMonth,
  ratings: readonly ShownRatings[],
): ScoreComparison | null {
  const earlier = scoreOfMonth(ratings, monthBefore(previous.month));
  return compareScores(
    { distribution: score.distribution, centre: liveCentre(before) },
    { distribution: previous.score.distribution, centre: liveCentre(earlier) },
  );
}

function scoreOfMonth(ratings: readonly ShownRatings[], month: string): ScoreFigure | null {
  return closedScore(distributionOf(ratings.filter(({ day }) => monthOf(day) === month)));
}

function monthBefore(month: string): string {
  return monthOf(daysBefore(`${month}-01`, 1));
}

function previousMonth(ratings: readonly ShownRatings[], today: string): ClosedMonth | null {
  const earlier = ratings.filter(({ day }) => day < monthStart(today));
  const month = earlier.reduce((latest, { day }) => (monthOf(day) > latest ? monthOf(day) : latest), '');
  const score = scoreOfMonth(earlier, month);
  return score && { month, score, shares: closedShares(score.distribution) };
}

function trend(byDay: ReadonlyMap<string, readonly ShownRatings[]>, today: string): readonly TrendPoint[] {
  return [...byDay]
    .filter(([day]) => day >= trendStart(today) && day <= today)
    .toSorted(byFirst)
    .flatMap(([day, ratings]) => {
      const score = scoreFigure(distributionOf(ratings));
      return score ? [{ day, mean: score.mean, base: score.base }] : [];
    });
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function assuranceBases(month: readonly ShownRatings[]): ReportCard['assurance'] {
  const base = (level: string): number =>
    scoreFigure(distributionOf(month.filter(({ assurance }) => assurance === level)))?.base ?? 0;
  return { open: base('open'), ticket: base('ticket'), blind: base('blind') };
}
