import { z } from 'zod';
import { languages } from './closed-lists.ts';
import { codeSchema } from './code.ts';
import { type DocumentFault, type DocumentFaultCode, documentFaultCodes } from './document-faults.ts';
import { fieldName } from './faults.ts';
import { overallItem, ratingSteps } from './questionnaire.ts';
import { hasInvalidCharacters } from './text-value.ts';

// Messages in these schemas are fault codes: an issue carries its code to `shapeFaults` as its message.

const text = z
  .string({ error: (issue) => (issue.input === undefined ? 'missing_text' : 'wrong_type') })
  .refine((value) => value.trim() !== '', 'missing_text')
  .refine((value) => !hasInvalidCharacters(value), 'invalid_characters');

const texts = z.record(z.enum(languages), text);

const unreservedCode = codeSchema.refine((code) => code !== overallItem, 'reserved_code');

const itemBase = {
  code: codeSchema,
  text: texts,
  hint: texts.exactOptional(),
  required: z.boolean().exactOptional(),
  // A name that is no code names no item: the rules say so.
  when: z.strictObject({ item: z.string(), in: z.array(z.string()) }).exactOptional(),
};

const options = z.array(z.strictObject({ code: unreservedCode, text: texts })).min(2);

const item = z.discriminatedUnion('type', [
  z.strictObject({
    ...itemBase,
    type: z.literal('rating'),
    low: texts,
    high: texts,
    labels: z.record(z.enum(ratingSteps), texts).exactOptional(),
  }),
  z.strictObject({ ...itemBase, type: z.literal('choice'), options }),
  z.strictObject({ ...itemBase, type: z.literal('multiple'), options }),
  z.strictObject({ ...itemBase, type: z.literal('text'), maxLength: z.int().min(1).max(10_000) }),
]);

/** The shape of a questionnaire document, without the rules that join its parts. */
export const documentShape = z.strictObject({
  code: unreservedCode,
  version: z.int().min(1).max(9999),
  title: texts,
  items: z.array(item).min(1),
  screens: z
    .array(z.strictObject({ title: texts.exactOptional(), items: z.array(z.string()).min(1) }))
    .min(1),
});

/** The code of a fault for which its schema names none. */
export function shapeFaultCode(issue: z.core.$ZodRawIssue): DocumentFaultCode {
  if (issue.code === 'unrecognized_keys') return 'unknown_field';
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'missing' : 'wrong_type';
  return 'invalid_value';
}

/** Faults of shape from the issues of `documentShape`, parsed with `shapeFaultCode` as its error map. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[]): DocumentFault[] {
  return issues.flatMap((issue) => {
    const places =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const code = documentFaultCodes.find((known) => known === issue.message) ?? 'invalid_value';
    return places.map((path) => ({ place: fieldName(path), code }));
  });
}
