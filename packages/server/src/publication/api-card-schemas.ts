import { z } from 'zod';
import { selectionGaps, verdicts } from '../analysis/index.ts';
import {
  count,
  day,
  intervalSchema,
  kindSchema,
  mean,
  meanInterval,
  month,
  share,
} from './api-figure-schemas.ts';

/* The figures of a report card that say how uncertain its score is. */

export const scoreSchema = z.object({
  mean,
  base: count.describe('How many answered.'),
  distribution: z.array(count).length(5).readonly().describe('How many gave 1, 2, 3, 4, 5.'),
  kind: kindSchema,
  interval: meanInterval,
});

export const comparisonSchema = z
  .object({
    verdict: z
      .enum(verdicts)
      .describe(
        'What the data support, at whatever moment one looks: `higher` or `lower` where the interval lies beside 0. `undecided` is not "the same".',
      ),
    difference: z.number().min(-4).max(4).describe('The score less that of `previous`.'),
    interval: intervalSchema.describe('Of the difference, in scores.'),
  })
  .nullable()
  .describe(
    'The score against that of `previous`; null where either is missing or rests on one answer alone.',
  );

export const closedMonthSchema = z
  .object({
    month,
    score: scoreSchema,
    shares: z
      .array(
        z.object({
          count,
          share,
          interval: intervalSchema
            .nullable()
            .describe('Wilson interval of the share; null of one answer alone.'),
        }),
      )
      .length(5)
      .readonly()
      .describe('Of 1, 2, 3, 4, 5.'),
  })
  .nullable()
  .describe('The last earlier month with data; null where there is none.');

export const monthToDateSchema = z
  .array(z.object({ day, mean, base: count, interval: meanInterval }))
  .readonly()
  .describe(
    'The score as of each day of the month on which answers were counted. The intervals hold on all days at once; they are not to be intersected, as the mean moves.',
  );

const rho = z.number().min(-1).max(1);

export const selectionSchema = z
  .union([
    z.object({
      population: z.null(),
      reason: z.enum(selectionGaps).describe('Why nothing can be said of those who did not answer.'),
    }),
    z.object({
      population: count.describe('Transactions completed, on the days with counts of every channel.'),
      answers: count.describe('Answers shown on those days.'),
      mean: mean.describe('Of those answers.'),
      days: count,
      participation: share.describe('`answers` by `population`.'),
      bounds: z
        .object({ low: mean, high: mean })
        .describe('The mean if all who did not answer had given 1, and if all had given 5.'),
      correlations: z
        .array(
          z.object({
            rho: rho.describe('Correlation of answering and score.'),
            bias: z.number().describe('Error of the mean that it makes, in scores.'),
            effectiveAnswers: z
              .number()
              .min(0)
              .describe('As many answers of a simple random sample are worth as much.'),
          }),
        )
        .readonly(),
      correlationBehind: z
        .number()
        .min(0)
        .nullable()
        .describe(
          'The correlation that makes `comparison.difference` all by itself; null where nothing is compared.',
        ),
    }),
  ])
  .nullable()
  .describe(
    'What the choice to answer could have made of the score; null where there is no score. No interval tells of it.',
  );
