import {
  type DateItem,
  formFieldName,
  type NumberItem,
  preferNotCode,
  type TextItem,
} from '@ascolto/contract';
import { type Html, html, raw } from '../../platform/html/index.ts';
import {
  describedBy,
  type FormItem,
  fieldId,
  grouped,
  hintAndFaults,
  invalid,
  ownFaults,
  preferNot,
  questionWords,
} from './item-parts.ts';

/** A text of several lines. */
export function textFields(view: FormItem, item: TextItem): Html {
  const attributes = fieldAttributes(view, describedBy(view));
  // The line end after the tag is the one that browsers drop: without it a text's own first one would go.
  return labelled(
    view,
    html`<textarea class="form-control" ${attributes} rows="4">
${typedValue(view, item)}</textarea>`,
  );
}

/** Typed as digits: arrows that count up and down help nobody to write a number, and change it unseen. */
export function numberFields(view: FormItem, item: NumberItem): Html {
  const unit = `${fieldId(item)}_unit`;
  const attributes = fieldAttributes(view, describedBy(view, item.unit !== undefined && unit));
  return labelled(
    view,
    html`<div class="short-field">
<input class="form-control" type="text"${item.min >= 0 && raw(' inputmode="numeric"')} ${attributes} value="${typedValue(view, item)}" autocomplete="off">
${item.unit !== undefined && html`<span class="short-field-unit" id="${unit}">${view.words(item.unit)}</span>`}
</div>`,
  );
}

/** The browser's own field of a day, or one for a day written by hand where it has none. */
export function dateFields(view: FormItem, item: DateItem): Html {
  const attributes = fieldAttributes(view, describedBy(view));
  return labelled(
    view,
    html`<div class="short-field">
<input class="form-control" type="date" ${attributes} value="${typedValue(view, item)}" autocomplete="off">
</div>`,
  );
}

/** One field is named by a label; with the refusal beside it there are two, under a legend. */
function labelled(view: FormItem, field: Html): Html {
  const { item, faults } = view;
  if (item.preferNot === true)
    return grouped(
      view,
      html`${field}
${preferNot(view)}`,
    );
  return html`<div class="question ${view.alone && 'question-alone'} ${faults.length > 0 && 'question-faulty'}">
<label class="question-text" for="${fieldId(item)}">${questionWords(view)}</label>
${hintAndFaults(view)}
${field}
</div>`;
}

function fieldAttributes(view: FormItem, described: Html | false): Html {
  const { item, words } = view;
  const named = item.preferNot === true && html` aria-label="${words(item.text)}"`;
  return html`name="${formFieldName(item.code)}" id="${fieldId(item)}"${named}${described}${invalid(ownFaults(view))}`;
}

function typedValue({ sent }: FormItem, item: TextItem | NumberItem | DateItem): string {
  const values = sent(formFieldName(item.code));
  return values.find((value) => item.preferNot !== true || value !== preferNotCode) ?? '';
}
