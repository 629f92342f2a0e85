import type { Language } from '@ascolto/contract';
import type { CountryView, NationalPicture } from '../../analysis/national/index.ts';
import { formatMonth, formatNumber, type Html, html, page, withLanguage } from '../../platform/html/index.ts';
import type { PageOf } from '../paging.ts';
import { pageOf, pathWith } from '../paging.ts';
import { type ListedService, listServices, type ServiceQuery } from '../service-list.ts';
import { groupChangeSection } from './group-change-section.ts';
import { groupNotes } from './group-means.ts';
import { filters, searchForm } from './home-form.ts';
import { homeTexts } from './home-page.texts.ts';
import { typeTable } from './type-table.ts';
import { pager } from './form-controls.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { serviceRows } from './service-rows.ts';

const servicesPerPage = 50;

export interface HomePage {
  readonly language: Language;
  readonly demonstration: boolean;
  readonly country: CountryView;
  readonly query: ServiceQuery;
  /** Counted from 1; past the end it is the last. */
  readonly pageNumber: number;
  /** How many administrations the search finds besides. */
  readonly administrationsFound: number;
}

/** The country: its figures, then its services. A reader who searches gets to what was found without them. */
export function homePage(view: HomePage): string {
  const { language, demonstration, country, query } = view;
  const texts = homeTexts[language];
  const { services, similar } = listServices(country, query);
  const shown = pageOf(services, view.pageNumber, servicesPerPage);
  const isWhole = pathWith('/', { ...query }) === '/' && shown.current === 1;
  return page({
    language,
    demonstration,
    title: query.q === '' ? texts.title : `${query.q} · ${texts.results}`,
    description: texts.lead,
    path: listPath(query, shown.current),
    main: html`<div class="container home">
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${searchForm(query, language)}
${isWhole && country.services.length > 0 && countryFigures(country.picture, language)}
<section class="home-list" aria-labelledby="elenco">
<h2 id="elenco">${texts.list}</h2>
${country.services.length === 0 ? html`<p role="status">${texts.nothingYet}</p>` : list(view, shown, similar)}
</section>
</div>`,
  });
}

function countryFigures(picture: NationalPicture, language: Language): Html {
  const texts = homeTexts[language];
  const month = formatMonth(picture.period.month, language);
  return html`<section aria-labelledby="cifre">
<h2 id="cifre" class="visually-hidden">${texts.numbers}</h2>
<ul class="country-numbers">
${bigNumber(picture.participating, texts.participating, language)}
${bigNumber(picture.collecting, texts.collecting, language)}
${bigNumber(picture.whole.answers, texts.answers(month), language)}
</ul>
</section>
<section class="type-section" aria-labelledby="tipi">
<h2 id="tipi">${texts.byType} <span class="period">${month}</span></h2>
${typeTable(picture, language)}
${groupNotes([picture.whole, ...picture.types], picture.period.month, language).map((note) => html`<p class="figure-note">${note}</p>`)}
<p class="figure-note"><a href="${withLanguage('/metodo', language)}">${texts.method}</a></p>
</section>
${groupChangeSection(picture.whole.change, picture.changePeriod, language)}`;
}

function bigNumber(value: number, label: string, language: Language): Html {
  return html`<li><strong>${formatNumber(value, language)}</strong> <span>${label}</span></li>`;
}

function list(view: HomePage, shown: PageOf<ListedService>, similar: boolean): Html {
  const { language, query } = view;
  const texts = serviceListTexts[language];
  const isNarrowed = pathWith('', { ...query, sort: undefined }) !== '';
  const position = texts.pageOf(formatNumber(shown.current, language), formatNumber(shown.pages, language));
  const reset = html`<a href="${withLanguage('/', language)}#elenco">${texts.reset}</a>`;
  return html`${filters(query, language)}
${shown.total === 0 ? nothingFound(view) : html`<p class="home-found" role="status">${similar && html`<strong>${texts.similar}</strong> `}${texts.found(shown.total, formatNumber(shown.total, language))}${shown.pages > 1 && `, ${position}`}${isNarrowed && html` · ${reset}`}</p>`}
${alsoAdministrations(view)}
${query.sort === 'score' && html`<p class="figure-note">${texts.orderNote}</p>`}
${shown.total > 0 && serviceRows(shown.entries, { language, showAdministration: true, showOrderScore: query.sort === 'score' })}
${pager({
  ...shown,
  label: texts.pages,
  earlier: texts.earlier,
  later: texts.later,
  position,
  pathOf: (pageNumber) => `${withLanguage(listPath(query, pageNumber), language)}#elenco`,
})}`;
}

function nothingFound({ language, query }: HomePage): Html {
  const texts = serviceListTexts[language];
  const sentence = query.q === '' ? texts.nothing : texts.nothingFor(query.q);
  return html`<p class="home-found" role="status"><strong>${sentence}</strong></p>
<ul>${homeTexts[language].nothingHelp.map((help) => html`<li>${help}</li>`)}</ul>
<p><a href="${withLanguage('/', language)}">${texts.reset}</a></p>`;
}

function alsoAdministrations({ language, query, administrationsFound }: HomePage): Html | false {
  const texts = homeTexts[language];
  const path = pathWith('/enti', { q: query.q, which: 'all' });
  return (
    administrationsFound > 0 &&
    html`<p>${texts.alsoAdministrations(administrationsFound)} <a href="${withLanguage(path, language)}">${texts.showAdministrations}</a></p>`
  );
}

function listPath(query: ServiceQuery, pageNumber: number): string {
  return pathWith('/', { ...query, page: pageNumber > 1 ? pageNumber : undefined });
}
