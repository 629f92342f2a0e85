import { type Language, overallItem } from '@ascolto/contract';
import type { ReportCard, ScoreFigure } from '../../analysis/index.ts';
import {
  formatDay,
  formatMonth,
  formatNumber,
  type Html,
  html,
  withLanguage,
} from '../../platform/html/index.ts';
import { scoreWhisker } from '../charts/score-whisker.ts';
import { formatMean } from '../figures.ts';
import { betweenMeans, kindWords, noIntervalWords, sureWords } from '../words/interval-words.ts';
import { articlePaths } from './article-page.ts';
import { barTable } from './bar-table.ts';
import { baseText, type FindItem, itemSections, ratingBars } from './card-items.ts';
import { changesSection } from './report-card-changes.ts';
import { reportCardTexts } from './report-card-page.texts.ts';
import { previousSection } from './report-card-previous.ts';
import { selectionSection } from './report-card-selection.ts';
import { transactionMeanings, transactionSection } from './report-card-transactions.ts';
import { trendSection } from './report-card-trend.ts';
import { uncertaintyTexts } from './report-card-uncertainty.texts.ts';

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
  const trend = { points: card.trend, monthToDate: card.monthToDate };
  return html`${headline(view)}
${trend.points.length > 0 && trendSection(trend, language)}
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
  const { card, language, findItem } = view;
  const texts = reportCardTexts[language];
  return html`<section class="card-section headline" aria-labelledby="soddisfazione">
<h2 id="soddisfazione">${texts.overall} <span class="period">${formatMonth(card.period.month, language)}</span></h2>
${card.score === null ? noData(view) : scoreFigure(card.score, view)}
${previousSection(card, findItem, language)}
${transactionSection(card.transactions, language)}
${card.selection && selectionSection(card.selection, card.previous?.month, language)}
<p class="figure-note">${texts.asOf(formatDay(card.asOf, language))}</p>
</section>`;
}

function scoreFigure(score: ScoreFigure, { language, findItem }: CardView): Html {
  const texts = reportCardTexts[language];
  const { mean, base, distribution, kind } = score;
  const bars = ratingBars(distribution, findItem(overallItem), language);
  return html`<div class="headline-columns">
<div>
<p class="score"><strong>${formatMean(mean, base, language)}</strong> ${texts.outOfFive}</p>
${scoreInterval(score, language)}
<p class="score-base">${baseText(base, language)}</p>
<p>${kindWords(kind, language)} ${texts.selfSelected}</p>
</div>
<div>
<h3>${texts.distribution}</h3>
${barTable(texts.distribution, texts.rating, bars, language)}
</div>
</div>`;
}

/** As a drawing and in words; where there is none it says so. */
function scoreInterval({ mean, base, kind, interval }: ScoreFigure, language: Language): Html {
  if (interval === null) return html`<p class="score-interval">${noIntervalWords(language)}</p>`;
  const label = uncertaintyTexts[language].whisker(
    formatMean(mean, base, language),
    betweenMeans(interval, base, language),
  );
  return html`${scoreWhisker(mean, interval, label)}
<p class="score-interval">${uncertaintyTexts[language].intervalIs(sureWords(interval, base, kind, language))}</p>`;
}

function noData({ language, minimum }: CardView): Html {
  const texts = reportCardTexts[language];
  return html`<p class="no-data"><strong>${texts.noData}:</strong> ${texts.needed(minimum, formatNumber(minimum, language))}.</p>`;
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
<p><a href="${withLanguage(articlePaths.method, language)}">${uncertaintyTexts[language].method}</a></p>
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
