import type { Language } from '@ascolto/contract';
import type { ScoreFigure } from '../../analysis/index.ts';
import type { RecentTrend, ServiceFigures } from '../../analysis/national/index.ts';
import {
  formatMonth,
  formatNumber,
  type Html,
  html,
  languageMark,
  withLanguage,
} from '../../platform/html/index.ts';
import { type Service, serviceName, serviceNameLanguage, servicePaths } from '../../registry/index.ts';
import { sparkline } from '../charts/sparkline.ts';
import { formatMean } from '../figures.ts';
import type { ListedService } from '../service-list.ts';
import { betweenMeans, noIntervalWords } from '../words/interval-words.ts';
import { administrationPath } from './administration-path.ts';
import { rankWords } from './rank-words.ts';
import { reportCardTexts } from './report-card-page.texts.ts';
import { serviceListTexts } from './service-list.texts.ts';
import { audienceNames, serviceTypeNames } from './service-words.texts.ts';

export interface RowsView {
  readonly language: Language;
  /** Left out where all are of one administration. */
  readonly showAdministration: boolean;
  /** Where they stand in the order of the score. */
  readonly showOrderScore: boolean;
}

/** Services one below the other: name, score with its base, trend, way to the form. */
export function serviceRows(services: readonly ListedService[], view: RowsView): Html {
  return html`<ul class="service-rows">${services.map((listed) => row(listed, view))}</ul>`;
}

function row({ service, figures }: ListedService, view: RowsView): Html {
  const { language, showAdministration } = view;
  const { administration, type, audience } = service;
  const name = serviceName(service, language);
  const mark = languageMark(serviceNameLanguage(service, language), language);
  const kind = `${serviceTypeNames[language][type]} ${audienceNames[language][audience]}`;
  return html`<li class="service-row">
<div class="service-row-name"><h3><a href="${withLanguage(servicePaths(service).card, language)}"><span${mark}>${name}</span></a></h3>
${
  showAdministration &&
  html`<p><a href="${withLanguage(administrationPath(administration.ipa), language)}"${languageMark('it', language)}>${administration.name}</a></p>`
}
<p>${kind}</p></div>
<div class="service-row-score">${scoreText(figures, view)}</div>
<div class="service-row-trend">${figures.score && trend(figures.trend, language)}</div>
<div class="service-row-links">${service.collecting && formLink(service, name, mark, language)}</div>
</li>`;
}

function formLink(service: Service, name: string, mark: Html | false, language: Language): Html {
  return html`<a class="btn btn-outline-primary btn-sm" href="${withLanguage(servicePaths(service).form, language)}">${serviceListTexts[language].rate}<span class="visually-hidden">: <span${mark}>${name}</span></span></a>`;
}

function scoreText({ score, previous, shrunken, rank }: ServiceFigures, view: RowsView): Html {
  const { language, showOrderScore } = view;
  const texts = serviceListTexts[language];
  if (score === null) {
    return html`<p class="not-enough">${texts.notEnough}</p>
${previous && html`<p>${earlierText(previous.month, previous.score, language)}</p>`}`;
  }
  const place = rankWords(rank, language);
  return html`${meanText(score, language)}
${place && html`<p><span class="visually-hidden">${texts.place}: </span>${place}</p>`}
${showOrderScore && shrunken && html`<p>${texts.orderScore(formatNumber(shrunken.value, language, 2))}</p>`}`;
}

/** A mean, its interval below it, and its base. */
function meanText({ mean, base, interval }: ScoreFigure, language: Language): Html {
  const texts = serviceListTexts[language];
  return html`<p><span class="visually-hidden">${texts.score}: </span><strong>${formatMean(mean, base, language)}</strong> ${texts.outOfFive}</p>
<p>${interval === null ? noIntervalWords(language) : betweenMeans(interval, base, language)}</p>
<p>${answersText(base, language)}</p>`;
}

/** `ottobre 2026: 3,9 su 5, tra 3,7 e 4,1, su 81 risposte`. */
function earlierText(month: string, { mean, base, interval }: ScoreFigure, language: Language): string {
  const texts = serviceListTexts[language];
  const figure = `${formatMean(mean, base, language)} ${texts.outOfFive}`;
  const between = interval ? [betweenMeans(interval, base, language)] : [];
  const parts = [figure, ...between, answersText(base, language)];
  return texts.earlierMonth(formatMonth(month, language), parts.join(', '));
}

/** `su 1.234 risposte`. */
export function answersText(base: number, language: Language): string {
  return reportCardTexts[language].base(base, formatNumber(base, language));
}

const arrows = { up: 'M6 1 11 10H1Z', down: 'M6 11 1 2H11Z', steady: 'M1 4H11V8H1Z' } as const;

/** A line, and what it says in words: the arrow beside them only repeats it. */
function trend({ weeks, direction }: RecentTrend, language: Language): Html {
  const texts = serviceListTexts[language];
  const word = direction === null ? texts.unknown : texts[direction];
  const arrow =
    direction &&
    html`<svg class="trend-arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="${arrows[direction]}"/></svg> `;
  return html`${sparkline(weeks, weeksText(weeks, language))}<p class="trend-word">${arrow}${word}</p>`;
}

function weeksText(weeks: RecentTrend['weeks'], language: Language): string {
  const figures = weeks.flatMap(({ figure }) => figure ?? []).toSorted((a, b) => a.mean - b.mean);
  const last = weeks.findLast(({ figure }) => figure !== null)?.figure;
  const text = (figure: ScoreFigure | null | undefined): string =>
    figure ? formatMean(figure.mean, figure.base, language) : '';
  return serviceListTexts[language].weeks(text(figures[0]), text(figures.at(-1)), text(last));
}
