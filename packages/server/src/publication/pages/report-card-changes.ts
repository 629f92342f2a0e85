import type { Language } from '@ascolto/contract';
import type { AnnouncedChange } from '../../analysis/index.ts';
import { formatMonth, type Html, html, languageMark } from '../../platform/html/index.ts';
import { changesTexts } from './report-card-changes.texts.ts';

/** What the administration says it changed, in its own words, by month; nothing where it announced none. */
export function changesSection(changes: readonly AnnouncedChange[], language: Language): Html {
  if (changes.length === 0) return html``;
  const texts = changesTexts[language];
  const months = [...Map.groupBy(changes, ({ month }) => month)];
  return html`<section class="card-section" aria-labelledby="modifiche">
<h2 id="modifiche">${texts.title}</h2>
${months.map(
  ([month, ofMonth]) => html`<h3>${formatMonth(month, language)}</h3>
<ul>${ofMonth.map((change) => changeItem(change, language))}</ul>`,
)}
<p class="figure-note">${texts.source}</p>
</section>`;
}

function changeItem({ texts }: AnnouncedChange, language: Language): Html {
  const own = texts[language];
  const mark = languageMark(own === undefined ? 'it' : language, language);
  const [first = '', ...more] = (own ?? texts.it).split(/\n+/);
  return html`<li${mark}>${first}${more.map((paragraph) => html`<br>${paragraph}`)}</li>`;
}
