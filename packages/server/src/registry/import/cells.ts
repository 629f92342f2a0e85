import { z } from 'zod';

/* What a cell may hold. Each message goes on after the column and the value: `type "x" is not one of ...`. */

/** Controls, direction marks and whatever else is not seen: a name must be what it looks like. */
const unseen = /[\p{Cc}\p{Cf}]/u;

function visible(cell: z.ZodString) {
  return cell.refine((value) => !unseen.test(value), {
    error: ({ input }) => `holds ${nameOfUnseen(String(input))}, a control or invisible character`,
  });
}

function nameOfUnseen(value: string): string {
  const code = unseen.exec(value)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text in one line; runs of spaces are one space. */
export const text = z
  .string()
  .transform((value) => value.replace(/\s+/g, ' ').trim())
  .pipe(visible(z.string().min(1, 'is empty').max(1000, 'is longer than 1,000 characters')));

export const ipaCode = z.string().regex(/^[a-z0-9_]{1,100}$/i, 'is not an IPA code (letters, digits and _)');

export const slug = z
  .string()
  .max(100, 'is longer than 100 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not made of small letters and digits joined by single hyphens');

export const day = z.iso
  .date({ error: 'is not a day like 2026-01-31', abort: true })
  .refine((value) => value >= '1900-01-01', 'is before 1900');

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address like https://www.example.it' })
  .max(2000, 'is longer than 2,000 characters')
  .refine((value) => !/[\s\p{Cc}\p{Cf}]/u.test(value), 'holds a space or a control or invisible character');

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `is not one of ${values.join(', ')}`);
}

/** Values of a closed list, separated by `|`. */
export function someOf(values: readonly string[]) {
  return z
    .string()
    .transform((cell) => cell.split('|').map((value) => value.trim()))
    .refine(
      (given) => given.every((value) => values.includes(value)),
      `is not a list, separated by |, of ${values.join(', ')}`,
    )
    .refine((given) => new Set(given).size === given.length, 'names a value twice');
}

/** A cell that may be empty, `null` then. */
export function optional<Cell extends z.ZodType>(cell: Cell) {
  return z.preprocess((value) => (value === '' ? null : value), cell.nullable());
}
