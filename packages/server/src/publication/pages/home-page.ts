import type { Language } from '@ascolto/contract';
import { formatNumber, type Html, html, page, withLanguage } from '../../platform/html/index.ts';
import { type Administration, type Service, serviceName, servicePaths } from '../../registry/index.ts';
import { homeTexts } from './home-page.texts.ts';
import { audienceNames, serviceTypeNames } from './service-words.texts.ts';

const servicesPerPage = 50;

export interface HomePage {
  readonly language: Language;
  readonly demonstration: boolean;
  readonly search: string;
  /** Those that match the search, in the order of the register. */
  readonly services: readonly Service[];
  /** Counted from 1; past the end it is the last. */
  readonly pageNumber: number;
}

export function homePage(view: HomePage): string {
  const { language, demonstration, search, services } = view;
  const texts = homeTexts[language];
  const pages = Math.max(1, Math.ceil(services.length / servicesPerPage));
  const current = Math.min(Math.max(view.pageNumber, 1), pages);
  return page({
    language,
    demonstration,
    title: search === '' ? texts.title : `${search} · ${texts.results}`,
    description: texts.lead,
    path: listPath(search, current),
    main: html`<div class="container home">
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${searchForm(search, language)}
${services.length > 0 ? list(view, current, pages) : nothing(search, language)}
</div>`,
  });
}

function searchForm(search: string, language: Language): Html {
  const texts = homeTexts[language];
  return html`<form class="home-search" role="search" action="/" method="get">
<input type="hidden" name="lang" value="${language}">
<label for="q">${texts.search}</label>
<div class="home-search-field">
<input class="form-control" type="search" id="q" name="q" value="${search}" maxlength="200" aria-describedby="q-aiuto" autocomplete="off">
<button class="btn btn-primary" type="submit">${texts.submit}</button>
</div>
<p id="q-aiuto" class="figure-note">${texts.searchHint}</p>
</form>`;
}

function list({ services, search, language }: HomePage, current: number, pages: number): Html {
  const texts = homeTexts[language];
  const shown = services.slice((current - 1) * servicesPerPage, current * servicesPerPage);
  const found = texts.found(services.length, formatNumber(services.length, language));
  const position = texts.pageOf(formatNumber(current, language), formatNumber(pages, language));
  return html`<p class="home-found" role="status">${found}${pages > 1 && `, ${position}`}${search !== '' && html` · <a href="${withLanguage('/', language)}">${texts.showAll}</a>`}</p>
${byAdministration(shown).map(([administration, own]) => administrationList(administration, own, language))}
${pages > 1 && pager(search, current, pages, language)}`;
}

function byAdministration(
  services: readonly Service[],
): readonly (readonly [Administration, readonly Service[]])[] {
  return [...Map.groupBy(services, ({ administration }) => administration.ipa).values()].flatMap((own) => {
    const [first] = own;
    return first ? [[first.administration, own] as const] : [];
  });
}

function administrationList(
  administration: Administration,
  services: readonly Service[],
  language: Language,
): Html {
  return html`<section class="administration">
<h2>${administration.name} <span class="ipa">IPA ${administration.ipa}</span></h2>
<ul class="service-list">${services.map((service) => serviceLine(service, language))}</ul>
</section>`;
}

function serviceLine(service: Service, language: Language): Html {
  const texts = homeTexts[language];
  const name = serviceName(service, language);
  const paths = servicePaths(service);
  const of = html`<span class="visually-hidden">: ${name}</span>`;
  return html`<li>
<div><h3>${name}</h3>
<p>${serviceTypeNames[language][service.type]} ${audienceNames[language][service.audience]}</p></div>
<p class="service-links"><a href="${withLanguage(paths.card, language)}">${texts.card}${of}</a>
${service.collecting && html`<a class="btn btn-outline-primary btn-sm" href="${withLanguage(paths.form, language)}">${texts.rate}${of}</a>`}</p>
</li>`;
}

function nothing(search: string, language: Language): Html {
  const texts = homeTexts[language];
  if (search === '') return html`<p role="status">${texts.nothingYet}</p>`;
  return html`<div role="status"><p class="home-found"><strong>${texts.nothingFound(search)}</strong></p></div>
<ul>${texts.nothingFoundHelp.map((help) => html`<li>${help}</li>`)}</ul>
<p><a href="${withLanguage('/', language)}">${texts.showAll}</a></p>`;
}

function pager(search: string, current: number, pages: number, language: Language): Html {
  const texts = homeTexts[language];
  const to = (pageNumber: number) => withLanguage(listPath(search, pageNumber), language);
  return html`<nav class="home-pager" aria-label="${texts.pages}">
${current > 1 && html`<a rel="prev" href="${to(current - 1)}">${texts.earlier}</a>`}
<span aria-current="page">${texts.pageOf(formatNumber(current, language), formatNumber(pages, language))}</span>
${current < pages && html`<a rel="next" href="${to(current + 1)}">${texts.later}</a>`}
</nav>`;
}

function listPath(search: string, pageNumber: number): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  if (pageNumber > 1) query.set('page', String(pageNumber));
  return query.size > 0 ? `/?${query}` : '/';
}
