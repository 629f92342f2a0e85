import { type Fault, type Item, otherKey } from '@ascolto/contract';
import { type Html, html } from '../../platform/html/index.ts';
import { choiceFields, shownOptions } from './choice-fields.ts';
import { type FormItem, fieldId, hintAndFaults, otherFieldId } from './item-parts.ts';
import { matrixFields, missingRows, shownRows } from './matrix-fields.ts';
import { rankedOptions, rankingFields, wrongRank } from './ranking-fields.ts';
import { ratingFields, scaleFields } from './rating-fields.ts';
import { dateFields, numberFields, textFields } from './typed-fields.ts';

export type { FormItem } from './item-parts.ts';

/** The item's question with its fields. */
export function formItem(view: FormItem): Html {
  const { item } = view;
  switch (item.type) {
    case 'rating':
      return ratingFields(view, item);
    case 'scale':
      return scaleFields(view, item);
    case 'choice':
    case 'multiple':
    case 'yes-partly-no':
      return choiceFields(view, item);
    case 'text':
      return textFields(view, item);
    case 'number':
      return numberFields(view, item);
    case 'date':
      return dateFields(view, item);
    case 'matrix':
      return matrixFields(view, item);
    case 'ranking':
      return rankingFields(view, item);
    case 'information':
      return information(view);
  }
}

function information(view: FormItem): Html {
  return html`<div class="question question-information">
<p class="question-information-text">${view.words(view.item.text)}</p>
${hintAndFaults(view)}
</div>`;
}

/** The question that a fault is of. */
export function isFaultOf({ code }: Item, { field }: Fault): boolean {
  return field === `answers.${code}` || field === `answers.${otherKey(code)}`;
}

/** Id of the field that a fault is about, as far as it can be told; else of the item's first one. */
export function faultyFieldId(view: FormItem, { field, code }: Fault): string {
  const { item } = view;
  if (field === `answers.${otherKey(item.code)}`) return otherFieldId(item);
  switch (item.type) {
    case 'rating':
      return fieldId(item, '1');
    case 'scale':
      return fieldId(item, '0');
    case 'choice':
    case 'multiple':
    case 'yes-partly-no':
      return fieldId(item, shownOptions(view, item)[0]?.code ?? '');
    case 'matrix': {
      const row = missingRows(view, item)[0] ?? shownRows(view, item)[0];
      return fieldId(item, `${row?.code}--${item.columns[0]?.code}`);
    }
    case 'ranking': {
      const wrong = ['repeated_rank', 'incomplete'].includes(code) ? wrongRank(view, item) : undefined;
      return fieldId(item, (wrong ?? rankedOptions(view, item)[0])?.code);
    }
    default:
      return fieldId(item);
  }
}
