import {
  administrationTypes,
  audiences,
  channels,
  languages,
  purposes,
  serviceTypes,
} from '@ascolto/contract';
import { z } from 'zod';
import { rateGaps } from '../analysis/index.ts';
import { trendDirections } from '../analysis/national/index.ts';
import {
  closedMonthSchema,
  comparisonSchema,
  monthToDateSchema,
  scoreSchema,
  selectionSchema,
} from './api-card-schemas.ts';
import { eventExample, reportCardExample, servicesExample } from './api-examples.ts';
import { count, day, kindSchema, mean, meanInterval, month } from './api-figure-schemas.ts';
import { rankSchema, shrunkenSchema } from './api-standing-schemas.ts';
import { serviceOrders } from './service-list.ts';

const address = z.url().describe('An address of the platform.');

export const serviceParameters = z.object({
  ipa: z.string().max(100).describe('IPA code of the administration; case does not matter.'),
  service: z.string().max(200).describe('Short name of the service, unique in its administration.'),
});

export const pagingQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});

export const servicesQuery = pagingQuery.extend({
  q: z
    .string()
    .max(200)
    .default('')
    .describe(
      'Words that administration, IPA code or name of the service must hold, in any order; accents, case and typing errors are forgiven.',
    ),
  administrationType: z.enum(administrationTypes).optional(),
  serviceType: z.enum(serviceTypes).optional(),
  sort: z
    .enum(serviceOrders)
    .optional()
    .describe(
      '`score`: the highest first, by `shrunken` where there is one, so that chance in a few answers does not decide. `answers`: the most first. Else by administration and name, or as they match.',
    ),
});

export const eventsQuery = z.object({
  lang: z.enum(languages).default('it').describe('Language of the texts in the events.'),
  v: z
    .string()
    .max(100)
    .optional()
    .describe('Version of the card that the reader has; nothing is sent before it changes.'),
});

const serviceSchema = z
  .object({
    administration: z.object({ ipa: z.string(), name: z.string() }),
    service: z.string().describe('Short name, unique in the administration.'),
    names: z.partialRecord(z.enum(languages), z.string()),
    type: z.enum(serviceTypes),
    audience: z.enum(audiences),
    channels: z.array(z.enum(channels)).readonly(),
    collecting: z.boolean().describe('Takes ratings now.'),
    links: z.object({ form: address, page: address, reportCard: address, events: address }),
  })
  .describe('A service of the register.');

const weekMean = z.object({ mean, base: count.describe('How many answered.') });
const listedMean = weekMean.extend({ kind: kindSchema, interval: meanInterval });

export const listedServiceSchema = serviceSchema.extend({
  figures: z
    .object({
      score: listedMean.nullable().describe('Of the month so far; null where there are not enough data yet.'),
      previous: listedMean.extend({ month }).nullable().describe('Of the month before.'),
      shrunken: shrunkenSchema,
      rank: rankSchema,
      trend: z.object({
        direction: z
          .enum(trendDirections)
          .nullable()
          .describe(
            'The last 28 days against the 28 before; null where either has fewer than 30 answers. No test: see the page on method.',
          ),
        weeks: z
          .array(z.object({ until: day, score: weekMean.nullable() }))
          .describe('The last 13 weeks, by their last day; without intervals.'),
      }),
    })
    .describe('As the list of services shows them.'),
});

export const servicesSchema = z
  .object({
    total: count.describe('How many match, on all pages.'),
    offset: count,
    limit: z.int(),
    similar: z.boolean().describe('Nothing matches exactly: these have similar names.'),
    services: z.array(listedServiceSchema),
  })
  .describe('A page of the list.')
  .meta({ examples: [servicesExample] });

export const eventStreamSchema = z.string().meta({ examples: [eventExample] });

const rateSchema = z.union([
  z.object({
    value: z.number().min(0).max(1),
    count,
    base: count,
    days: count.describe('Days that it rests on.'),
  }),
  z.object({ value: z.null(), reason: z.enum(rateGaps).describe('Why it cannot be computed.') }),
]);

const transactionsSchema = z.object({
  days: z
    .object({ elapsed: count, reported: count, complete: count })
    .describe('Of the month, today included; those with any count; those with counts of every channel.'),
  channels: z.object({
    reported: z.array(z.enum(channels)).readonly(),
    missing: z.array(z.enum(channels)).readonly(),
  }),
  completion: rateSchema.describe('Completed transactions (`count`) of those started (`base`).'),
  participation: rateSchema.describe(
    'Answers shown (`count`) for transactions started (`base`), on the days with counts of every channel.',
  ),
});

const figure = {
  base: count.describe('How many answered.'),
  mean: z
    .number()
    .min(0)
    .nullable()
    .describe('Of ratings from 1 to 5, of scales from 0 to 10; of an option of a ranking its mean rank.'),
  answers: z
    .array(z.object({ code: z.string(), count, share: z.number() }))
    .readonly()
    .describe('Shares are of the base; empty for numbers, days and texts.'),
};

export const reportCardSchema = z
  .object({
    service: serviceSchema,
    kind: z
      .literal('self-selected')
      .describe('Those who answered chose to: the figures describe them, not all who used the service.'),
    version: z.string().describe('Changes when the figures do.'),
    asOf: day,
    period: z.object({ month }),
    base: count.nullable().describe('Answers behind the headline; null where no data is shown yet.'),
    score: scoreSchema.nullable().describe('Null where no data is shown yet: that is not zero.'),
    comparison: comparisonSchema,
    transactions: transactionsSchema
      .nullable()
      .describe(
        'Of the month, as the administration reported; null where it reported nothing: then only people who finished were asked, and the score may look better than the service is.',
      ),
    selection: selectionSchema,
    previous: closedMonthSchema,
    trend: z
      .array(z.object({ day, mean, base: count }))
      .readonly()
      .describe('The last 90 days, by the day on which answers were counted; days without any are left out.'),
    monthToDate: monthToDateSchema,
    items: z
      .array(
        z.object({
          item: z.string(),
          purpose: z
            .enum(purposes)
            .describe(
              'What its questionnaire asks about: a service that was used, a page that was read, a procedure that was left. Only the first is about what the score is about.',
            ),
          preferNot: count.describe('How many preferred not to say: beside the base, not in it.'),
          ...figure,
          parts: z
            .array(z.object({ part: z.string(), ...figure }))
            .readonly()
            .describe(
              'Rows of a matrix, with a count for each column; options of a ranking, with a count for each rank, among those who ranked them.',
            ),
        }),
      )
      .readonly(),
    changes: z
      .array(z.object({ month, texts: z.partialRecord(z.enum(languages), z.string()) }))
      .readonly()
      .describe(
        'What the administration says it changed of the service, the newest first, ten at most; always in Italian, in other languages where it gave them.',
      ),
    assurance: z
      .object({ open: count, ticket: count, blind: count })
      .describe('The base by proof that the procedure was completed.'),
    minimum: z.int().describe('Answers that must be together before any of them is shown.'),
  })
  .describe('The report card of a service.')
  .meta({ examples: [reportCardExample] });
