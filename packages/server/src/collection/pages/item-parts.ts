import {
  type Fault,
  faultText,
  formFieldName,
  type Item,
  type Language,
  otherKey,
  otherOption,
  preferNotCode,
  preferNotTexts,
  type Texts,
} from '@ascolto/contract';
import { formatNumber, type Html, html, icon, raw } from '../../platform/html/index.ts';
import { fieldTexts } from './form-fields.texts.ts';

/** A question as it stands in the form: what was answered so far, as sent, and what is wrong with it. */
export interface FormItem {
  readonly item: Item;
  /** The values that a field of the item was sent with. */
  readonly sent: (fieldName: string) => readonly string[];
  /** Of the item, and of the text beside an option of it. */
  readonly faults: readonly Fault[];
  readonly language: Language;
  /** A text as it is read here and now, with the words of earlier answers in it. */
  readonly words: (texts: Texts) => string;
  /** Of random order. */
  readonly seed: number;
  /** The only question of its screen: asked larger, and not told apart as required or optional. */
  readonly alone: boolean;
}

/** Id of a field, of the item or of a part of it. Ids of what stands around fields have an underscore, which no code has. */
export function fieldId(item: Item, part?: string): string {
  return part === undefined ? `a-${item.code}` : `a-${item.code}--${part}`;
}

export function otherFieldId(item: Item): string {
  return `a-${item.code}_other`;
}

function hintId(item: Item): string {
  return `a-${item.code}_hint`;
}

function faultId(item: Item): string {
  return `a-${item.code}_fault`;
}

export function otherFaultId(item: Item): string {
  return `a-${item.code}_other-fault`;
}

export function ownFaults({ item, faults }: FormItem): readonly Fault[] {
  return faults.filter(({ field }) => field === `answers.${item.code}`);
}

/** Of the text beside an option. */
export function otherFaults({ item, faults }: FormItem): readonly Fault[] {
  return faults.filter(({ field }) => field === `answers.${otherKey(item.code)}`);
}

/** The sentence for a fault of the item. A text without its option is kept, and its fault told in words of its own. */
export function faultWords(fault: Fault, { item, language, words }: FormItem): string {
  const option = otherOption(item);
  const besideNothing = fault.code === 'not_asked' && fault.field === `answers.${otherKey(item.code)}`;
  if (option === undefined || !besideNothing) return faultText(fault, language);
  return fieldTexts[language].otherNotChosen(words(option.text));
}

/** The fields of a question under a legend. */
export function grouped(view: FormItem, fields: Html): Html {
  const faulty = view.faults.length > 0;
  return html`<fieldset class="question ${view.alone && 'question-alone'} ${faulty && 'question-faulty'}"${describedBy(view)}>
<legend class="question-text">${questionWords(view)}</legend>
${hintAndFaults(view)}
${fields}
</fieldset>`;
}

export function questionWords({ item, words, alone, language }: FormItem): Html {
  const marked = item.required === true && !alone;
  return html`${words(item.text)}${marked && html` <span class="question-required">${fieldTexts[language].required}</span>`}`;
}

export function hintAndFaults(view: FormItem): Html {
  const hint = hintText(view);
  return html`${hint !== '' && html`<p class="question-hint" id="${hintId(view.item)}">${hint}</p>`}
${faultLine(ownFaults(view), faultId(view.item), view)}`;
}

export function faultLine(faults: readonly Fault[], id: string, view: FormItem): Html | false {
  const { errorPrefix } = fieldTexts[view.language];
  return (
    faults.length > 0 &&
    html`<p class="question-fault" id="${id}">${icon('it-error', 'icon-sm')}<span><span class="visually-hidden">${errorPrefix} </span>${faults.map((fault) => faultWords(fault, view)).join(' ')}</span></p>`
  );
}

/** What a document says about its question, and what the type of the item asks for. */
function hintText({ item, language, words }: FormItem): string {
  const own = item.hint === undefined ? '' : words(item.hint);
  return [own, typeHint(item, language, own !== '')].filter(Boolean).join(' ');
}

function typeHint(item: Item, language: Language, hasOwn: boolean): string {
  const texts = fieldTexts[language];
  switch (item.type) {
    case 'text':
      return textHint(item.maxLength, language, hasOwn);
    case 'multiple':
      return item.atMost === undefined ? '' : texts.atMostAnswers(formatNumber(item.atMost, language));
    case 'number':
      return texts.wholeNumber(formatNumber(item.min, language), formatNumber(item.max, language));
    case 'date':
      return [
        item.earliest !== undefined && texts.notBefore(item.earliest),
        item.latest !== undefined && texts.notAfter(item.latest),
      ]
        .filter(Boolean)
        .join(' ');
    case 'ranking':
      return texts.ranks(item.ranks ?? item.options.length);
    default:
      return '';
  }
}

/** How long it may be, and the reminder of privacy unless the document has its own. */
export function textHint(maxLength: number, language: Language, hasOwn: boolean): string {
  const { noPersonalData, atMost } = fieldTexts[language];
  return `${hasOwn ? '' : `${noPersonalData} `}${atMost(formatNumber(maxLength, language))}`;
}

export function describedBy(view: FormItem, ...more: (string | false)[]): Html | false {
  const { item } = view;
  const ids = [
    hintText(view) !== '' && hintId(item),
    ownFaults(view).length > 0 && faultId(item),
    ...more,
  ].filter(Boolean);
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`;
}

export function invalid(faults: readonly Fault[]): Html | false {
  return faults.length > 0 && raw(' aria-invalid="true"');
}

/** A radio button or checkbox with its label. */
export function choice(
  view: FormItem,
  {
    type,
    name,
    value,
    id,
    label,
    kind,
  }: Readonly<Record<'type' | 'name' | 'value' | 'id' | 'label', string>> & {
    readonly kind?: string | false;
  },
): Html {
  const checked = value !== '' && view.sent(name).includes(value);
  return html`<div class="option ${kind}">
<input type="${type}" name="${name}" value="${value}" id="${id}"${checked && raw(' checked')}>
<label for="${id}">${label}</label>
</div>`;
}

/**
 * Without a script a radio button cannot be undone: this one takes an optional answer back. Where the browser knows how,
 * it shows only once there is one (form.css).
 */
export function withoutAnswer(view: FormItem, row?: string): Html | false {
  const { item, language } = view;
  if (item.required === true) return false;
  return choice(view, {
    type: 'radio',
    name: formFieldName(item.code, row),
    value: '',
    id: `${fieldId(item, row)}_none`,
    label: fieldTexts[language].noAnswer,
    kind: 'no-answer',
  });
}

/** Beside radio buttons one more of them, beside other fields a box. */
export function preferNot(view: FormItem, type: 'radio' | 'checkbox' = 'checkbox'): Html | false {
  const { item, language } = view;
  if (item.preferNot !== true) return false;
  return choice(view, {
    type,
    name: formFieldName(item.code),
    value: preferNotCode,
    id: `${fieldId(item)}_prefer-not`,
    label: preferNotTexts[language],
    kind: 'prefer-not',
  });
}
