import type { Channel, Language } from '@ascolto/contract';
import type { Rate, TransactionFigures } from '../../analysis/index.ts';
import { formatNumber, type Html, html } from '../../platform/html/index.ts';
import { formatRate } from '../figures.ts';
import { bar } from './bar-table.ts';
import { transactionTexts } from './report-card-transactions.texts.ts';

/**
 * What stands beside the score: who finished and who rated. Without a completion rate that only those who finished were
 * asked, so that a report of a day or two does not take that sentence away.
 */
export function transactionSection(figures: TransactionFigures | null, language: Language): Html {
  const texts = transactionTexts[language];
  const caution = html`<strong>${texts.onlyFinishers}</strong>`;
  if (figures === null) return html`<p>${caution} ${texts.notReported}</p>`;
  const { completion, participation, days } = figures;
  const reported = formatNumber(days.reported, language);
  return html`${completion.value === null && html`<p>${caution}</p>`}
<div class="card-columns">
${rateFigure(texts.completion, completion, texts.completionBase, language)}
${rateFigure(texts.participation, participation, texts.participationBase, language)}
</div>
<p class="figure-note">${texts.coverage(reported, days.elapsed, formatNumber(days.elapsed, language))} ${channelCoverage(figures, language)}</p>`;
}

/** What the two rates mean, for the notes on reading the card. */
export function transactionMeanings(figures: TransactionFigures | null, language: Language): Html {
  if (figures === null) return html``;
  const texts = transactionTexts[language];
  return html`<li>${texts.completionMeaning}</li>
<li>${texts.participationMeaning}</li>`;
}

function rateFigure(
  title: string,
  rate: Rate,
  baseText: (count: string, base: string) => string,
  language: Language,
): Html {
  const texts = transactionTexts[language];
  if (rate.value === null) {
    return html`<div class="rating-figure">
<h3>${title}</h3>
<p class="figure-note"><strong>${texts.notComputable}:</strong> ${texts.gaps[rate.reason]}.</p>
</div>`;
  }
  const { value, count, base } = rate;
  return html`<div class="rating-figure">
<h3>${title}</h3>
<p class="rating-mean"><strong>${formatRate(value, language)}</strong></p>
${bar(value)}
<p class="figure-note">${baseText(formatNumber(count, language), formatNumber(base, language))}</p>
</div>`;
}

function channelCoverage({ days, channels }: TransactionFigures, language: Language): string {
  const texts = transactionTexts[language];
  const { reported, missing } = channels;
  if (missing.length > 0) return texts.channelsMissing(names(reported, language), names(missing, language));
  return days.complete < days.reported ? texts.completeDays(formatNumber(days.complete, language)) : '';
}

function names(channels: readonly Channel[], language: Language): string {
  return channels.map((channel) => transactionTexts[language].channels[channel]).join(', ');
}
