import { daysBefore } from '../../platform/days.ts';
import { type Distribution, type ScoreFigure, scoreFigure, sumDistributions } from '../score-figure.ts';

/** What makes a trend, as the page on method tells it. */
export const trendRule = {
  weeks: 13,
  /** Two periods of so many days are compared: whole weeks, as weekends have other users. */
  comparedDays: 28,
  /** Below so many answers in either period nothing is compared. */
  comparedBase: 30,
  /** A smaller difference of the means is no change that matters. */
  smallestChange: 0.1,
} as const;

export const trendDirections = ['up', 'down', 'steady'] as const;
export type TrendDirection = (typeof trendDirections)[number];

/** Seven days, by the last of them; null where nothing was shown. */
export interface TrendWeek {
  readonly until: string;
  readonly figure: ScoreFigure | null;
}

/** How a service's ratings moved in the last weeks. */
export interface RecentTrend {
  /** Oldest first. */
  readonly weeks: readonly TrendWeek[];
  /** The last 28 days against the 28 before; null where either has fewer than 30 answers. */
  readonly direction: TrendDirection | null;
}

export type DayDistributions = ReadonlyMap<string, Distribution>;

/** The days that a trend looks at, oldest first; today is the last. */
export function trendCalendar(today: string): readonly string[] {
  const length = trendRule.weeks * 7;
  return Array.from({ length }, (_, index) => daysBefore(today, length - 1 - index));
}

/** `calendar` is that of `trendCalendar`. */
export function recentTrend(days: DayDistributions, calendar: readonly string[]): RecentTrend {
  const daily = calendar.map((day) => days.get(day));
  const weeks = Array.from({ length: trendRule.weeks }, (_, week) => {
    const until = calendar[week * 7 + 6] ?? '';
    return { until, figure: periodFigure(daily.slice(week * 7, week * 7 + 7)) };
  });
  const now = periodFigure(daily.slice(-trendRule.comparedDays));
  const before = periodFigure(daily.slice(-2 * trendRule.comparedDays, -trendRule.comparedDays));
  return { weeks, direction: direction(now, before) };
}

function periodFigure(daily: readonly (Distribution | undefined)[]): ScoreFigure | null {
  return scoreFigure(sumDistributions(daily.filter((one) => one !== undefined)));
}

/**
 * A change counts where it is at least 0.1 and more than twice the standard error of the difference of two independent
 * means. A rule against arrows that follow noise, no test: it is looked at every day.
 */
function direction(now: ScoreFigure | null, before: ScoreFigure | null): TrendDirection | null {
  if (now === null || before === null) return null;
  const { comparedBase, smallestChange } = trendRule;
  if (now.base < comparedBase || before.base < comparedBase) return null;
  const change = now.mean - before.mean;
  const error = Math.sqrt(squaredError(now) + squaredError(before));
  if (Math.abs(change) < smallestChange || Math.abs(change) <= 2 * error) return 'steady';
  return change > 0 ? 'up' : 'down';
}

/** Of the mean: the sample variance over the base. */
function squaredError({ mean, base, distribution }: ScoreFigure): number {
  const squares = distribution.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  return squares / (base - 1) / base;
}
