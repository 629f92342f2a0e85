import { administrationTypes } from '@ascolto/contract';
import type { AdministrationType, Language } from '@ascolto/contract';
import type { CountryView } from '../../analysis/national/index.ts';
import {
  formatNumber,
  type Html,
  html,
  languageMark,
  page,
  withLanguage,
} from '../../platform/html/index.ts';
import type { RegisteredAdministration } from '../../registry/index.ts';
import { listAdministrations, type AdministrationQuery } from '../administration-list.ts';
import { type PageOf, pageOf, pathWith } from '../paging.ts';
import { administrationPath } from './administration-path.ts';
import { administrationTexts } from './administration.texts.ts';
import { breadcrumb } from './breadcrumb.ts';
import { pager, searchField, selectField } from './form-controls.ts';
import { choices } from './home-form.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { administrationTypeNames } from './service-words.texts.ts';

const administrationsPerPage = 50;

export interface AdministrationsPage {
  readonly language: Language;
  readonly demonstration: boolean;
  readonly country: CountryView;
  readonly query: AdministrationQuery;
  readonly pageNumber: number;
}

/** The administrations, those that take part first of all. */
export function administrationsPage(view: AdministrationsPage): string {
  const { language, demonstration, country, query } = view;
  const texts = administrationTexts[language];
  const { administrations, similar } = listAdministrations(country, query);
  const shown = pageOf(administrations, view.pageNumber, administrationsPerPage);
  return page({
    language,
    demonstration,
    title: query.q === '' ? texts.title : `${query.q} · ${texts.title}`,
    description: texts.lead,
    path: listPath(query, shown.current),
    main: html`<div class="container home">
${breadcrumb([], language)}
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${searchForm(query, language)}
${list(view, shown, similar)}
</div>`,
  });
}

function searchForm({ q, administrationType }: AdministrationQuery, language: Language): Html {
  const texts = administrationTexts[language];
  const types: readonly { readonly value: AdministrationType | ''; readonly label: string }[] = [
    { value: '', label: texts.anyType },
    ...choices(administrationTypes, administrationTypeNames[language]),
  ];
  return html`<form role="search" action="/enti" method="get">
<input type="hidden" name="lang" value="${language}">
<div class="home-search">${searchField({ label: texts.search, hint: texts.searchHint, submit: texts.submit, value: q })}</div>
<div class="filters">
${selectField('administrationType', texts.type, types, administrationType)}
<button class="btn btn-outline-primary" type="submit">${serviceListTexts[language].apply}</button>
</div>
</form>`;
}

function list(view: AdministrationsPage, shown: PageOf<RegisteredAdministration>, similar: boolean): Html {
  const { language, query } = view;
  const texts = administrationTexts[language];
  const words = serviceListTexts[language];
  const position = words.pageOf(formatNumber(shown.current, language), formatNumber(shown.pages, language));
  const isNarrowed = pathWith('', { ...query }) !== '';
  const found =
    shown.total === 0 ? texts.nothing : texts.found(shown.total, formatNumber(shown.total, language));
  return html`<p class="home-found" role="status">${similar && html`<strong>${texts.similar}</strong> `}${found}${shown.pages > 1 && `, ${position}`}${isNarrowed && html` · <a href="${withLanguage('/enti', language)}">${texts.reset}</a>`}</p>
${shown.total > 0 && html`<ul class="administration-rows">${shown.entries.map((one) => row(one, view))}</ul>`}
${query.q === '' && html`<p>${otherList(query, language)}</p>`}
${pager({
  ...shown,
  label: words.pages,
  earlier: words.earlier,
  later: words.later,
  position,
  pathOf: (pageNumber) => withLanguage(listPath(query, pageNumber), language),
})}`;
}

/** A search is one of the whole register; the list without one begins with those that take part. */
function otherList({ administrationType, which }: AdministrationQuery, language: Language): Html {
  const texts = administrationTexts[language];
  const path = pathWith('/enti', { administrationType, which: which === 'all' ? undefined : 'all' });
  return html`<a href="${withLanguage(path, language)}">${which === 'all' ? texts.participating : texts.registered}</a>`;
}

function row(administration: RegisteredAdministration, { language, country }: AdministrationsPage): Html {
  const { ipa, name, type } = administration;
  const texts = administrationTexts[language];
  const services = country.servicesOf(ipa).length;
  const state = participationText(administration, services, language);
  return html`<li><h2><a href="${withLanguage(administrationPath(ipa), language)}"${languageMark('it', language)}>${name}</a></h2>
<p>${administrationTypeNames[language][type]} · IPA ${ipa} · ${state}${services > 0 && ` · ${texts.services(services, formatNumber(services, language))}`}</p></li>`;
}

/** Whether it takes part, did, or not yet. */
export function participationText(
  { participating }: RegisteredAdministration,
  services: number,
  language: Language,
): string {
  const texts = administrationTexts[language];
  if (participating) return texts.takesPart;
  return services > 0 ? texts.tookPart : texts.takesNoPart;
}

function listPath(query: AdministrationQuery, pageNumber: number): string {
  return pathWith('/enti', { ...query, page: pageNumber > 1 ? pageNumber : undefined });
}
