import {
  type ChoiceItem,
  type Fault,
  faultText,
  formFieldName,
  type Item,
  type Language,
  type MultipleItem,
  type RatingItem,
  type RatingStep,
  ratingSteps,
  type TextItem,
} from '@ascolto/contract';
import { formatNumber, type Html, html, icon, raw } from '../../platform/html/index.ts';
import { fieldValues } from './field-values.ts';
import { formTexts } from './form-page.texts.ts';

/** A question as it stands in the form: what was answered so far, as sent, and what is wrong with it. */
export interface FormItem {
  readonly item: Item;
  readonly answer: unknown;
  readonly faults: readonly Fault[];
  readonly language: Language;
  /** The only question of its screen: asked larger, and not told apart as required or optional. */
  readonly alone: boolean;
}

/** The item's question with its fields. */
export function formItem(view: FormItem): Html {
  const { item } = view;
  switch (item.type) {
    case 'rating':
      return grouped(view, ratingScale(view, item));
    case 'choice':
      return grouped(view, choiceList(view, item));
    case 'multiple':
      return grouped(view, choiceList(view, item));
    case 'text':
      return textQuestion(view, item);
  }
}

/** Id of the first field of an item: where a link of the error summary leads. */
export function firstFieldId(item: Item): string {
  switch (item.type) {
    case 'rating':
      return fieldId(item, '1');
    case 'choice':
    case 'multiple':
      return fieldId(item, item.options[0]?.code ?? '');
    case 'text':
      return fieldId(item);
  }
}

function grouped(view: FormItem, fields: Html): Html {
  const { item, language, faults, alone } = view;
  return html`<fieldset class="question ${alone && 'question-alone'} ${faults.length > 0 && 'question-faulty'}"${describedBy(view)}>
<legend class="question-text">${item.text[language]}${requiredMark(view)}</legend>
${hintAndFaults(view)}
${fields}
</fieldset>`;
}

function ratingScale(view: FormItem, item: RatingItem): Html {
  const { language } = view;
  return html`<div class="rating-scale">
${ratingSteps.map((step) => ratingStep(view, item, step))}
</div>
<div class="rating-ends">
<span aria-hidden="true">${item.low[language]}</span>${withoutAnswer(view)}<span aria-hidden="true">${item.high[language]}</span>
</div>`;
}

function ratingStep(view: FormItem, item: RatingItem, step: RatingStep): Html {
  const meaning = stepMeaning(item, step, view.language);
  return html`<div class="rating-step">
<input type="radio" name="${formFieldName(item.code)}" value="${step}" id="${fieldId(item, step)}"${checked(view, step)}>
<label for="${fieldId(item, step)}">${step}${meaning !== undefined && html`<span class="visually-hidden">, ${meaning}</span>`}</label>
</div>`;
}

function stepMeaning(
  { labels, low, high }: RatingItem,
  step: RatingStep,
  language: Language,
): string | undefined {
  if (labels !== undefined) return labels[step][language];
  if (step === '1') return low[language];
  return step === '5' ? high[language] : undefined;
}

function choiceList(view: FormItem, item: ChoiceItem | MultipleItem): Html {
  const type = item.type === 'choice' ? 'radio' : 'checkbox';
  const options = item.options.map(
    ({ code, text }) => html`<div class="option">
<input type="${type}" name="${formFieldName(item.code)}" value="${code}" id="${fieldId(item, code)}"${checked(view, code)}>
<label for="${fieldId(item, code)}">${text[view.language]}</label>
</div>`,
  );
  return html`<div class="option-list ${item.type === 'choice' && 'option-list-single'}">${options}${item.type === 'choice' && withoutAnswer(view)}</div>`;
}

/**
 * Without a script a radio button cannot be undone: this one takes an optional answer back. Where the browser knows how,
 * it shows only once there is one (form.css).
 */
function withoutAnswer({ item, language }: FormItem): Html | false {
  if (item.required === true) return false;
  const id = fieldId(item, 'none');
  return html`<div class="option no-answer">
<input type="radio" name="${formFieldName(item.code)}" value="" id="${id}">
<label for="${id}">${formTexts[language].noAnswer}</label>
</div>`;
}

function textQuestion(view: FormItem, item: TextItem): Html {
  const { language, faults, answer } = view;
  const id = fieldId(item);
  // The line end after the tag is the one that browsers drop: without it a text's own first one would go.
  return html`<div class="question ${faults.length > 0 && 'question-faulty'}">
<label class="question-text" for="${id}">${item.text[language]}${requiredMark(view)}</label>
${hintAndFaults(view)}
<textarea class="form-control" name="${formFieldName(item.code)}" id="${id}" rows="4"${describedBy(view)}${faults.length > 0 && raw(' aria-invalid="true"')}>
${typeof answer === 'string' && answer}</textarea>
</div>`;
}

function requiredMark({ item, alone, language }: FormItem): Html | false {
  return (
    item.required === true &&
    !alone &&
    html` <span class="question-required">${formTexts[language].required}</span>`
  );
}

function hintAndFaults({ item, faults, language }: FormItem): Html {
  const hint = hintText(item, language);
  return html`${hint !== '' && html`<p class="question-hint" id="${hintId(item)}">${hint}</p>`}
${
  faults.length > 0 &&
  html`<p class="question-fault" id="${faultId(item)}">${icon('it-error', 'icon-sm')}<span><span class="visually-hidden">${formTexts[language].errorPrefix} </span>${faults.map((fault) => faultText(fault, language)).join(' ')}</span></p>`
}`;
}

/** What a document says about its text, its length, and the reminder of privacy unless the document has its own. */
function hintText(item: Item, language: Language): string {
  if (item.type !== 'text') return item.hint?.[language] ?? '';
  const { noPersonalData, atMost } = formTexts[language];
  return `${item.hint?.[language] ?? noPersonalData} ${atMost(formatNumber(item.maxLength, language))}`;
}

function describedBy({ item, faults, language }: FormItem): Html | false {
  const ids = [hintText(item, language) !== '' && hintId(item), faults.length > 0 && faultId(item)].filter(
    Boolean,
  );
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`;
}

function checked({ answer }: FormItem, code: string): Html | false {
  const chosen = fieldValues(answer).includes(code);
  return chosen && raw(' checked');
}

function fieldId(item: Item, code?: string): string {
  return code === undefined ? `a-${item.code}` : `a-${item.code}--${code}`;
}

function hintId(item: Item): string {
  return `a-${item.code}--hint`;
}

function faultId(item: Item): string {
  return `a-${item.code}--fault`;
}
