import type { Language } from '@ascolto/contract';
import type { GroupChange, NationalPicture } from '../../analysis/national/index.ts';
import { formatMonth, formatNumber, formatPercent, type Html, html } from '../../platform/html/index.ts';
import { meanDigits } from '../figures.ts';
import { comparisonSentence, signed } from '../words/comparison-words.ts';
import { between, outwards } from '../words/interval-words.ts';
import { groupTexts } from './group-figures.texts.ts';

/** How a group moved between the two months that closed last: words where the data support them, numbers, their parts. */
export function groupChangeSection(
  change: GroupChange | null,
  { from, to }: NationalPicture['changePeriod'],
  language: Language,
): Html {
  if (change === null) return html``;
  const texts = groupTexts[language];
  const heading = texts.change(formatMonth(from, language), formatMonth(to, language));
  return html`<section class="card-section change-section" aria-labelledby="cambiamento">
<h2 id="cambiamento">${heading}</h2>
<p>${change.verdict && html`<strong>${comparisonSentence(change.verdict, from, language)}</strong> `}${numbers(change, language)}</p>
<details><summary>${texts.showParts}</summary>
${parts(change, heading, language)}
<p class="figure-note">${texts.weights[change.weights]}</p></details>
</section>`;
}

function numbers(change: GroupChange, language: Language): string {
  const { stayed, likeForLike, interval, answersBefore, answersAfter } = change;
  const texts = groupTexts[language];
  const digits = digitsOf(change);
  const points = signed(roundedTo(likeForLike, digits), digits, language);
  const sentence = texts.changeNumbers(stayed, formatNumber(stayed, language), points);
  const answers = texts.twoNumbers(
    formatNumber(answersBefore, language),
    formatNumber(answersAfter, language),
  );
  if (interval === null) return sentence + texts.changeUnsure(answers);
  const ends = between(
    signed(outwards(interval.low, digits, 'down'), digits, language),
    signed(outwards(interval.high, digits, 'up'), digits, language),
    language,
  );
  return sentence + texts.changeSure(ends, formatPercent(interval.level, language), answers);
}

/** Two, or more where an end that is not 0 would be read as 0: the words before it would seem wrong. */
function digitsOf({ interval }: GroupChange): number {
  const nearest = interval === null ? 0 : Math.max(interval.low, -interval.high);
  if (nearest <= 0) return 2;
  return nearest < 0.01 ? 4 : 2;
}

function roundedTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function parts(change: GroupChange, caption: string, language: Language): Html {
  const texts = groupTexts[language];
  const digits = Math.max(3, digitsOf(change));
  const mean = (value: number): string => formatNumber(value, language, meanDigits(change.answersAfter));
  const count = (services: number): string => formatNumber(services, language);
  const row = (label: string, value: number): Html =>
    html`<tr><th scope="row">${label}</th><td data-label="${texts.points}">${signed(roundedTo(value, digits), digits, language)}</td></tr>`;
  return html`<table class="type-table change-table">
<caption class="visually-hidden">${caption}</caption>
<thead><tr><th scope="col">${texts.part}</th><th scope="col">${texts.points}</th></tr></thead>
<tbody>${row(texts.within, change.within)}${row(texts.mix, change.mix)}${row(texts.entry(count(change.came)), change.entry)}${row(texts.exit(count(change.left)), change.exit)}</tbody>
<tfoot>${row(texts.total(mean(change.before), mean(change.after)), change.change)}</tfoot>
</table>`;
}
