import { type Language, overallItem } from '@ascolto/contract';
import type { ReportCard, ScoreFigure, TrendPoint } from '../../analysis/index.ts';
import { formatDay, formatMonth, formatNumber, type Html, html } from '../../platform/html/index.ts';
import { trendChart } from '../charts/trend-chart.ts';
import { formatMean } from '../figures.ts';
import { barTable } from './bar-table.ts';
import { baseText, type FindItem, itemSections, ratingBars } from './card-items.ts';
import { changesSection } from './report-card-changes.ts';
import { reportCardTexts } from './report-card-page.texts.ts';
import { transactionMeanings, transactionSection } from './report-card-transactions.ts';

export interface CardView {
  readonly card: ReportCard;
  readonly language: Language;
  readonly findItem: FindItem;
  /** Answers that must be together before any is shown; 1 in a demonstration. */
  readonly minimum: number;
}

/** The figures of a card: the part of the page that changes while it is looked at. */
export function reportCardFragment(view: CardView): Html {
  const { card, language, findItem } = view;
  return html`${headline(view)}
${card.trend.length > 0 && trendSection(card.trend, language)}
${changesSection(card.changes, language)}
${itemSections(card.items, findItem, language)}
${readingSection(view)}`;
}

/** What a screen reader is told when the figures change. */
export function announcementText(card: ReportCard, language: Language): string {
  if (card.score === null) return '';
  const { mean, base } = card.score;
  return reportCardTexts[language].announcement(formatMean(mean, base, language), baseText(base, language));
}

function headline(view: CardView): Html {
  const { card, language } = view;
  const texts = reportCardTexts[language];
  return html`<section class="card-section headline" aria-labelledby="soddisfazione">
<h2 id="soddisfazione">${texts.overall} <span class="period">${formatMonth(card.period.month, language)}</span></h2>
${card.score === null ? noData(view) : scoreFigure(card.score, view)}
${transactionSection(card.transactions, language)}
${card.previous && html`<p class="figure-note">${previousText(card.previous, language)}</p>`}
<p class="figure-note">${texts.asOf(formatDay(card.asOf, language))}</p>
</section>`;
}

function scoreFigure(score: ScoreFigure, { language, findItem }: CardView): Html {
  const texts = reportCardTexts[language];
  const { mean, base, distribution, interval } = score;
  const bars = ratingBars(distribution, findItem(overallItem), language);
  return html`<div class="headline-columns">
<div>
<p class="score"><strong>${formatMean(mean, base, language)}</strong> ${texts.outOfFive}</p>
${intervalText(interval)}
<p class="score-base">${baseText(base, language)}</p>
<p>${texts.selfSelected}</p>
</div>
<div>
<h3>${texts.distribution}</h3>
${barTable(texts.distribution, texts.rating, bars, language)}
</div>
</div>`;
}

/** The place of the interval, beside the mean and its base: nothing stands there until there is one. */
function intervalText(interval: ScoreFigure['interval']): Html {
  return html`${interval}`;
}

function noData({ language, minimum }: CardView): Html {
  const texts = reportCardTexts[language];
  return html`<p class="no-data"><strong>${texts.noData}</strong>: ${texts.needed(minimum, formatNumber(minimum, language))}.</p>`;
}

function previousText({ month, score }: NonNullable<ReportCard['previous']>, language: Language): string {
  const mean = formatMean(score.mean, score.base, language);
  return reportCardTexts[language].previous(
    formatMonth(month, language),
    mean,
    baseText(score.base, language),
  );
}

function trendSection(trend: readonly TrendPoint[], language: Language): Html {
  const texts = reportCardTexts[language];
  const [only] = trend;
  return html`<section class="card-section" aria-labelledby="andamento">
<h2 id="andamento">${texts.trend}</h2>
${trend.length === 1 && only ? html`<p>${oneDayText(only, language)}</p>` : trendFigure(trend, language)}
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

function trendFigure(trend: readonly TrendPoint[], language: Language): Html {
  const texts = reportCardTexts[language];
  const chartTexts = {
    title: texts.trendTitle,
    description: trendDescription(trend, language),
    means: texts.panelMeans,
    bases: texts.answers,
  };
  return html`${trendChart(trend, 'narrow', language, chartTexts)}${trendChart(trend, 'wide', language, chartTexts)}
<details id="dati-andamento"><summary>${texts.showTable}<span class="visually-hidden">: ${texts.trendTitle}</span></summary>
<table class="figure-table">
<caption class="visually-hidden">${texts.trendTitle}</caption>
<thead><tr><th scope="col">${texts.day}</th><th scope="col">${texts.mean}</th><th scope="col">${texts.answers}</th></tr></thead>
<tbody>${trend
    .toReversed()
    .map(
      ({ day, mean, base }) =>
        html`<tr><th scope="row">${formatDay(day, language)}</th><td>${formatMean(mean, base, language)}</td><td>${formatNumber(base, language)}</td></tr>`,
    )}</tbody>
</table></details>`;
}

function trendDescription(trend: readonly TrendPoint[], language: Language): string {
  const byMean = trend.toSorted((a, b) => a.mean - b.mean);
  const dayText = (point: TrendPoint | undefined) => (point ? formatDay(point.day, language) : '');
  const meanText = (point: TrendPoint | undefined) =>
    point ? formatMean(point.mean, point.base, language) : '';
  const newest = trend.at(-1);
  return reportCardTexts[language].trendDescription(
    dayText(trend[0]),
    dayText(newest),
    meanText(byMean[0]),
    meanText(byMean.at(-1)),
    meanText(newest),
  );
}

function readingSection({ card, language, minimum }: CardView): Html {
  const texts = reportCardTexts[language];
  return html`<section class="card-section reading" aria-labelledby="lettura">
<h2 id="lettura">${texts.reading}</h2>
<ul>
<li>${texts.anonymous}${minimum > 1 && ` ${texts.batches(formatNumber(minimum, language))}`}</li>
${card.score && html`<li>${assuranceText(card.assurance, language)}</li>`}
${transactionMeanings(card.transactions, language)}
</ul>
</section>`;
}

function assuranceText({ open, ticket, blind }: ReportCard['assurance'], language: Language): string {
  const texts = reportCardTexts[language];
  if (ticket + blind === 0) return texts.allOpen;
  return texts.assurance(
    formatNumber(blind, language),
    formatNumber(ticket, language),
    formatNumber(open, language),
  );
}
