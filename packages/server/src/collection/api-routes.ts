import { checkSubmission, type Fault, faultText, type Submission, submissionSchema } from '@ascolto/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AppError } from '../platform/errors.ts';
import { requestLanguage } from '../platform/http/language.ts';
import { answerProblemResponses } from '../platform/http/problem-schema.ts';
import type { RateLimit } from '../platform/http/rate-limit.ts';
import { networkRefusal, withinNetwork } from '../platform/http/rate-limit-routes.ts';
import type { Authenticate, Directory } from '../registry/index.ts';
import type { Check } from './collect.ts';
import { openService, serviceNumber } from './open-service.ts';
import type { CollectWithReceipt } from './receipts/collect-with-receipt.ts';
import { withoutReceipt } from './receipts/wanted-receipt.ts';
import { isTest } from './test-request.ts';
import { allowHostPages, placeOf } from './widget-cors.ts';

const submissionId = '3f0c1d5e-8a57-4c1b-9a41-5a5d5c9a7e10';

const wantedReceipt = z
  .boolean()
  .optional()
  .describe('Whether the sender wants a code with which the reply of the administration can be read.');

const describedSubmission = submissionSchema.extend({ receipt: wantedReceipt }).meta({
  examples: [
    {
      submissionId,
      questionnaire: { code: 'digital-service', version: 1 },
      language: 'it',
      channel: 'web',
      seed: 17,
      answers: { overall: 4, outcome: 'yes', comment: 'Procedura chiara.' },
    },
  ],
});

const addressSchema = z.object({
  ipa: z.string().describe('IPA code of the administration; case does not matter.'),
  service: z.string().describe('Short name of the service, unique in its administration.'),
});

const storedSchema = z
  .strictObject({
    submissionId: z.uuid(),
    status: z.literal('stored'),
    receipt: z
      .string()
      .optional()
      .describe(
        'The code, where `receipt` was asked for when the answer was first sent. For the citizen alone.',
      ),
  })
  .describe('Stored.')
  .meta({ examples: [{ submissionId, status: 'stored' }] });

const testedSchema = z
  .strictObject({ status: z.literal('test') })
  .describe('A test (`?prova=1`): in order, not stored.')
  .meta({ examples: [{ status: 'test' }] });

const testQuery = z.object({
  prova: z
    .literal('1')
    .optional()
    .describe('A test: checked in full, not stored. Needs an access key with the scope `responses:test`.'),
});

export interface CollectionApiDeps {
  readonly directory: Directory;
  readonly collect: CollectWithReceipt;
  readonly check: Check;
  readonly authenticate: Authenticate;
  readonly limit: RateLimit;
}

const url = '/v1/services/:ipa/:service/responses';

/**
 * `POST /v1/services/{ipa}/{service}/responses`: 201 only after the commit, the same for a submission sent again. Wants a scope
 * of its own: pages of any origin may use what is in it.
 */
export function registerCollectionApi(app: FastifyInstance, deps: CollectionApiDeps): void {
  const { directory, limit } = deps;
  allowHostPages(app, url);
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url,
    schema: {
      operationId: 'submitResponse',
      tags: ['Answers'],
      summary: 'Hand in the answers to a questionnaire',
      description:
        'Answers are checked against the questionnaire version they name. 201 is said after they are stored durably; the same submissionId sent again is the same answer, once.',
      params: addressSchema,
      querystring: testQuery,
      body: describedSubmission,
      security: [{}, { accessKey: [] }],
      response: { 200: testedSchema, 201: storedSchema, ...answerProblemResponses },
    },
    config: { rateLimit: { name: 'responses', scope: ({ params }) => serviceNumber(directory, params) } },
    // The schema describes; the contract package judges, so that server and browser name the same faults.
    validatorCompiler: () => (value: unknown) => ({ value }),
    // Ours and small, ten thousand times a second: neither checked nor compressed on the way out.
    serializerCompiler: () => JSON.stringify,
    compress: false,
    handler: async (request, reply) => {
      const { headers, params } = request;
      const tested = isTest(request);
      if (tested) await deps.authenticate({ headers }, 'responses:test', params.ipa);
      const service = openService(directory, params);
      const { submission, wanted } = readSubmission(request);
      const from = { service, assurance: 'open', place: placeOf(request) } as const;
      if (tested) {
        const checked = deps.check(submission, from);
        if (checked.kind === 'invalid_fields') throw invalidFields(checked.faults, request);
        return reply.code(200).send({ status: 'test' });
      }
      const outcome = await withinNetwork(limit.network, request, service.id, () =>
        deps.collect(submission, from, wanted),
      );
      if (outcome.kind === 'invalid_fields') throw invalidFields(outcome.faults, request);
      if (outcome.kind === 'too_many_requests') throw networkRefusal(reply, outcome.seconds);
      if (outcome.kind !== 'accepted') throw new AppError(outcome.kind);
      const receipt = outcome.code;
      return reply.code(201).send({
        submissionId: submission.submissionId,
        status: 'stored',
        ...(receipt !== undefined && { receipt }),
      });
    },
  });
}

function readSubmission(request: FastifyRequest): {
  readonly submission: Submission;
  readonly wanted: boolean;
} {
  const { submission: sent, wanted, faults } = withoutReceipt(request.body);
  const checked = checkSubmission(sent);
  if (checked.ok && faults.length === 0) return { submission: checked.submission, wanted };
  throw invalidFields([...faults, ...(checked.ok ? [] : checked.faults)], request);
}

/** The language is looked for only here: most answers have no fault. */
function invalidFields(faults: readonly Fault[], request: FastifyRequest): AppError {
  const language = requestLanguage(request);
  return new AppError(
    'invalid_fields',
    faults.map((fault) => ({
      field: fault.field === '' ? 'body' : fault.field,
      code: fault.code,
      message: faultText(fault, language),
    })),
  );
}
