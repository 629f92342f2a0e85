import { type Html, html } from '../../platform/html/index.ts';

const marks = {
  line: html`<path d="M2 8H30" class="chart-line"/>`,
  running: html`<path d="M2 8H30" class="chart-running"/>`,
  band: html`<path d="M2 2H30V14H2Z" class="chart-band"/>`,
} as const;

/** What the lines and areas of a chart stand for. */
export function chartLegend(
  entries: readonly { readonly mark: keyof typeof marks; readonly label: string }[],
): Html {
  return html`<ul class="chart-legend">${entries.map(
    ({ mark, label }) =>
      html`<li><svg viewBox="0 0 32 16" aria-hidden="true" focusable="false">${marks[mark]}</svg> ${label}</li>`,
  )}</ul>`;
}
