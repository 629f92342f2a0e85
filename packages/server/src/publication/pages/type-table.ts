import type { Language } from '@ascolto/contract';
import type { GroupFigures, NationalPicture, WeightedMean } from '../../analysis/national/index.ts';
import { formatNumber, type Html, html, withLanguage } from '../../platform/html/index.ts';
import { pathWith } from '../paging.ts';
import { groupTexts } from './group-figures.texts.ts';
import { coverageText, meanCell } from './group-means.ts';
import { homeTexts } from './home-page.texts.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { administrationTypeNames } from './service-words.texts.ts';

/**
 * Each type of administration with its services, their answers and the means of their scores: by completed transactions, where
 * any are known, and with each service once.
 */
export function typeTable({ types, whole }: NationalPicture, language: Language): Html {
  const texts = homeTexts[language];
  const isWeighted = whole.weighted !== null;
  return html`<table class="type-table">
<caption class="visually-hidden">${texts.byType}</caption>
<thead><tr><th scope="col">${texts.typeColumn}</th><th scope="col">${texts.servicesColumn}</th><th scope="col">${texts.answersColumn}</th>${isWeighted && html`<th scope="col">${groupTexts[language].weighted}</th>`}<th scope="col">${texts.meanColumn}</th></tr></thead>
<tbody>${types.map((figures) => {
    const path = pathWith('/', { administrationType: figures.type });
    const name = html`<a href="${withLanguage(path, language)}#elenco">${administrationTypeNames[language][figures.type]}</a>`;
    return row(name, figures, isWeighted, language);
  })}</tbody>
${types.length > 1 && html`<tfoot>${row(html`${texts.all}`, whole, isWeighted, language)}</tfoot>`}
</table>`;
}

function row(name: Html, group: GroupFigures, isWeighted: boolean, language: Language): Html {
  const { services, answers, weighted, equal } = group;
  const texts = homeTexts[language];
  const { notEnough } = serviceListTexts[language];
  const withScore = formatNumber(equal?.services ?? 0, language);
  return html`<tr><th scope="row">${name}</th>
<td data-label="${texts.servicesColumn}">${texts.servicesOf(withScore, formatNumber(services, language))}</td>
<td data-label="${texts.answersColumn}">${equal === null ? '–' : formatNumber(answers, language)}</td>
${isWeighted && html`<td class="mean-cell" data-label="${groupTexts[language].weighted}">${equal === null ? '–' : weightedCell(weighted, language)}</td>`}
<td class="mean-cell" data-label="${texts.meanColumn}">${equal === null ? notEnough : meanCell(equal, language)}</td></tr>`;
}

function weightedCell(weighted: WeightedMean | null, language: Language): Html {
  if (weighted === null) return html`<span class="mean-interval">${groupTexts[language].notReported}</span>`;
  return html`${meanCell(weighted, language)}<span class="mean-interval">${coverageText(weighted, language)}</span>`;
}
