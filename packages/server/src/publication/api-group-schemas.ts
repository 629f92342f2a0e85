import { z } from 'zod';
import { verdicts } from '../analysis/index.ts';
import { groupMethods, groupWeights } from '../analysis/national/index.ts';
import { count, intervalSchema, mean, share } from './api-figure-schemas.ts';

/* The figures of a group of services: the country, a type of administration, an administration. */

const groupMean = {
  mean,
  kind: z
    .literal('live')
    .describe('Of the month that runs, of those who chose to answer; meant to hold however often one looks.'),
  services: z.int().min(1).describe('Services with a score in the month that it rests on.'),
  answers: z.int().min(1).describe('Their answers.'),
  effectiveAnswers: z
    .number()
    .min(0)
    .describe('As many answers of equal weight would tell as much (Kish); never more than `answers`.'),
  interval: intervalSchema.describe('Of the mean, in scores.'),
  method: z
    .enum(groupMethods)
    .describe(
      '`asymptotic`: a confidence sequence that holds for many answers. `count-betting`: of a single service, or of fewer than 30 effective answers; holds for any number.',
    ),
};

const weightedMean = z.object({
  ...groupMean,
  year: z.int().describe('Of the completed transactions that weigh the services: the year before.'),
  reporting: count.describe('Services of the group of which any were reported.'),
  coverage: share.describe('Share of those transactions that is of services with a score.'),
});

const points = z.number().describe('In score points.');

const groupChange = z.object({
  weights: z
    .enum(groupWeights)
    .describe('Completed transactions of the year before each month, or each service once.'),
  before: mean.describe('Of all services with a score in the earlier month.'),
  after: mean.describe('Of all services with a score in the later month.'),
  change: points.describe('`after` less `before`, in score points: within + mix + entry + exit.'),
  likeForLike: points.describe(
    'Of the services with a score in both months, in score points: within + mix. The change that is told.',
  ),
  interval: intervalSchema
    .nullable()
    .describe('Of `likeForLike`, in score points; null below 30 effective answers in either month.'),
  verdict: z
    .enum(verdicts)
    .nullable()
    .describe('What `interval` supports of `likeForLike`; `undecided` is not "the same". Null without it.'),
  within: points.describe('Own change of the services, in score points.'),
  mix: points.describe('Change of their shares, in score points.'),
  entry: points.describe('Services with a score in the later month only, in score points.'),
  exit: points.describe('Services with a score in the earlier month only, in score points.'),
  stayed: count.describe('Services with a score in both months.'),
  came: count.describe('In the later only.'),
  left: count.describe('In the earlier only.'),
  answersBefore: count.describe('Of the services that stayed, in the earlier month.'),
  answersAfter: count.describe('Of the services that stayed, in the later month.'),
});

export const groupFigures = {
  services: count.describe('Published services.'),
  answers: count.describe('Answers behind the scores of the month.'),
  weighted: weightedMean
    .nullable()
    .describe(
      'Mean of the scores of services by their completed transactions of the year before. Null where no service with a score has any reported: then there is `equal` alone.',
    ),
  equal: z
    .object(groupMean)
    .nullable()
    .describe('Each service once. Null where no service has a score: that is not zero.'),
  change: groupChange
    .nullable()
    .describe(
      'Between the two months that closed last (`changePeriod`). Null where no service has a score in both.',
    ),
};
