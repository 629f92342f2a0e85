import type { Language } from '@ascolto/contract';
import { formatNumber, formatPercent, type Html, html } from '../../platform/html/index.ts';
import { reportCardTexts } from './report-card-page.texts.ts';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Of the base, 0 to 1. */
  readonly share: number;
  /** Of the share, as it is to be read; for a table with a column of intervals. */
  readonly interval?: string;
}

/**
 * Counts as a table whose rows carry a bar: read as numbers and seen as a drawing at once, it needs no second form. The
 * text wraps and grows as text does, on the narrowest screen too.
 *
 * @param intervalColumn where shares have intervals, the name of their column
 */
export function barTable(
  caption: string,
  firstColumn: string,
  bars: readonly Bar[],
  language: Language,
  intervalColumn?: string,
): Html {
  const texts = reportCardTexts[language];
  return html`<table class="bar-table">
<caption class="visually-hidden">${caption}</caption>
<thead><tr><th scope="col">${firstColumn}</th><th scope="col">${texts.share}</th>${intervalColumn && html`<th scope="col">${intervalColumn}</th>`}<th scope="col">${texts.answers}</th></tr></thead>
<tbody>${bars.map(
    ({ label, count, share, interval }) => html`<tr>
<th scope="row">${label}${bar(share)}</th>
<td><strong>${formatPercent(share, language)}</strong></td>
${intervalColumn && html`<td>${interval}</td>`}
<td>${formatNumber(count, language)}</td>
</tr>`,
  )}</tbody>
</table>`;
}

/** Decoration beside the number: the share of a full line. */
export function bar(share: number): Html {
  const width = (Math.min(Math.max(share, 0), 1) * 100).toFixed(1);
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="100" height="10"/><rect class="bar-fill" width="${width}" height="10"/></svg>`;
}
