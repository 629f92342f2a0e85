import { iconDrawing } from './assets.ts';
import { type Html, html, raw } from './html.ts';

/** An icon of Bootstrap Italia, drawn in the page itself. It is decoration: the text beside it carries the meaning. */
export function icon(name: `it-${string}`, classes = ''): Html {
  return html`<svg class="icon ${classes}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${raw(iconDrawing(name))}</svg>`;
}
