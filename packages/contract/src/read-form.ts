import { readTypedDay } from './calendar-day.ts';
import type { Question, Questions } from './check-answers.ts';
import { mostUnknownNames } from './faults.ts';
import { type FormFields, fieldPrefix, partCodes } from './form-fields.ts';
import { type Item, preferNotCode } from './questionnaire.ts';
import { rankedCodes } from './ranked-codes.ts';

type Sent = string | readonly string[];

/**
 * Prepares the reading of form fields as raw answers for `check()`. What cannot be an answer stays as it came, and as many
 * unknown `a.` names are kept as the check names; fields without the prefix are not answers.
 */
export function formReader(questions: Questions): (fields: FormFields) => Record<string, unknown> {
  const parts = partsByName([...questions.values()].map((question) => question.item));
  return (fields) => {
    const answers = new Map<string, unknown>();
    const ofParts = new Map<Item, Record<string, Sent>>();
    let unknown = 0;
    for (const [name, sent] of Object.entries(fields)) {
      if (!name.startsWith(fieldPrefix)) continue;
      const key = name.slice(fieldPrefix.length);
      const part = parts.get(key);
      const question = questions.get(key);
      if (part === undefined && question === undefined && ++unknown > mostUnknownNames) continue;
      const answer = question === undefined ? sent : rawAnswer(question, sent);
      if (part === undefined) answers.set(key, answer);
      else if (sent !== '') ofParts.set(part.item, { ...ofParts.get(part.item), [part.code]: sent });
    }
    for (const [item, sent] of ofParts)
      answers.set(item.code, wholeAnswer(item, sent, answers.get(item.code)));
    // Unlike assignment, this makes `__proto__` an ordinary name.
    return Object.fromEntries([...answers].filter(([, answer]) => answer !== undefined));
  };
}

function partsByName(items: readonly Item[]): ReadonlyMap<string, { item: Item; code: string }> {
  return new Map(
    items.flatMap((item) => partCodes(item).map((code) => [`${item.code}.${code}`, { item, code }] as const)),
  );
}

/** The parts of a matrix or ranking as one answer; in a list with what was sent for the item itself, if anything was. */
function wholeAnswer(item: Item, parts: Record<string, Sent>, beside: unknown): unknown {
  const whole = item.type === 'ranking' ? (rankedCodes(parts) ?? parts) : parts;
  return beside === undefined ? whole : [beside, whole];
}

function rawAnswer({ item, isText }: Question, sent: Sent): unknown {
  if (isText && typeof sent === 'string') return sent;
  // Browsers send an untouched list, radio group or field as an empty string.
  const values = (typeof sent === 'string' ? [sent] : sent).filter((value) => value.trim() !== '');
  if (values.length === 0) return undefined;
  if (item.preferNot === true && values.length === 1 && values[0] === preferNotCode) return preferNotCode;
  if (item.type === 'multiple' && !isText) return values;
  if (typeof sent !== 'string') return values.includes(preferNotCode) ? values : sent;
  return typedValue(item, sent);
}

function typedValue(item: Item, sent: string): unknown {
  if (item.type === 'rating' || item.type === 'scale') return /^(?:\d|10)$/.test(sent) ? Number(sent) : sent;
  if (item.type === 'number') return /^\s*-?\d{1,15}\s*$/.test(sent) ? Number(sent) : sent;
  return item.type === 'date' ? readTypedDay(sent.trim()) : sent;
}
