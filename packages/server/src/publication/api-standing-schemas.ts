import { z } from 'zod';
import { rankGaps } from '../analysis/national/index.ts';
import { count, intervalSchema, mean, share } from './api-figure-schemas.ts';

/* Where a service stands among others in a list. */

const place = z.int().min(1);
const comparable = count.describe(
  'How many services are compared: of the same type and audience, with a score.',
);

export const shrunkenSchema = z
  .object({
    value: mean,
    kind: z.literal('model-based').describe('Leans on a model: normal empirical Bayes, REML.'),
    interval: intervalSchema.describe('Of the value, in scores.'),
    ownShare: share.describe('Share of the service’s own score; the rest is the mean of the others.'),
    services: count.describe('Services that the model rests on.'),
  })
  .nullable()
  .describe(
    'The score drawn towards the mean of services of the same type and audience (of all, where these are fewer than 10), the more so the fewer its answers; orders lists. Null without a score, or where no model can be fitted.',
  );

export const rankSchema = z
  .union([
    z.object({
      low: place.describe('The best place that the data allow; 1 is the highest score.'),
      high: place.describe('The worst.'),
      services: comparable,
    }),
    z.object({
      low: z.null(),
      reason: z
        .enum(rankGaps)
        .describe(
          'Why no place is told: `no_score` in the month; `alone`, nothing to compare with; `too_wide`, places over more than half of the list.',
        ),
      services: comparable,
    }),
  ])
  .describe(
    'Joint rank interval: those of all compared services hold at once, however often one looks, at 95 %.',
  );
