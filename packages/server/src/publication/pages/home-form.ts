import { administrationTypes, type Language, serviceTypes } from '@ascolto/contract';
import { type Html, html } from '../../platform/html/index.ts';
import type { ServiceQuery } from '../service-list.ts';
import { searchField, selectField } from './form-controls.ts';
import { homeTexts } from './home-page.texts.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { administrationTypeNames, serviceTypeNames } from './service-words.texts.ts';

/** A new search begins without filters. */
export function searchForm({ q }: ServiceQuery, language: Language): Html {
  const { search, searchHint, submit } = homeTexts[language];
  return html`<form class="home-search" role="search" action="/" method="get">
<input type="hidden" name="lang" value="${language}">
${searchField({ label: search, hint: searchHint, submit, value: q })}
</form>`;
}

export function filters(query: ServiceQuery, language: Language): Html {
  const texts = serviceListTexts[language];
  const any = { value: '', label: texts.anyType };
  const unsorted = query.q === '' ? texts.sortName : texts.sortRelevance;
  const orders = [
    { value: '', label: unsorted },
    { value: 'score', label: texts.sortScore },
    { value: 'answers', label: texts.sortAnswers },
  ];
  return html`<form class="filters" action="/#elenco" method="get" aria-label="${texts.filters}">
<input type="hidden" name="lang" value="${language}">
<input type="hidden" name="q" value="${query.q}">
${selectField('administrationType', texts.administrationType, [any, ...choices(administrationTypes, administrationTypeNames[language])], query.administrationType)}
${selectField('serviceType', texts.serviceType, [any, ...choices(serviceTypes, serviceTypeNames[language])], query.serviceType)}
${selectField('sort', texts.sort, orders, query.sort)}
<button class="btn btn-outline-primary" type="submit">${texts.apply}</button>
</form>`;
}

/** The codes of a list under their names. */
export function choices<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
): readonly { readonly value: Code; readonly label: string }[] {
  return codes.map((value) => ({ value, label: names[value] }));
}
