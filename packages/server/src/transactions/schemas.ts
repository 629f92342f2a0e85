import { channels } from '@ascolto/contract';
import { z } from 'zod';
import { mostRows, mostTransactions } from './reported-count.ts';

const day = z.iso.date();
const count = z.int().min(0).max(mostTransactions);

const countExample = {
  day: '2026-11-21',
  channel: 'web' as const,
  started: 1200,
  completed: 1010,
  failed: 35,
};

const countSchema = z
  .strictObject({
    day: day.describe('A day in Italy, not in the future, not before the service opened.'),
    channel: z.enum(channels).describe('One of the channels of the service.'),
    started: count.describe('Transactions that people began on that day.'),
    completed: count.describe('Those that reached their end on that day, whenever they began.'),
    failed: count.describe(
      'Those that ended on that day without their result: error, time-out, refusal by the system.',
    ),
  })
  .describe('The counts of a day and channel.');

export const addressParameters = z.object({
  ipa: z.string().max(100).describe('IPA code of the administration; case does not matter.'),
  service: z.string().max(200).describe('Short name of the service, unique in its administration.'),
});

export const reportSchema = z
  .strictObject({ counts: z.array(countSchema).min(1).max(mostRows) })
  .describe('Counts by day and channel, each pair once.')
  .meta({ examples: [{ counts: [countExample] }] });

export const storedSchema = z
  .object({ stored: z.int().describe('How many rows are stored now as they were sent: all of them.') })
  .describe('Stored.')
  .meta({ examples: [{ stored: 1 }] });

export const periodQuery = z.object({
  from: day.describe('The first day.'),
  to: day.describe('The last day, at most 366 days from the first on.'),
});

export const reportedSchema = z
  .object({ from: day, to: day, counts: z.array(countSchema).readonly() })
  .describe('What was reported of the period, by day and channel; days without any are left out.')
  .meta({ examples: [{ from: '2026-11-01', to: '2026-11-30', counts: [countExample] }] });
