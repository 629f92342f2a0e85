import type { Language } from '@ascolto/contract';
import type { CountryView, GroupFigures } from '../../analysis/national/index.ts';
import {
  formatDay,
  formatMonth,
  formatNumber,
  type Html,
  html,
  languageMark,
  page,
  withLanguage,
} from '../../platform/html/index.ts';
import type { RegisteredAdministration } from '../../registry/index.ts';
import { listed } from '../service-list.ts';
import { administrationPath } from './administration-path.ts';
import { administrationTexts } from './administration.texts.ts';
import { participationText } from './administrations-page.ts';
import { breadcrumb } from './breadcrumb.ts';
import { groupChangeSection } from './group-change-section.ts';
import { groupHeadline, groupNotes } from './group-means.ts';
import { homeTexts } from './home-page.texts.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { serviceRows } from './service-rows.ts';
import { administrationTypeNames } from './service-words.texts.ts';

export interface AdministrationPage {
  readonly language: Language;
  readonly demonstration: boolean;
  readonly country: CountryView;
  readonly administration: RegisteredAdministration;
}

/** An administration with its services and what they have in common. */
export function administrationPage(view: AdministrationPage): string {
  const { language, demonstration, country, administration } = view;
  const { ipa, name } = administration;
  const texts = administrationTexts[language];
  const services = country.servicesOf(ipa);
  return page({
    language,
    demonstration,
    title: name,
    description: texts.description(name),
    path: administrationPath(ipa),
    main: html`<div class="container report-card">
${breadcrumb([{ label: texts.title, path: '/enti', language }], language)}
${heading(view, services.length)}
${
  services.length === 0
    ? html`<p class="no-data">${texts.noServices}</p>`
    : html`${figures(country, country.picture.figuresOf(services), language)}
<section class="card-section" aria-labelledby="servizi">
<h2 id="servizi">${texts.ownServices}</h2>
${serviceRows(listed(country, services), { language, showAdministration: false, showOrderScore: false })}
</section>`
}
</div>`,
  });
}

function heading({ language, administration }: AdministrationPage, services: number): Html {
  const texts = administrationTexts[language];
  const { ipa, name, type } = administration;
  return html`<header class="card-heading">
<p class="kicker">${texts.kicker}</p>
<h1${languageMark('it', language)}>${name}</h1>
<p>${administrationTypeNames[language][type]} · IPA ${ipa} · ${participationText(administration, services, language)}</p>
<p class="card-links"><a href="/v1/administrations/${encodeURIComponent(ipa)}">${texts.data}</a></p>
</header>`;
}

function figures({ picture }: CountryView, group: GroupFigures, language: Language): Html {
  const texts = administrationTexts[language];
  const home = homeTexts[language];
  const month = formatMonth(picture.period.month, language);
  const withScore = formatNumber(group.equal?.services ?? 0, language);
  return html`<section class="card-section headline" aria-labelledby="quadro">
<h2 id="quadro">${texts.figures} <span class="period">${month}</span></h2>
${group.equal === null ? html`<p class="no-data">${serviceListTexts[language].notEnough}</p>` : groupHeadline(group, language)}
<p>${texts.servicesWithScore(home.servicesOf(withScore, formatNumber(group.services, language)))}</p>
${group.equal && groupNotes([group], picture.period.month, language).map((note) => html`<p class="figure-note">${note}</p>`)}
<p class="figure-note"><a href="${withLanguage('/metodo', language)}">${texts.method}</a></p>
<p class="figure-note">${texts.asOf(formatDay(picture.asOf, language))}</p>
</section>
${groupChangeSection(group.change, picture.changePeriod, language)}`;
}
