import { type Item, type Language, overallItem, type RatingItem, ratingSteps } from '@ascolto/contract';
import type { ItemFigure } from '../../analysis/index.ts';
import { formatMean } from '../figures.ts';
import { formatNumber, type Html, html } from '../../platform/html/index.ts';
import { type Bar, bar, barTable } from './bar-table.ts';
import { reportCardTexts } from './report-card-page.texts.ts';

/** The wording of an item in the service's questionnaire, if it is still there. */
export type FindItem = (code: string) => Item | undefined;

interface Known<Kind extends Item> {
  readonly item: Kind;
  readonly figure: ItemFigure;
}

/** The questions beside the headline: ratings in one section, each choice in one of its own. */
export function itemSections(figures: readonly ItemFigure[], find: FindItem, language: Language): Html {
  const known = figures.flatMap((figure) => {
    const item = find(figure.item);
    return item && figure.base > 0 ? [{ item, figure }] : [];
  });
  const ratings = known.filter((entry): entry is Known<RatingItem> => entry.item.type === 'rating');
  const choices = known.filter((entry) => entry.item.type === 'choice' || entry.item.type === 'multiple');
  return html`${ratings.length > 0 && ratingsSection(ratings, language)}
${choices.length > 0 && html`<div class="card-columns">${choices.map((entry) => choiceSection(entry, language))}</div>`}`;
}

function ratingsSection(ratings: readonly Known<RatingItem>[], language: Language): Html {
  return html`<section class="card-section" aria-labelledby="altri-aspetti">
<h2 id="altri-aspetti">${reportCardTexts[language].otherRatings}</h2>
<div class="card-columns">${ratings.map((entry) => rating(entry, language))}</div>
</section>`;
}

function rating({ item, figure }: Known<RatingItem>, language: Language): Html {
  const texts = reportCardTexts[language];
  const { base, mean, answers } = figure;
  const question = item.text[language];
  const counts = new Map(answers.map((answer) => [answer.code, answer.count]));
  const distribution = ratingSteps.map((step) => counts.get(step) ?? 0);
  return html`<div class="rating-figure">
<h3>${question}</h3>
${
  mean !== null &&
  html`<p class="rating-mean"><strong>${formatMean(mean, base, language)}</strong> ${texts.outOfFive}</p>
${bar((mean - 1) / (ratingSteps.length - 1))}`
}
<p class="figure-note">${baseText(base, language)}</p>
<p class="figure-note">${texts.scale(item.low[language], item.high[language])}</p>
<details id="voti-${item.code}"><summary>${texts.showTable}<span class="visually-hidden">: ${question}</span></summary>
${barTable(question, texts.rating, ratingBars(distribution, item, language), language)}</details>
</div>`;
}

/** From the best to the worst step; the ends say what they mean. */
export function ratingBars(
  distribution: readonly number[],
  item: Item | undefined,
  language: Language,
): readonly Bar[] {
  const base = distribution.reduce((sum, count) => sum + count, 0);
  return ratingSteps
    .map((step, index) => {
      const count = distribution[index] ?? 0;
      const meaning = item?.type === 'rating' ? stepMeaning(item, index, language) : '';
      return { label: [step, meaning].filter(Boolean).join(' – '), count, share: count / base };
    })
    .reverse();
}

function stepMeaning({ labels, low, high }: RatingItem, index: number, language: Language): string {
  const step = ratingSteps[index];
  if (labels && step) return labels[step][language];
  if (index === 0) return low[language];
  return index === ratingSteps.length - 1 ? high[language] : '';
}

function choiceSection({ item, figure }: Known<Item>, language: Language): Html {
  const texts = reportCardTexts[language];
  const id = `domanda-${item.code}`;
  const several = item.type === 'multiple';
  const askedOf = item.when?.item === overallItem && texts.askedOf(item.when.in.join(', '));
  return html`<section class="card-section" aria-labelledby="${id}">
<h2 id="${id}" class="question">${item.text[language]}</h2>
<p class="figure-note">${baseText(figure.base, language)}</p>
${barTable(item.text[language], texts.answer, choiceBars(figure, item, language), language)}
<p class="figure-note">${askedOf} ${several && texts.several}</p>
</section>`;
}

/** Reasons by how often they were given; the answers to a single choice in the order in which they were offered. */
function choiceBars({ answers }: ItemFigure, item: Item, language: Language): readonly Bar[] {
  const options = item.type === 'choice' || item.type === 'multiple' ? item.options : [];
  const names = new Map(options.map((option) => [option.code, option.text[language]]));
  const bars = answers.map(({ code, count, share }) => ({ label: names.get(code) ?? code, count, share }));
  return item.type === 'multiple' ? bars.toSorted((a, b) => b.count - a.count) : bars;
}

export function baseText(base: number, language: Language): string {
  return reportCardTexts[language].base(base, formatNumber(base, language));
}
