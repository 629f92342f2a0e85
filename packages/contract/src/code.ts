import { z } from 'zod';

/**
 * An identifier of ours: lower-case ASCII letters and digits in words joined by hyphens, starting with a letter.
 * Answers are plain objects keyed by such codes, hence `constructor` is not one.
 */
export const codeSchema = z
  .string()
  .max(64, { error: 'invalid_code', abort: true })
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'invalid_code')
  .refine((code) => !(code in Object.prototype), 'invalid_code');
