import { isRecord } from './is-record.ts';
import { type Item, otherKey, otherOption } from './questionnaire.ts';

/** Fields of a submitted HTML form: a name sent more than once has a list. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** Fields of answers start with it. */
export const fieldPrefix = 'a.';

/**
 * The name of an HTML field: of an item (`a.overall`), of a row of a matrix or an option of a ranking (`a.aspects.courtesy`),
 * of the text beside an option (`a.reason.other`).
 */
export function formFieldName(itemCode: string, part?: string): string {
  return part === undefined ? `${fieldPrefix}${itemCode}` : `${fieldPrefix}${itemCode}.${part}`;
}

/** The names of all fields that an item has in a form. */
export function formFieldNames(item: Item): readonly string[] {
  if (item.type === 'information') return [];
  const whole = formFieldName(item.code);
  if (item.type === 'matrix' || item.type === 'ranking') {
    const parts = partCodes(item).map((part) => formFieldName(item.code, part));
    return item.preferNot === true ? [...parts, whole] : parts;
  }
  return otherOption(item) === undefined ? [whole] : [whole, formFieldName(otherKey(item.code))];
}

/** Rows of a matrix and options of a ranking have a field each. */
export function partCodes(item: Item): readonly string[] {
  if (item.type === 'matrix') return item.rows.map((row) => row.code);
  return item.type === 'ranking' ? item.options.map((option) => option.code) : [];
}

/**
 * The fields, by name and value, that send an answer again as it came: the way back of `fromForm`. The text beside an option
 * is no part of its item's answer.
 */
export function formEntries(
  item: Item,
  answer: unknown,
): readonly (readonly [name: string, value: string])[] {
  const { code } = item;
  if (isRanking(item, answer)) {
    return answer.map((option, index) => [formFieldName(code, option), String(index + 1)]);
  }
  if (Array.isArray(answer)) return answer.flatMap((part) => formEntries(item, part));
  if (!isRecord(answer)) return sentValues(answer).map((value) => [formFieldName(code), value]);
  return Object.entries(answer).flatMap(([part, sent]) =>
    sentValues(sent).map((value) => [formFieldName(code, part), value] as const),
  );
}

/** True for what `fromForm` makes of ranks: any other list is one of values as they were sent. */
function isRanking(item: Item, answer: unknown): answer is readonly string[] {
  if (item.type !== 'ranking' || !Array.isArray(answer)) return false;
  const codes = partCodes(item);
  return new Set(answer).size === answer.length && answer.every((code) => codes.includes(code));
}

function sentValues(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(sentValues) : [];
}
