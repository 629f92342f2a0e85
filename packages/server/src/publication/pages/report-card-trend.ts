import type { Language } from '@ascolto/contract';
import type { MonthToDatePoint, TrendPoint } from '../../analysis/index.ts';
import { formatDay, formatNumber, formatPercent, type Html, html } from '../../platform/html/index.ts';
import { chartLegend } from '../charts/chart-legend.ts';
import { trendChart } from '../charts/trend-chart.ts';
import type { Trend } from '../charts/trend-plot.ts';
import { formatMean } from '../figures.ts';
import { betweenMeans } from '../words/interval-words.ts';
import { baseText } from './card-items.ts';
import { reportCardTexts } from './report-card-page.texts.ts';
import { uncertaintyTexts } from './report-card-uncertainty.texts.ts';

/** The days one by one, and the month so far as of each of its days with the band that its mean has. */
export function trendSection(trend: Trend, language: Language): Html {
  const texts = reportCardTexts[language];
  const { points } = trend;
  const [only] = points;
  return html`<section class="card-section" aria-labelledby="andamento">
<h2 id="andamento">${texts.trend}</h2>
${points.length === 1 && only ? html`<p>${oneDayText(only, language)}</p>` : trendFigure(trend, language)}
<p class="figure-note">${texts.trendNote}</p>
</section>`;
}

function oneDayText({ day, mean, base }: TrendPoint, language: Language): string {
  const texts = reportCardTexts[language];
  return texts.trendOneDay(
    formatDay(day, language),
    formatMean(mean, base, language),
    baseText(base, language),
  );
}

function trendFigure(trend: Trend, language: Language): Html {
  const texts = reportCardTexts[language];
  const chartTexts = {
    title: texts.trendTitle,
    description: trendDescription(trend, language),
    means: texts.panelMeans,
    bases: texts.answers,
  };
  return html`${trendChart(trend, 'narrow', language, chartTexts)}${trendChart(trend, 'wide', language, chartTexts)}
${bandMeaning(trend, language)}
<details id="dati-andamento"><summary>${texts.showTable}<span class="visually-hidden">: ${texts.trendTitle}</span></summary>
${trendTable(trend, language)}</details>`;
}

function bandMeaning({ monthToDate }: Trend, language: Language): Html {
  const interval = monthToDate.at(-1)?.interval;
  if (!interval) return html``;
  const { dayMean, runningMean, band, bandMeaning } = uncertaintyTexts[language];
  return html`${chartLegend([
    { mark: 'line', label: dayMean },
    { mark: 'running', label: runningMean },
    { mark: 'band', label: band },
  ])}
<p class="figure-note">${bandMeaning(formatPercent(interval.level, language))}</p>`;
}

function trendTable({ points, monthToDate }: Trend, language: Language): Html {
  const texts = reportCardTexts[language];
  const { runningMean, interval } = uncertaintyTexts[language];
  const byDay = new Map(monthToDate.map((point) => [point.day, point]));
  return html`<table class="figure-table trend-table">
<caption class="visually-hidden">${texts.trendTitle}</caption>
<thead><tr><th scope="col">${texts.day}</th><th scope="col">${texts.mean}</th><th scope="col">${texts.answers}</th><th scope="col">${runningMean}</th><th scope="col">${interval}</th></tr></thead>
<tbody>${points
    .toReversed()
    .map(
      ({ day, mean, base }) =>
        html`<tr><th scope="row">${formatDay(day, language)}</th><td>${formatMean(mean, base, language)}</td><td>${formatNumber(base, language)}</td>${monthCells(byDay.get(day), language)}</tr>`,
    )}</tbody>
</table>`;
}

function monthCells(point: MonthToDatePoint | undefined, language: Language): Html {
  if (point === undefined) return html`<td></td><td></td>`;
  const { mean, base, interval } = point;
  return html`<td>${formatMean(mean, base, language)}</td><td>${interval && betweenMeans(interval, base, language)}</td>`;
}

function trendDescription({ points, monthToDate }: Trend, language: Language): string {
  const byMean = points.toSorted((a, b) => a.mean - b.mean);
  const dayText = (point: TrendPoint | undefined) => (point ? formatDay(point.day, language) : '');
  const meanText = (point: TrendPoint | undefined) =>
    point ? formatMean(point.mean, point.base, language) : '';
  const newest = points.at(-1);
  const days = reportCardTexts[language].trendDescription(
    dayText(points[0]),
    dayText(newest),
    meanText(byMean[0]),
    meanText(byMean.at(-1)),
    meanText(newest),
  );
  const month = monthToDate.at(-1);
  if (!month?.interval) return days;
  const { mean, base, interval } = month;
  const running = uncertaintyTexts[language].runningDescription(
    formatMean(mean, base, language),
    betweenMeans(interval, base, language),
  );
  return `${days} ${running}`;
}
