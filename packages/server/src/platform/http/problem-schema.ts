import { z } from 'zod';
import { AppError, type FieldProblem, type ProblemCode, problemCodes, problems } from '../errors.ts';
import { problemDetails } from './problem.texts.ts';
import { problemJson } from './problem.ts';

const problemSchema = z
  .object({
    type: z.string().describe('urn:ascolto:problem:CODE'),
    title: z.string(),
    status: z.int32().min(400).max(599),
    detail: z.string().optional().describe('For people, in the language asked for'),
    fields: z
      .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe('Each wrong field, where fields are wrong'),
  })
  .describe('A problem (RFC 9457)');

const exampleFields: Readonly<Partial<Record<ProblemCode, readonly FieldProblem[]>>> = {
  unclear_test: [
    { field: 'prova', code: 'invalid_format', message: 'The value is not written in the expected form.' },
  ],
  malformed_json: [{ field: 'body', code: 'malformed_json', message: problemDetails.en.malformed_json }],
  invalid_fields: [
    { field: 'answers.overall', code: 'out_of_range', message: 'The value is outside the allowed range.' },
  ],
};

interface DescribedProblem {
  readonly description: string;
  readonly content: { readonly 'application/problem+json': { readonly schema: z.ZodType } };
}

/** Those of an address or two: not what any operation can be answered with. */
const rareProblems: ReadonlySet<ProblemCode> = new Set(['unclear_test', 'foreign_page']);

function responses(statuses: readonly number[]): Record<number, DescribedProblem> {
  return Object.fromEntries(statuses.map((status) => [status, describe(status)]));
}

function describe(status: number, own: readonly ProblemCode[] = []): DescribedProblem {
  const possible = problemCodes.filter(
    (code) => problems[code].status === status && (!rareProblems.has(code) || own.includes(code)),
  );
  const examples = possible.map((code) =>
    JSON.parse(problemJson(new AppError(code, exampleFields[code]), 'en')),
  );
  return {
    description: possible.map((code) => problems[code].title).join('; '),
    content: { 'application/problem+json': { schema: problemSchema.meta({ examples }) } },
  };
}

/** What sending something in can be answered with, where an access key must be shown. */
export const keyProblemResponses = responses([400, 401, 403, 404, 413, 415, 422, 500, 503]);
export const keyReadProblemResponses = responses([401, 403, 404, 422, 500, 503]);

/** What handing in an answer, or a test of one, can be answered with. */
export const answerProblemResponses = {
  ...keyProblemResponses,
  ...responses([409]),
  422: describe(422, ['unclear_test']),
};

/** What asking for something can be answered with. */
export const readProblemResponses = responses([404, 422, 500, 503]);

/** Every operation that is limited can be answered with it; its description adds it by itself. */
export const tooManyRequestsResponse = describe(429);

/** What asking whether the server answers can be answered with. */
export const statusProblemResponses = responses([500]);
