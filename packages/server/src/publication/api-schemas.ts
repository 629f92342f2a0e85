import { audiences, channels, languages, serviceTypes } from '@ascolto/contract';
import { z } from 'zod';
import { rateGaps } from '../analysis/index.ts';
import { eventExample, reportCardExample, servicesExample } from './api-examples.ts';

const address = z.url().describe('An address of the platform.');
const day = z.iso.date();
const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('A calendar month, `YYYY-MM`.');
const count = z.int().min(0);
const mean = z.number().min(1).max(5);

export const serviceParameters = z.object({
  ipa: z.string().max(100).describe('IPA code of the administration; case does not matter.'),
  service: z.string().max(200).describe('Short name of the service, unique in its administration.'),
});

export const servicesQuery = z.object({
  q: z
    .string()
    .max(200)
    .default('')
    .describe(
      'Words that administration, IPA code or name of the service must hold; accents and case are forgiven.',
    ),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
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

export const servicesSchema = z
  .object({
    total: count.describe('How many match, on all pages.'),
    offset: count,
    limit: z.int(),
    services: z.array(serviceSchema),
  })
  .describe('A page of the list.')
  .meta({ examples: [servicesExample] });

export const eventStreamSchema = z.string().meta({ examples: [eventExample] });

const scoreSchema = z.object({
  mean,
  base: count.describe('How many answered.'),
  distribution: z.array(count).length(5).readonly().describe('How many gave 1, 2, 3, 4, 5.'),
  interval: z.null().describe('Place of the interval of the mean; not computed yet.'),
});

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
    transactions: transactionsSchema
      .nullable()
      .describe(
        'Of the month, as the administration reported; null where it reported nothing: then only people who finished were asked, and the score may look better than the service is.',
      ),
    previous: z
      .object({ month, score: scoreSchema })
      .nullable()
      .describe('The last earlier month with data.'),
    trend: z
      .array(z.object({ day, mean, base: count }))
      .readonly()
      .describe('The last 90 days, by the day on which answers were counted; days without any are left out.'),
    items: z
      .array(
        z.object({
          item: z.string(),
          base: count,
          mean: mean.nullable().describe('Of ratings.'),
          answers: z
            .array(z.object({ code: z.string(), count, share: z.number() }))
            .readonly()
            .describe('Shares are of the base.'),
        }),
      )
      .readonly(),
    assurance: z
      .object({ open: count, ticket: count, blind: count })
      .describe('The base by proof that the procedure was completed.'),
    minimum: z.int().describe('Answers that must be together before any of them is shown.'),
  })
  .describe('The report card of a service.')
  .meta({ examples: [reportCardExample] });
