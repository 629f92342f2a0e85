import { type Html, html } from '../../platform/html/index.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from; its first choice stands for none. */
export function selectField(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string | undefined,
): Html {
  return html`<div class="filter"><label for="${name}">${label}</label>
<select class="filter-select" id="${name}" name="${name}">${choices.map(
    ({ value, label: text }) =>
      html`<option value="${value}"${value === (chosen ?? '') && html` selected`}>${text}</option>`,
  )}</select></div>`;
}

export interface SearchField {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly value: string;
}

/** A field for words, and the button of its form. */
export function searchField({ label, hint, submit, value }: SearchField): Html {
  return html`<label for="q">${label}</label>
<div class="home-search-field">
<input class="form-control" type="search" id="q" name="q" value="${value}" maxlength="200" aria-describedby="q-aiuto" autocomplete="off">
<button class="btn btn-primary" type="submit">${submit}</button>
</div>
<p id="q-aiuto" class="figure-note">${hint}</p>`;
}

export interface PagerView {
  readonly current: number;
  readonly pages: number;
  readonly label: string;
  readonly earlier: string;
  readonly later: string;
  readonly position: string;
  pathOf(pageNumber: number): string;
}

/** Links to the page before and the page after; nothing where there is one page. */
export function pager({ current, pages, label, earlier, later, position, pathOf }: PagerView): Html {
  if (pages === 1) return html``;
  return html`<nav class="home-pager" aria-label="${label}">
${current > 1 && html`<a rel="prev" href="${pathOf(current - 1)}">${earlier}</a>`}
<span aria-current="page">${position}</span>
${current < pages && html`<a rel="next" href="${pathOf(current + 1)}">${later}</a>`}
</nav>`;
}
