import type { Language } from '@ascolto/contract';
import type { GroupFigures, GroupMean, WeightedMean } from '../../analysis/national/index.ts';
import { formatNumber, formatPercent, type Html, html } from '../../platform/html/index.ts';
import { scoreWhisker } from '../charts/score-whisker.ts';
import { formatMean } from '../figures.ts';
import { betweenMeans, sureWords } from '../words/interval-words.ts';
import { administrationTexts } from './administration.texts.ts';
import { groupTexts } from './group-figures.texts.ts';
import { homeTexts } from './home-page.texts.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { answersText } from './service-rows.ts';

/** A mean in a cell of a table, its interval below it. Decimals are those of as many answers of equal weight. */
export function meanCell({ mean, interval, effectiveAnswers }: GroupMean, language: Language): Html {
  return html`<strong>${formatMean(mean, effectiveAnswers, language)}</strong> ${serviceListTexts[language].outOfFive} <span class="mean-interval">${betweenMeans(interval, effectiveAnswers, language)}</span>`;
}

export function coverageText({ coverage, reporting }: WeightedMean, language: Language): string {
  return groupTexts[language].coverage(formatPercent(coverage, language), formatNumber(reporting, language));
}

/** The mean of a group in large type: by transactions where they are known, with that of equal services beside it. */
export function groupHeadline({ weighted, equal }: GroupFigures, language: Language): Html {
  const headline = weighted ?? equal;
  if (headline === null || equal === null) return html``;
  const texts = groupTexts[language];
  const { mean, interval, effectiveAnswers, services, answers } = headline;
  const number = formatMean(mean, effectiveAnswers, language);
  const whisker = texts.whisker(number, betweenMeans(interval, effectiveAnswers, language));
  return html`<p class="score group-score"><strong>${number}</strong> ${serviceListTexts[language].outOfFive}</p>
${scoreWhisker(mean, interval, whisker)}
<p class="score-interval">${sureWords(interval, effectiveAnswers, 'live', language)}</p>
<p class="score-base">${administrationTexts[language].meanBase(formatNumber(services, language), answersText(answers, language))}</p>
${weighted ? html`<p>${texts.weighted}, ${coverageText(weighted, language)}. ${equalText(equal, language)}</p>` : html`<p>${texts.equalOnly}</p>`}`;
}

function equalText({ mean, interval, effectiveAnswers }: GroupMean, language: Language): string {
  return groupTexts[language].equal(
    formatMean(mean, effectiveAnswers, language),
    betweenMeans(interval, effectiveAnswers, language),
  );
}

/** What the means are, for which year their weights are or why there are none, and whom they describe. */
export function groupNotes(
  groups: readonly GroupFigures[],
  month: string,
  language: Language,
): readonly string[] {
  const texts = groupTexts[language];
  const year = String(Number(month.slice(0, 4)) - 1);
  const means = groups.flatMap(({ weighted, equal }) => [weighted, equal]);
  const isAsymptotic = means.some((mean) => mean?.method === 'asymptotic');
  return [
    groups.some(({ weighted }) => weighted !== null) ? texts.weightedNote(year) : texts.noWeights(year),
    homeTexts[language].meanNote,
    ...(isAsymptotic ? [texts.asymptotic] : []),
    `${texts.open} ${homeTexts[language].selfSelected}`,
  ];
}
