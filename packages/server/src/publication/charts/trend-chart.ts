import type { Language } from '@ascolto/contract';
import { formatNumber, formatShortDay, type Html, html } from '../../platform/html/index.ts';
import { chart, line, type Point, round } from './chart.ts';
import { monthBand } from './month-band.ts';
import {
  basesTop,
  fontSize,
  labelGap,
  meansTop,
  type Plot,
  plotOf,
  type Size,
  sizes,
  type Trend,
} from './trend-plot.ts';

export interface TrendChartTexts {
  readonly title: string;
  readonly description: string;
  /** Over the two panels. */
  readonly means: string;
  readonly bases: string;
}

const scoreSteps = [1, 2, 3, 4, 5];

/**
 * Mean and number of answers by day, one above the other, over the band of the month so far; a day without answers is a gap, not
 * a zero.
 */
export function trendChart(trend: Trend, size: Size, language: Language, texts: TrendChartTexts): Html {
  const { width, height } = sizes[size];
  const { title, description } = texts;
  const frame = { id: `trend-${size}`, classes: `chart-${size}`, width, height, title, description };
  const plot = plotOf(trend.points, size, language);
  return chart(
    frame,
    html`<g font-size="${fontSize}" class="chart-text">${panelNames(texts)}${meanScale(plot)}${baseScale(plot, language)}${dateLabels(plot, size, language)}</g>${baseArea(plot)}${monthBand(trend.monthToDate, plot)}${meanLine(plot)}`,
  );
}

function panelNames({ means, bases }: TrendChartTexts): Html {
  return html`<text x="0" y="${meansTop - 16}">${means}</text><text x="0" y="${basesTop - 16}">${bases}</text>`;
}

function meanScale({ left, right, meanY }: Plot): Html {
  return html`${scoreSteps.map((step) => gridLine(left, right, meanY(step), String(step)))}`;
}

function baseScale({ left, right, highestBase, baseY }: Plot, language: Language): Html {
  return html`${[0, highestBase].map((base) => gridLine(left, right, baseY(base), formatNumber(base, language)))}`;
}

function gridLine(left: number, right: number, y: number, label: string): Html {
  return html`<path d="M${left} ${round(y)}H${right}" class="chart-grid"/><text x="${left - labelGap}" y="${round(y)}" text-anchor="end" dominant-baseline="central">${label}</text>`;
}

/** A few dates, counted from the last day backwards, so that the newest is always there. */
function dateLabels({ days, x, bottom }: Plot, size: Size, language: Language): Html {
  const step = Math.max(1, Math.ceil(days.length / sizes[size].dates));
  return html`${days.map(
    (day, index) =>
      (days.length - 1 - index) % step === 0 &&
      html`<text x="${round(x(index))}" y="${bottom + 18}" text-anchor="middle">${formatShortDay(day, language)}</text>`,
  )}`;
}

/** The newest day and days without neighbours get a dot: a line through one day cannot be seen. */
function meanLine({ days, points, x, meanY }: Plot): Html {
  const runs: Point[][] = [];
  for (const [index, day] of days.entries()) {
    const point = points.get(day);
    if (point === undefined) continue;
    if (index === 0 || !points.has(days[index - 1] ?? '')) runs.push([]);
    runs.at(-1)?.push({ x: x(index), y: meanY(point.mean) });
  }
  const lines = runs.filter((run) => run.length > 1).map(line);
  const dots = runs.filter((run, index) => run.length === 1 || index === runs.length - 1);
  return html`<path d="${lines.join('')}" class="chart-line"/>${dots.map(
    (run) =>
      html`<circle cx="${round(run.at(-1)?.x ?? 0)}" cy="${round(run.at(-1)?.y ?? 0)}" r="3.5" class="chart-dot"/>`,
  )}`;
}

/** Steps, as wide as a day each. */
function baseArea({ days, points, x, baseY, left, right, bottom }: Plot): Html {
  const halfDay = days.length === 1 ? (right - left) / 2 : (x(1) - x(0)) / 2;
  const tops = days.flatMap((day, index) => {
    const y = baseY(points.get(day)?.base ?? 0);
    return [
      { x: Math.max(left, x(index) - halfDay), y },
      { x: Math.min(right, x(index) + halfDay), y },
    ];
  });
  const outline = line([{ x: left, y: bottom }, ...tops, { x: right, y: bottom }]);
  return html`<path d="${outline}Z" class="chart-area"/>`;
}
