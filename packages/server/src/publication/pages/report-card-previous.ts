import { type Language, overallItem } from '@ascolto/contract';
import type { ClosedMonth, ReportCard, ScoreComparison, ScoreFigure } from '../../analysis/index.ts';
import { formatMonth, formatPercent, type Html, html } from '../../platform/html/index.ts';
import { formatMean } from '../figures.ts';
import { comparisonSentence, differenceSentence } from '../words/comparison-words.ts';
import { betweenShares, kindWords, noIntervalWords, sureWords } from '../words/interval-words.ts';
import { barTable } from './bar-table.ts';
import { baseText, type FindItem, ratingBars } from './card-items.ts';
import { reportCardTexts } from './report-card-page.texts.ts';
import { uncertaintyTexts } from './report-card-uncertainty.texts.ts';

/** What can be said of the score against that of the last month with data, and that month's own figures. */
export function previousSection(
  { previous, comparison }: Pick<ReportCard, 'previous' | 'comparison'>,
  findItem: FindItem,
  language: Language,
): Html {
  if (previous === null) return html``;
  const { month } = previous;
  return html`<div class="previous-month">
${comparison && comparisonText(comparison, month, language)}
<p class="figure-note">${previousText(previous, language)} ${intervalText(previous.score, language)}</p>
<details id="mese-precedente"><summary>${uncertaintyTexts[language].showMonth(formatMonth(month, language))}</summary>
${closedFigures(previous, findItem, language)}</details>
</div>`;
}

function comparisonText({ verdict, interval }: ScoreComparison, month: string, language: Language): Html {
  return html`<p class="comparison"><strong>${comparisonSentence(verdict, month, language)}</strong> ${differenceSentence(interval, language)}</p>`;
}

function previousText({ month, score }: ClosedMonth, language: Language): string {
  const mean = formatMean(score.mean, score.base, language);
  return reportCardTexts[language].previous(
    formatMonth(month, language),
    mean,
    baseText(score.base, language),
  );
}

function intervalText({ base, kind, interval }: ScoreFigure, language: Language): string {
  if (interval === null) return noIntervalWords(language);
  return uncertaintyTexts[language].intervalIs(sureWords(interval, base, kind, language));
}

function closedFigures({ month, score, shares }: ClosedMonth, findItem: FindItem, language: Language): Html {
  const { kind, distribution } = score;
  const texts = uncertaintyTexts[language];
  const cardTexts = reportCardTexts[language];
  const caption = texts.monthDistribution(formatMonth(month, language));
  const level = shares.find((share) => share.interval)?.interval?.level;
  // Bars go from the best to the worst rating.
  const best = shares.toReversed();
  const bars = ratingBars(distribution, findItem(overallItem), language).map((bar, index) => {
    const interval = best[index]?.interval;
    return interval ? { ...bar, interval: betweenShares(interval, language) } : bar;
  });
  return html`<p>${kindWords(kind, language)} ${cardTexts.selfSelected}</p>
${barTable(caption, cardTexts.rating, bars, language, texts.interval)}
${level !== undefined && html`<p class="figure-note">${texts.sharesNote(formatPercent(level, language))}</p>`}`;
}
