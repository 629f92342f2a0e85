import type { Language } from '@ascolto/contract';
import type { SelectionFigures } from '../../analysis/index.ts';
import { formatMonth, formatNumber, type Html, html } from '../../platform/html/index.ts';
import { formatMean, formatRate, meanDigits } from '../figures.ts';
import { meanEnds } from '../words/interval-words.ts';
import { selectionTexts } from './report-card-selection.texts.ts';

type KnownPopulation = Exclude<SelectionFigures, { population: null }>;

/** How much the choice to answer could have made of the score: for everyone in two sentences, in numbers in the details. */
export function selectionSection(
  figures: SelectionFigures,
  comparedMonth: string | undefined,
  language: Language,
): Html {
  const texts = selectionTexts[language];
  return html`<div class="selection">
<h3>${texts.title}</h3>
${
  figures.population === null
    ? html`<p class="figure-note"><strong>${texts.cannotTell}:</strong> ${texts.gaps[figures.reason]}.</p>`
    : known(figures, comparedMonth, language)
}
</div>`;
}

function known(figures: KnownPopulation, comparedMonth: string | undefined, language: Language): Html {
  const texts = selectionTexts[language];
  const { population, answers, participation, bounds } = figures;
  const counts = [answers, population].map((count) => formatNumber(count, language));
  return html`<p>${texts.participation(counts[0] ?? '', counts[1] ?? '', formatRate(participation, language))} ${texts.bounds(...meanEnds(bounds, answers, language))}</p>
<details id="autoselezione"><summary>${texts.forStatisticians}</summary>
${errors(figures, comparedMonth, language)}</details>`;
}

function errors(figures: KnownPopulation, comparedMonth: string | undefined, language: Language): Html {
  const texts = selectionTexts[language];
  const { answers, days, mean, correlations, correlationBehind } = figures;
  return html`<p>${texts.basis(formatNumber(days, language), formatMean(mean, answers, language))}</p>
<table class="figure-table">
<caption class="visually-hidden">${texts.errors}</caption>
<thead><tr><th scope="col">${texts.correlation}</th><th scope="col">${texts.bias}</th><th scope="col">${texts.effectiveAnswers}</th></tr></thead>
<tbody>${correlations.map(
    ({ rho, bias, effectiveAnswers }) =>
      html`<tr><th scope="row">${formatNumber(rho, language, 3)}</th><td>${formatNumber(bias, language, meanDigits(answers))}</td><td>${formatNumber(effectiveAnswers, language)}</td></tr>`,
  )}</tbody>
</table>
${
  correlationBehind !== null &&
  comparedMonth !== undefined &&
  html`<p class="figure-note">${texts.correlationBehind(formatNumber(correlationBehind, language, 4), formatMonth(comparedMonth, language))}</p>`
}`;
}
