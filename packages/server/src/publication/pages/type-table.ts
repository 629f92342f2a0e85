import type { Language } from '@ascolto/contract';
import type { GroupFigures, GroupMean, NationalPicture } from '../../analysis/national/index.ts';
import { formatNumber, type Html, html, withLanguage } from '../../platform/html/index.ts';
import { formatMean } from '../figures.ts';
import { pathWith } from '../paging.ts';
import { bar } from './bar-table.ts';
import { homeTexts } from './home-page.texts.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { administrationTypeNames } from './service-words.texts.ts';

/** Each type of administration with its services, their answers and the mean of their means. */
export function typeTable({ types, whole }: NationalPicture, language: Language): Html {
  const texts = homeTexts[language];
  return html`<table class="type-table">
<caption class="visually-hidden">${texts.byType}</caption>
<thead><tr><th scope="col">${texts.typeColumn}</th><th scope="col">${texts.servicesColumn}</th><th scope="col">${texts.answersColumn}</th><th scope="col">${texts.meanColumn}</th></tr></thead>
<tbody>${types.map((figures) => {
    const path = pathWith('/', { administrationType: figures.type });
    const name = html`<a href="${withLanguage(path, language)}#elenco">${administrationTypeNames[language][figures.type]}</a>`;
    return row(name, figures, language);
  })}</tbody>
${types.length > 1 && html`<tfoot>${row(html`${texts.all}`, whole, language)}</tfoot>`}
</table>`;
}

function row(name: Html, { services, answers, mean }: GroupFigures, language: Language): Html {
  const texts = homeTexts[language];
  const withScore = formatNumber(mean?.services ?? 0, language);
  return html`<tr><th scope="row">${name}</th>
<td data-label="${texts.servicesColumn}">${texts.servicesOf(withScore, formatNumber(services, language))}</td>
<td data-label="${texts.answersColumn}">${mean === null ? '–' : formatNumber(answers, language)}</td>
<td data-label="${texts.meanColumn}">${mean === null ? serviceListTexts[language].notEnough : groupMean(mean, answers, language)}</td></tr>`;
}

const highest = 5;

/** The mean of means; its base, the services with data, stands in the same row, and its interval will stand here. */
function groupMean({ mean, interval }: GroupMean, answers: number, language: Language): Html {
  return html`<strong>${formatMean(mean, answers, language)}</strong> ${serviceListTexts[language].outOfFive}${interval}${bar((mean - 1) / (highest - 1))}`;
}
