import type { Language } from '@ascolto/contract';
import type { TrendPoint } from '../../analysis/index.ts';
import { formatNumber, type Html } from '../../platform/html/index.ts';
import { type ChartOption, chart } from './chart.ts';

export interface TrendChartTexts {
  readonly title: string;
  readonly description: string;
  /** Over the two panels. */
  readonly means: string;
  readonly bases: string;
}

/** Drawn for a telephone and for a desk: text that shrinks with its drawing cannot be read. */
const sizes = {
  narrow: { width: 340, height: 300, dates: 3 },
  wide: { width: 1000, height: 340, dates: 8 },
} as const;
type Size = keyof typeof sizes;

const colours = { line: '#0059b3', area: '#8fb3d9', text: '#455b71', grid: '#d9dadb' };
const label = { color: colours.text, fontSize: 13 };
const meansTop = 30;
const meansHeight = 150;
const basesTop = meansTop + meansHeight + 54;

/** Mean and number of answers by day, one above the other; a day without answers is a gap, not a zero. */
export function trendChart(
  trend: readonly TrendPoint[],
  size: Size,
  language: Language,
  texts: TrendChartTexts,
): Html {
  const { width, height } = sizes[size];
  const { title, description } = texts;
  const frame = { id: `trend-${size}`, classes: `chart-${size}`, width, height, title, description };
  return chart(frame, trendOption(trend, size, language, texts));
}

function trendOption(
  trend: readonly TrendPoint[],
  size: Size,
  language: Language,
  texts: TrendChartTexts,
): ChartOption {
  const points = new Map(trend.map((point) => [point.day, point]));
  const days = everyDay(trend);
  const highestBase = Math.max(...trend.map(({ base }) => base));
  const left = 8 + 8 * formatNumber(highestBase, language).length;
  const sides = { left, right: 24 };
  return {
    textStyle: { fontFamily: 'inherit' },
    grid: [
      { top: meansTop, height: meansHeight, ...sides },
      { top: basesTop, bottom: 26, ...sides },
    ],
    xAxis: [
      { ...dayAxis(days), axisLabel: { show: false }, axisLine: { lineStyle: { color: colours.grid } } },
      { ...dayAxis(days), gridIndex: 1, axisLabel: { ...label, ...dateLabels(days, size, language) } },
    ],
    yAxis: [
      { ...valueAxis(texts.means, left), min: 1, max: 5, interval: 1 },
      {
        ...valueAxis(texts.bases, left, language),
        gridIndex: 1,
        min: 0,
        max: highestBase,
        interval: highestBase,
      },
    ],
    series: [meanLine(days, points), baseArea(days, points)],
  };
}

function dayAxis(days: readonly string[]) {
  return {
    type: 'category' as const,
    data: [...days],
    boundaryGap: false,
    silent: true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.text } },
  };
}

function shortDate(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

const shortDates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  it: shortDate('it-IT'),
  en: shortDate('en-GB'),
};

/** A few dates, counted from the last day backwards, so that the newest is always there. */
function dateLabels(days: readonly string[], size: Size, language: Language) {
  const step = Math.max(1, Math.ceil(days.length / sizes[size].dates));
  return {
    interval: (index: number) => (days.length - 1 - index) % step === 0,
    formatter: (day: string) => shortDates[language].format(new Date(day)),
  };
}

function valueAxis(name: string, left: number, language?: Language) {
  const format = language && { formatter: (value: number) => formatNumber(value, language) };
  return {
    type: 'value' as const,
    silent: true,
    name,
    nameGap: 16,
    // Starts where the drawing does, not where the axis stands.
    nameTextStyle: { ...label, align: 'left' as const, padding: [0, 0, 0, -left] },
    axisLabel: { ...label, ...format },
    splitLine: { lineStyle: { color: colours.grid } },
  };
}

type Points = ReadonlyMap<string, TrendPoint>;

/** The newest day and days without neighbours get a dot: a line through one day cannot be seen. */
function meanLine(days: readonly string[], points: Points) {
  const data = days.map((day, index) => {
    const value = points.get(day)?.mean ?? null;
    const alone = !points.has(days[index - 1] ?? '') && !points.has(days[index + 1] ?? '');
    const marked = value !== null && (alone || index === days.length - 1);
    return { value, symbol: marked ? 'circle' : 'none', symbolSize: 7 };
  });
  const lineStyle = { color: colours.line, width: 2 };
  return { ...quietLine, data, showAllSymbol: true, lineStyle, itemStyle: { color: colours.line } };
}

function baseArea(days: readonly string[], points: Points) {
  return {
    ...quietLine,
    data: days.map((day) => points.get(day)?.base ?? 0),
    xAxisIndex: 1,
    yAxisIndex: 1,
    step: 'middle' as const,
    showSymbol: false,
    lineStyle: { width: 0 },
    areaStyle: { color: colours.area, opacity: 1 },
  };
}

const quietLine = { type: 'line' as const, emphasis: { disabled: true }, silent: true, clip: false };

const dayMs = 24 * 60 * 60 * 1000;

/** Each day from the first to the last point. */
function everyDay(trend: readonly TrendPoint[]): readonly string[] {
  const first = Date.parse(trend[0]?.day ?? '');
  const last = Date.parse(trend.at(-1)?.day ?? '');
  const length = (last - first) / dayMs + 1;
  return Array.from({ length }, (_, index) => new Date(first + index * dayMs).toISOString().slice(0, 10));
}
