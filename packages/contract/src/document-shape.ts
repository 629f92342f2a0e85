import { z } from 'zod';
import { isCalendarDay } from './calendar-day.ts';
import { languages } from './closed-lists.ts';
import { codeSchema } from './code.ts';
import { conditionShape } from './condition-shape.ts';
import { openingItems, preferNotCode, purposes, ratingSteps, type Texts } from './questionnaire.ts';
import { hasInvalidCharacters } from './text-value.ts';

// Messages in these schemas are fault codes: an issue carries its code as its message; see `shapeProblems`.

const text = z
  .string({ error: (issue) => (issue.input === undefined ? 'missing_text' : 'wrong_type') })
  .refine((value) => value.trim() !== '', 'missing_text')
  .refine((value) => !hasInvalidCharacters(value), 'invalid_characters');

/** A text in every language. */
const textsShape = z.record(z.enum(languages), text);

const reservedCodes = new Set<string>([
  preferNotCode,
  ...Object.values(openingItems).map(({ code }) => code),
]);

const unreservedCode = codeSchema.refine((code) => !reservedCodes.has(code), 'reserved_code');

const day = z.string().refine((value) => value === 'today' || isCalendarDay(value), 'invalid_value');

const length = z.int().min(1).max(10_000);

const yes = z.literal(true).exactOptional();

/** The shape of an item whose texts have the shape given. */
export function itemShape(texts: z.ZodType<Texts>) {
  const shown = {
    code: codeSchema.refine((code) => code !== preferNotCode, 'reserved_code'),
    text: texts,
    hint: texts.exactOptional(),
    when: conditionShape.exactOptional(),
    series: codeSchema.exactOptional(),
  };
  const asked = { ...shown, required: yes, preferNot: yes };
  const ends = { low: texts, high: texts };
  const random = { order: z.literal('random').exactOptional() };
  const count = z.int().min(1).exactOptional();
  const entry = { code: unreservedCode, text: texts };
  const option = { ...entry, fixed: yes };
  const other = { other: z.strictObject({ maxLength: length }).exactOptional() };
  const entries = z.array(z.strictObject(entry));
  const choices = z.array(z.strictObject({ ...option, ...other })).min(2);
  const multiples = z.array(z.strictObject({ ...option, ...other, exclusive: yes })).min(2);
  const ranked = z.array(z.strictObject(option)).min(2);
  const labels = z.record(z.enum(ratingSteps), texts).exactOptional();
  return z.discriminatedUnion('type', [
    z.strictObject({ ...asked, type: z.literal('rating'), ...ends, labels }),
    z.strictObject({ ...asked, type: z.literal('scale'), ...ends }),
    z.strictObject({ ...asked, type: z.literal('choice'), options: choices, ...random }),
    z.strictObject({ ...asked, type: z.literal('multiple'), options: multiples, ...random, atMost: count }),
    z.strictObject({ ...asked, type: z.literal('yes-partly-no') }),
    z.strictObject({ ...asked, type: z.literal('text'), maxLength: length }),
    z.strictObject({
      ...asked,
      type: z.literal('number'),
      min: z.int(),
      max: z.int(),
      unit: texts.exactOptional(),
    }),
    z.strictObject({
      ...asked,
      type: z.literal('date'),
      earliest: day.exactOptional(),
      latest: day.exactOptional(),
    }),
    z.strictObject({
      ...asked,
      type: z.literal('matrix'),
      rows: entries.min(1),
      columns: entries.min(2),
      ...random,
    }),
    z.strictObject({ ...asked, type: z.literal('ranking'), options: ranked, ranks: count, ...random }),
    z.strictObject({ ...shown, type: z.literal('information') }),
  ]);
}

/** The shape of a questionnaire document, without the rules that join its parts. */
export const documentShape = z.strictObject({
  code: unreservedCode,
  version: z.int().min(1).max(9999),
  purpose: z.enum(purposes),
  title: textsShape,
  items: z.array(itemShape(textsShape)).min(1),
  screens: z
    .array(z.strictObject({ title: textsShape.exactOptional(), items: z.array(z.string()).min(1) }))
    .min(1),
});
