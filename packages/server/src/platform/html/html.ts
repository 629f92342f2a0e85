import { html } from 'hono/html';

/*
 * The one way to write a page: a template that escapes every value put into it. `raw` lets markup of our own through.
 * Children are made synchronously: a page is a string when its function returns.
 */
export { html, raw } from 'hono/html';
export type Html = ReturnType<typeof html>;

/** The text of a finished template. @throws where a child was a promise, which is a fault in the page's code. */
export function renderHtml(markup: Html): string {
  if (markup instanceof Promise) throw new TypeError('a page was given a promise to render');
  return markup.toString();
}
