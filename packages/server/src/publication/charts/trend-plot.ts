import type { Language } from '@ascolto/contract';
import type { MonthToDatePoint, TrendPoint } from '../../analysis/index.ts';
import { daysBefore } from '../../platform/days.ts';
import { formatNumber } from '../../platform/html/index.ts';

/** What the chart shows: the means of days, and the month so far as of each of its days. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  readonly monthToDate: readonly MonthToDatePoint[];
}

/** Drawn for a telephone and for a desk: text that shrinks with its drawing cannot be read. */
export const sizes = {
  narrow: { width: 340, height: 300, dates: 3 },
  wide: { width: 1000, height: 340, dates: 8 },
} as const;
export type Size = keyof typeof sizes;

export const fontSize = 13;
export const meansTop = 30;
const meansHeight = 150;
export const basesTop = meansTop + meansHeight + 54;
const belowBases = 26;
const rightMargin = 24;
export const labelGap = 8;

/** Where things of one chart stand. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly days: readonly string[];
  readonly points: ReadonlyMap<string, TrendPoint>;
  readonly highestBase: number;
  x(index: number): number;
  meanY(mean: number): number;
  baseY(base: number): number;
}

export function plotOf(trend: readonly TrendPoint[], size: Size, language: Language): Plot {
  const { width, height } = sizes[size];
  const highestBase = Math.max(...trend.map(({ base }) => base));
  const days = everyDay(trend);
  const left = labelGap + labelGap * formatNumber(highestBase, language).length;
  const right = width - rightMargin;
  const bottom = height - belowBases;
  return {
    left,
    right,
    bottom,
    days,
    points: new Map(trend.map((point) => [point.day, point])),
    highestBase,
    x: (index) =>
      days.length === 1 ? (left + right) / 2 : left + (index * (right - left)) / (days.length - 1),
    meanY: (mean) => meansTop + ((5 - mean) * meansHeight) / 4,
    baseY: (base) => bottom - (base * (bottom - basesTop)) / highestBase,
  };
}

/** Each day from the first to the last point. */
function everyDay(trend: readonly TrendPoint[]): readonly string[] {
  const first = trend[0]?.day ?? '';
  const days: string[] = [];
  for (let day = trend.at(-1)?.day ?? ''; day >= first && day !== ''; day = daysBefore(day, 1))
    days.push(day);
  return days.reverse();
}
