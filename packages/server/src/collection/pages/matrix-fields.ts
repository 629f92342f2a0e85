import { formFieldName, type MatrixItem, type Option, optionOrder } from '@ascolto/contract';
import { type Html, html } from '../../platform/html/index.ts';
import { fieldTexts } from './form-fields.texts.ts';
import {
  choice,
  type FormItem,
  fieldId,
  grouped,
  ownFaults,
  preferNot,
  withoutAnswer,
} from './item-parts.ts';

/** With more columns than this the rows stand one under another in every window. */
const mostTableColumns = 6;

/**
 * A group of radio buttons for each row: one under another, or side by side as a table where there is room (form.css). The
 * heads of its columns are for the eye alone, as each button has a label of its own.
 */
export function matrixFields(view: FormItem, item: MatrixItem): Html {
  const rows = shownRows(view, item).map((row) => rowFields(view, item, row));
  const heads = item.columns.map(({ text }) => html`<span>${view.words(text)}</span>`);
  const asTable = item.columns.length <= mostTableColumns;
  return grouped(
    view,
    html`<div class="matrix ${asTable && 'matrix-table'}">
<div class="matrix-heads" aria-hidden="true"><span></span>${heads}</div>
${rows}
</div>
${preferNot(view)}`,
  );
}

export function shownRows(
  { seed }: Pick<FormItem, 'seed'>,
  { rows, order, code }: MatrixItem,
): readonly Option[] {
  return order === 'random' ? optionOrder(rows, seed, code) : rows;
}

/** Rows that a required answer lacks, in the order in which they stand in the form. */
export function missingRows(view: FormItem, item: MatrixItem): readonly Option[] {
  if (!ownFaults(view).some(({ code }) => code === 'incomplete')) return [];
  return shownRows(view, item).filter((row) =>
    view.sent(formFieldName(item.code, row.code)).every((value) => value === ''),
  );
}

function rowFields(view: FormItem, item: MatrixItem, row: Option): Html {
  const missing = missingRows(view, item).includes(row);
  const cells = item.columns.map(({ code, text }) =>
    choice(view, {
      type: 'radio',
      name: formFieldName(item.code, row.code),
      value: code,
      id: fieldId(item, `${row.code}--${code}`),
      label: view.words(text),
    }),
  );
  const mark = html` <span class="matrix-missing">${fieldTexts[view.language].missing}</span>`;
  return html`<fieldset class="matrix-row">
<legend>${view.words(row.text)}${missing && mark}</legend>
${cells}
${withoutAnswer(view, row.code)}
</fieldset>`;
}
