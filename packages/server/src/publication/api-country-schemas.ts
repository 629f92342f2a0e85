import { administrationTypes } from '@ascolto/contract';
import { z } from 'zod';
import { headlineAssurance } from '../analysis/national/index.ts';
import { administrationExample, administrationsExample, countryExample } from './api-country-examples.ts';
import { count, month } from './api-figure-schemas.ts';
import { groupFigures } from './api-group-schemas.ts';
import { listedServiceSchema, pagingQuery } from './api-schemas.ts';

const address = z.url().describe('An address of the platform.');
const type = z.enum(administrationTypes);
const period = z.object({ month });
const changePeriod = z
  .object({ from: month, to: month })
  .describe('The two months that closed last, between which changes are told.');
const assurance = z
  .literal(headlineAssurance)
  .describe('The assurance level of all answers behind these figures; levels are never mixed.');
const kind = z
  .literal('self-selected')
  .describe('Those who answered chose to: the figures describe them, not all who used the services.');

export const administrationParameters = z.object({
  ipa: z.string().max(100).describe('IPA code of the administration; case does not matter.'),
});

export const administrationsQuery = pagingQuery.extend({
  q: z
    .string()
    .max(200)
    .default('')
    .describe(
      'Words that name or IPA code must hold, in any order; accents, case and typing errors are forgiven.',
    ),
  administrationType: type.optional(),
  which: z.literal('all').optional().describe('All of the register, not only those that take part or did.'),
});

const administrationFields = {
  ipa: z.string(),
  name: z.string(),
  type,
  participating: z.boolean().describe('Takes part now.'),
  serviceCount: count.describe('Its published services.'),
  links: z.object({ page: address, data: address }),
};

export const administrationsSchema = z
  .object({
    total: count.describe('How many match, on all pages.'),
    offset: count,
    limit: z.int(),
    similar: z.boolean().describe('Nothing matches exactly: these are similar names.'),
    administrations: z.array(z.object(administrationFields)),
  })
  .describe('A page of the list.')
  .meta({ examples: [administrationsExample] });

export const administrationSchema = z
  .object({
    ...administrationFields,
    kind,
    assurance,
    asOf: z.iso.date(),
    period,
    changePeriod,
    figures: z.object(groupFigures),
    services: z.array(listedServiceSchema),
  })
  .describe('An administration with its services.')
  .meta({ examples: [administrationExample] });

export const countrySchema = z
  .object({
    kind,
    assurance,
    asOf: z.iso.date(),
    period,
    changePeriod,
    administrations: count.describe('Administrations that take part now.'),
    collecting: count.describe('Services that take ratings now.'),
    whole: z.object(groupFigures),
    types: z.array(z.object({ type, ...groupFigures })).describe('Types that have a published service.'),
  })
  .describe('The country as it may be shown.')
  .meta({ examples: [countryExample] });
