import type { Language } from '@ascolto/contract';
import { type Html, html, icon, languageMark, page, raw, withLanguage } from '../../platform/html/index.ts';
import { type Service, serviceName, serviceNameLanguage, servicePaths } from '../../registry/index.ts';
import { administrationPath } from './administration-path.ts';
import { breadcrumb } from './breadcrumb.ts';
import { reportCardTexts } from './report-card-page.texts.ts';
import { audienceNames, serviceTypeNames } from './service-words.texts.ts';

export interface ReportCardPage {
  readonly service: Service;
  readonly language: Language;
  readonly demonstration: boolean;
  /** Of the card whose figures the fragment holds. */
  readonly version: string;
  /** Made by `reportCardFragment`. */
  readonly fragment: string;
}

/** The page of a service's report card: complete as it is sent, kept up to date by `browser/live.ts` where that runs. */
export function reportCardPage(view: ReportCardPage): string {
  const { service, language, demonstration } = view;
  const texts = reportCardTexts[language];
  const name = serviceName(service, language);
  return page({
    language,
    demonstration,
    title: texts.pageTitle(name),
    description: texts.description(name, service.administration.name),
    path: servicePaths(service).card,
    scripts: ['live.js'],
    main: html`<div class="container report-card">
${heading(service, language)}
${liveBar(service, language)}
${liveFigures(view)}
</div>`,
  });
}

function heading(service: Service, language: Language): Html {
  const texts = reportCardTexts[language];
  const { administration, type, audience } = service;
  const paths = servicePaths(service);
  const administrationLink = {
    label: administration.name,
    path: administrationPath(administration.ipa),
    language: 'it' as const,
  };
  return html`${breadcrumb([administrationLink], language)}
<header class="card-heading">
<p class="kicker">${texts.kicker}</p>
<h1${languageMark(serviceNameLanguage(service, language), language)}>${serviceName(service, language)}</h1>
<p class="lead"${languageMark('it', language)}>${administration.name}</p>
<p>${serviceTypeNames[language][type]} ${audienceNames[language][audience]}</p>
<p class="card-links">
${service.collecting ? html`<a class="btn btn-primary" href="${withLanguage(paths.form, language)}">${texts.rate}</a>` : html`<span>${texts.notCollecting}</span>`}
<a href="${paths.data}">${texts.data}</a>
</p>
</header>`;
}

/** Without JavaScript a link to read the page anew; with it, whether the page renews itself. */
function liveBar(service: Service, language: Language): Html {
  const texts = reportCardTexts[language];
  return html`<p class="live-bar">
<a data-live-refresh href="${withLanguage(servicePaths(service).card, language)}">${icon('it-refresh', 'icon-sm')} ${texts.refresh}</a>
<span data-live-state="on" hidden><span class="live-dot" aria-hidden="true"></span> ${texts.live}</span>
<span data-live-state="interrupted" hidden>${texts.interrupted}</span>
</p>
<p class="visually-hidden" role="status" data-live-announcement></p>`;
}

function liveFigures({ service, language, version, fragment }: ReportCardPage): Html {
  const events = withLanguage(servicePaths(service).events, language);
  return html`<div data-live-events="${events}" data-live-version="${version}">${raw(fragment)}</div>`;
}
