import {
  type Item,
  type Language,
  type MatrixItem,
  type Option,
  openingItems,
  type Purpose,
  type RankingItem,
  type RatingItem,
  ratingSteps,
  type ScaleItem,
  type Texts,
  yesPartlyNoTexts,
} from '@ascolto/contract';
import type { ItemFigure, PartFigure } from '../../analysis/index.ts';
import { formatNumber, type Html, html } from '../../platform/html/index.ts';
import { formatMean } from '../figures.ts';
import { type Bar, bar, barTable } from './bar-table.ts';
import { cardItemTexts } from './card-items.texts.ts';
import { reportCardTexts } from './report-card-page.texts.ts';

/** The wording of an item in the service's questionnaires, if it is still there. */
export type FindItem = (code: string) => Item | undefined;

interface Known<Kind extends Item> {
  readonly item: Kind;
  readonly figure: ItemFigure;
}

/** The questions beside the headline, by what they were about: only those about the service belong to its score. */
export function itemSections(figures: readonly ItemFigure[], find: FindItem, language: Language): Html {
  const known = figures.flatMap((figure) => {
    const item = find(figure.item);
    return item === undefined ? [] : [{ item, figure }];
  });
  const ofPurpose = (purpose: Purpose) => known.filter(({ figure }) => figure.purpose === purpose);
  return html`${questions(ofPurpose('service'), language)}
${apart('page', ofPurpose('page'), language)}
${apart('abandoned', ofPurpose('abandoned'), language)}`;
}

/** Answers of others than those who used the service, under a title that says so. */
function apart(
  purpose: Exclude<Purpose, 'service'>,
  known: readonly Known<Item>[],
  language: Language,
): Html | false {
  const texts = cardItemTexts[language];
  const id = `domande-${purpose}`;
  return (
    known.length > 0 &&
    html`<section class="card-section" aria-labelledby="${id}">
<h2 id="${id}">${texts[purpose]}</h2>
<p>${purpose === 'page' ? texts.pageNote : texts.abandonedNote}</p>
</section>
${questions(known, language)}`
  );
}

/** Ratings and scales in one section, what has other codes each in one of its own, then what is only counted. */
function questions(known: readonly Known<Item>[], language: Language): Html {
  const means = known.filter((entry): entry is Known<RatingItem | ScaleItem> =>
    ['rating', 'scale'].includes(entry.item.type),
  );
  const choices = known.filter(({ item }) => ['choice', 'multiple', 'yes-partly-no'].includes(item.type));
  const whole = known.flatMap(({ item, figure }) =>
    item.type === 'matrix' || item.type === 'ranking' ? [{ item, figure }] : [],
  );
  const counted = known.filter(({ item }) => ['text', 'number', 'date'].includes(item.type));
  return html`${means.length > 0 && meansSection(means, language)}
${choices.length > 0 && html`<div class="card-columns">${choices.map((entry) => choiceSection(entry, language))}</div>`}
${whole.map(({ item, figure }) => partsSection(item, figure, language))}
${counted.length > 0 && countsSection(counted, language)}`;
}

function meansSection(means: readonly Known<RatingItem | ScaleItem>[], language: Language): Html {
  const columns = html`<div class="card-columns">${means.map((entry) => meanFigure(entry, language))}</div>`;
  return titled(means, 'altri-aspetti', reportCardTexts[language].otherRatings, columns);
}

/** What stands apart has the title of its group. */
function titled(known: readonly Known<Item>[], id: string, title: string, content: Html): Html {
  if (known.some(({ figure }) => figure.purpose !== 'service'))
    return html`<div class="card-section">${content}</div>`;
  return html`<section class="card-section" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}

function meanFigure({ item, figure }: Known<RatingItem | ScaleItem>, language: Language): Html {
  const texts = reportCardTexts[language];
  const own = cardItemTexts[language];
  const { base, mean } = figure;
  const question = plainWords(item.text, language);
  const ends = [plainWords(item.low, language), plainWords(item.high, language)] as const;
  const [lowest, highest] = item.type === 'rating' ? [1, 5] : [0, 10];
  return html`<div class="rating-figure">
<h3>${question}</h3>
${
  mean !== null &&
  html`<p class="rating-mean"><strong>${formatMean(mean, base, language)}</strong> ${item.type === 'rating' ? texts.outOfFive : own.outOfTen}</p>
${bar((mean - lowest) / (highest - lowest))}`
}
${baseNote(figure, language)}
<p class="figure-note">${item.type === 'rating' ? texts.scale(...ends) : own.scale(...ends)}</p>
<details id="voti-${item.code}"><summary>${texts.showTable}<span class="visually-hidden">: ${question}</span></summary>
${barTable(question, texts.rating, stepBars(figure, item, language), language)}</details>
</div>`;
}

/** From the best to the worst step; the ends say what they mean. */
function stepBars({ answers }: ItemFigure, item: RatingItem | ScaleItem, language: Language): readonly Bar[] {
  return answers
    .map(({ code, count, share }, index) => {
      const meaning = stepMeaning(item, code, index === 0, index === answers.length - 1, language);
      return { label: [code, meaning].filter(Boolean).join(' – '), count, share };
    })
    .toReversed();
}

/** From the best to the worst step of the headline. */
export function ratingBars(
  distribution: readonly number[],
  item: Item | undefined,
  language: Language,
): readonly Bar[] {
  const base = distribution.reduce((sum, count) => sum + count, 0);
  return ratingSteps
    .map((step, index) => {
      const count = distribution[index] ?? 0;
      const meaning =
        item?.type === 'rating' ? stepMeaning(item, step, index === 0, index === 4, language) : '';
      return { label: [step, meaning].filter(Boolean).join(' – '), count, share: count / base };
    })
    .toReversed();
}

function stepMeaning(
  item: RatingItem | ScaleItem,
  code: string,
  isLowest: boolean,
  isHighest: boolean,
  language: Language,
): string {
  const step = ratingSteps.find((one) => one === code);
  if (item.type === 'rating' && item.labels && step) return plainWords(item.labels[step], language);
  if (isLowest) return plainWords(item.low, language);
  return isHighest ? plainWords(item.high, language) : '';
}

function choiceSection({ item, figure }: Known<Item>, language: Language): Html {
  const texts = reportCardTexts[language];
  const id = `domanda-${item.code}`;
  const question = plainWords(item.text, language);
  return html`<section class="card-section" aria-labelledby="${id}">
${questionHeading(figure, id, question)}
${baseNote(figure, language)}
${figure.base > 0 && barTable(question, texts.answer, choiceBars(figure, item, language), language)}
<p class="figure-note">${askedOf({ item, figure }, language)} ${item.type === 'multiple' && texts.several}</p>
</section>`;
}

/** What stands apart is below the title of its group. */
function questionHeading({ purpose }: ItemFigure, id: string, question: string): Html {
  return purpose === 'service'
    ? html`<h2 id="${id}" class="question">${question}</h2>`
    : html`<h3 id="${id}" class="question">${question}</h3>`;
}

/** Only routing by the opening rating is told: all else would need a sentence for each condition. */
function askedOf({ item: { when }, figure }: Known<Item>, language: Language): string | false {
  if (when === undefined || !('item' in when) || !('in' in when)) return false;
  const opening = openingItems[figure.purpose];
  return (
    opening.type === 'rating' &&
    when.item === opening.code &&
    reportCardTexts[language].askedOf(when.in.join(', '))
  );
}

/** Reasons by how often they were given; the answers to a single choice in the order in which they were offered. */
function choiceBars({ answers }: ItemFigure, item: Item, language: Language): readonly Bar[] {
  const names = optionNames(item, language);
  const bars = answers.map(({ code, count, share }) => ({ label: names.get(code) ?? code, count, share }));
  return item.type === 'multiple' ? bars.toSorted((a, b) => b.count - a.count) : bars;
}

function optionNames(item: Item, language: Language): ReadonlyMap<string, string> {
  if (item.type === 'yes-partly-no')
    return new Map(Object.entries(yesPartlyNoTexts).map(([code, text]) => [code, text[language]]));
  return namesOf('options' in item ? item.options : [], language);
}

function namesOf(options: readonly Option[], language: Language): ReadonlyMap<string, string> {
  return new Map(options.map(({ code, text }) => [code, plainWords(text, language)]));
}

function partsSection(item: MatrixItem | RankingItem, figure: ItemFigure, language: Language): Html {
  const id = `domanda-${item.code}`;
  const parts =
    item.type === 'matrix' ? matrixRows(item, figure, language) : rankTable(item, figure, language);
  return html`<section class="card-section" aria-labelledby="${id}">
${questionHeading(figure, id, plainWords(item.text, language))}
${baseNote(figure, language)}
${figure.parts.length > 0 && parts}
</section>`;
}

/** The columns have an order and no distance: shares, and no mean. */
function matrixRows(item: MatrixItem, { parts, purpose }: ItemFigure, language: Language): Html {
  const rows = namesOf(item.rows, language);
  const columns = namesOf(item.columns, language);
  return html`<div class="card-columns">${parts.map(({ part, base, answers }) => {
    const name = rows.get(part) ?? part;
    const bars = answers.map(({ code, count, share }) => ({
      label: columns.get(code) ?? code,
      count,
      share,
    }));
    return html`<div class="rating-figure">
${purpose === 'service' ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}
<p class="figure-note">${baseText(base, language)}</p>
${barTable(name, reportCardTexts[language].answer, bars, language)}
</div>`;
  })}</div>`;
}

/** What most ranked first; of those that as many ranked, the best mean rank. */
function rankTable(item: RankingItem, { parts }: ItemFigure, language: Language): Html {
  const texts = reportCardTexts[language];
  const { meanRank, rankNote } = cardItemTexts[language];
  const names = namesOf(item.options, language);
  const byRank = (a: PartFigure, b: PartFigure): number => b.base - a.base || (a.mean ?? 0) - (b.mean ?? 0);
  return html`<table class="figure-table">
<caption class="visually-hidden">${plainWords(item.text, language)}</caption>
<thead><tr><th scope="col">${texts.answer}</th><th scope="col">${meanRank}</th><th scope="col">${texts.answers}</th></tr></thead>
<tbody>${parts
    .toSorted(byRank)
    .map(
      ({ part, base, mean }) =>
        html`<tr><th scope="row">${names.get(part) ?? part}</th><td>${mean !== null && formatMean(mean, base, language)}</td><td>${formatNumber(base, language)}</td></tr>`,
    )}</tbody>
</table>
<p class="figure-note">${rankNote}</p>`;
}

function countsSection(counted: readonly Known<Item>[], language: Language): Html {
  const texts = cardItemTexts[language];
  const table = html`<table class="figure-table">
<caption class="visually-hidden">${texts.others}</caption>
<thead><tr><th scope="col">${texts.question}</th><th scope="col">${reportCardTexts[language].answers}</th></tr></thead>
<tbody>${counted.map(
    ({ item, figure }) =>
      html`<tr><th scope="row">${plainWords(item.text, language)}</th><td>${formatNumber(figure.base, language)}</td></tr>`,
  )}</tbody>
</table>
<p class="figure-note">${texts.othersNote}</p>`;
  return titled(counted, 'altre-domande', texts.others, table);
}

/** The base, and beside it those who preferred not to say. */
function baseNote({ base, preferNot }: ItemFigure, language: Language): Html {
  const refusals = preferNot > 0 && cardItemTexts[language].preferNot(formatNumber(preferNot, language));
  return html`<p class="figure-note">${baseText(base, language)}${refusals && html`. ${refusals}`}</p>`;
}

export function baseText(base: number, language: Language): string {
  return reportCardTexts[language].base(base, formatNumber(base, language));
}

/** A text for all: the words of earlier answers, which differ from one person to the next, are left open. */
function plainWords(texts: Texts, language: Language): string {
  return texts[language].replaceAll(
    /\{\{[^{}|]+(?:\|([^{}]+))?\}\}/g,
    (_, fallback?: string) => fallback ?? '…',
  );
}
