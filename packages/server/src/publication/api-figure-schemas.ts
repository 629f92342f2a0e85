import { z } from 'zod';
import { scoreKinds } from '../analysis/index.ts';

/* What figures are made of, in whatever answer of the API they stand. */

export const day = z.iso.date();
export const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('A calendar month, `YYYY-MM`.');
export const count = z.int().min(0);
export const mean = z.number().min(1).max(5);
export const share = z.number().min(0).max(1);

/** Of anything; its ends are in the unit of its figure. */
export const intervalSchema = z.object({
  low: z.number(),
  high: z.number(),
  level: share.describe('The share of such intervals that hold the true value: 0.95.'),
});

export const kindSchema = z
  .enum(scoreKinds)
  .describe(
    '`live`: of the month that runs; its interval holds however often one looks. `self-selected`: of a closed month. Both describe those who chose to answer.',
  );

/** Why a mean may lack its interval. */
export const meanInterval = intervalSchema
  .nullable()
  .describe(
    'Of the mean, in scores. Null of one answer alone, and of a closed month in which all answers are the same: they tell nothing of the spread.',
  );
