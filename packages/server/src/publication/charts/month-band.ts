import type { MonthToDatePoint } from '../../analysis/index.ts';
import { type Html, html } from '../../platform/html/index.ts';
import { line } from './chart.ts';
import type { Plot } from './trend-plot.ts';

interface BandPoint {
  readonly x: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of the month so far and its interval, day by day; as of a day without answers they stand as they did. */
export function monthBand(monthToDate: readonly MonthToDatePoint[], plot: Plot): Html {
  const points = bandPoints(monthToDate, plot);
  if (points.length === 0) return html``;
  const tops = points.map(({ x, high }) => ({ x, y: high }));
  const bottoms = points.toReversed().map(({ x, low }) => ({ x, y: low }));
  const means = points.map(({ x, mean }) => ({ x, y: mean }));
  return html`<path d="${line([...tops, ...bottoms])}Z" class="chart-band"/><path d="${line(means)}${means.length === 1 && 'h0'}" class="chart-running"/>`;
}

function bandPoints(
  monthToDate: readonly MonthToDatePoint[],
  { days, x, meanY }: Plot,
): readonly BandPoint[] {
  const byDay = new Map(monthToDate.map((point) => [point.day, point]));
  const points: BandPoint[] = [];
  let standing: MonthToDatePoint | undefined;
  for (const [index, day] of days.entries()) {
    standing = byDay.get(day) ?? standing;
    if (!standing?.interval) continue;
    const { mean, interval } = standing;
    points.push({ x: x(index), mean: meanY(mean), low: meanY(interval.low), high: meanY(interval.high) });
  }
  return points;
}
