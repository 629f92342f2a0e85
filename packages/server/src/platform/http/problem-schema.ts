import { z } from 'zod';
import { problems } from '../errors.ts';

const problemSchema = z
  .object({
    type: z.string().describe('urn:ascolto:problem:CODE'),
    title: z.string(),
    status: z.int().min(400).max(599),
    fields: z
      .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe('Each wrong field, where fields are wrong'),
  })
  .describe('A problem (RFC 9457)');

const described = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: problemSchema } },
};

function responses(statuses: readonly number[]): Record<number, typeof described> {
  const titles = (status: number): string =>
    Object.values(problems)
      .filter((problem) => problem.status === status)
      .map((problem) => problem.title)
      .join('; ');
  return Object.fromEntries(
    statuses.map((status) => [status, { ...described, description: titles(status) }]),
  );
}

/** What sending something in can be answered with. */
export const problemResponses = responses([400, 404, 409, 413, 415, 422, 500, 503]);

/** What asking for something can be answered with. */
export const readProblemResponses = responses([404, 422, 500, 503]);
