import {
  type ChoiceItem,
  formFieldName,
  type MultipleItem,
  type Option,
  optionOrder,
  otherKey,
  otherOption,
  type YesPartlyNoItem,
  yesPartlyNoCodes,
  yesPartlyNoTexts,
} from '@ascolto/contract';
import { type Html, html } from '../../platform/html/index.ts';
import { fieldTexts } from './form-fields.texts.ts';
import {
  choice,
  faultLine,
  type FormItem,
  fieldId,
  grouped,
  invalid,
  otherFaultId,
  otherFaults,
  otherFieldId,
  preferNot,
  textHint,
  withoutAnswer,
} from './item-parts.ts';

/** Options as radio buttons or boxes, and the text that one of them may come with. */
export function choiceFields(view: FormItem, item: ChoiceItem | MultipleItem | YesPartlyNoItem): Html {
  const type = item.type === 'multiple' ? 'checkbox' : 'radio';
  const options = shownOptions(view, item).map(({ code, text, other }) =>
    choice(view, {
      type,
      name: formFieldName(item.code),
      value: code,
      id: fieldId(item, code),
      label: view.words(text),
      kind: other !== undefined && 'option-with-text',
    }),
  );
  return grouped(
    view,
    html`<div class="option-list ${isShort(view, item) && 'option-list-short'}">
${options}
${preferNot(view, type)}
${type === 'radio' && withoutAnswer(view)}
</div>
${otherText(view)}`,
  );
}

/** A few words, side by side on the smallest screen. */
function isShort(view: FormItem, item: ChoiceItem | MultipleItem | YesPartlyNoItem): boolean {
  return (
    item.type !== 'multiple' &&
    shownOptions(view, item).every(({ text }) => view.words(text).length <= longestShort)
  );
}

const longestShort = 10;

/** In the order in which they stand in the form. */
export function shownOptions(
  { seed }: Pick<FormItem, 'seed'>,
  item: ChoiceItem | MultipleItem | YesPartlyNoItem,
): readonly Option[] {
  if (item.type === 'yes-partly-no')
    return yesPartlyNoCodes.map((code) => ({ code, text: yesPartlyNoTexts[code] }));
  return item.order === 'random' ? optionOrder(item.options, seed, item.code) : item.options;
}

/** Shown once its option is chosen or something stands in it, where the browser knows how (form.css). */
function otherText(view: FormItem): Html | false {
  const { item, language, sent } = view;
  const option = otherOption(item);
  if (option === undefined) return false;
  const faults = otherFaults(view);
  const [name, id] = [formFieldName(otherKey(item.code)), otherFieldId(item)];
  const describing = [`${id}-hint`, ...(faults.length > 0 ? [otherFaultId(item)] : [])].join(' ');
  return html`<div class="other-text">
<label for="${id}">${fieldTexts[language].otherText(view.words(option.text))}</label>
<p class="question-hint" id="${id}-hint">${textHint(option.other.maxLength, language, false)}</p>
${faultLine(faults, otherFaultId(item), view)}
<input class="form-control" type="text" name="${name}" id="${id}" value="${sent(name)[0] ?? ''}" placeholder=" " autocomplete="off" aria-describedby="${describing}"${invalid(faults)}>
</div>`;
}
