import { checkSubmission, type Fault, faultText, type Language, submissionSchema } from '@ascolto/contract';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AppError } from '../platform/errors.ts';
import { requestLanguage } from '../platform/http/language.ts';
import { problemResponses } from '../platform/http/problem-schema.ts';
import type { Directory } from '../registry/index.ts';
import type { Collect } from './collect.ts';
import { openService } from './open-service.ts';

const submissionId = '3f0c1d5e-8a57-4c1b-9a41-5a5d5c9a7e10';

const describedSubmission = submissionSchema.meta({
  examples: [
    {
      submissionId,
      questionnaire: { code: 'digital-service', version: 1 },
      language: 'it',
      channel: 'web',
      answers: { overall: 4, outcome: 'yes', comment: 'Procedura chiara.' },
    },
  ],
});

const storedSchema = z
  .strictObject({ submissionId: z.uuid(), status: z.literal('stored') })
  .describe('Stored.')
  .meta({ examples: [{ submissionId, status: 'stored' }] });

/** `POST /v1/services/{ipa}/{service}/responses`: 201 only after the commit, the same for a submission sent again. */
export function registerCollectionApi(app: FastifyInstance, directory: Directory, collect: Collect): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/v1/services/:ipa/:service/responses',
    schema: {
      operationId: 'submitResponse',
      tags: ['collection'],
      summary: 'Hand in the answers to a questionnaire',
      description:
        'Answers are checked against the questionnaire version they name. 201 is said after they are stored durably; the same submissionId sent again is the same answer, once.',
      params: z.object({ ipa: z.string(), service: z.string() }),
      body: describedSubmission,
      response: { 201: storedSchema, ...problemResponses },
    },
    // The schema describes; the contract package judges, so that server and browser name the same faults.
    validatorCompiler: () => (value: unknown) => ({ value }),
    // Ours and small, ten thousand times a second: neither checked nor compressed on the way out.
    serializerCompiler: () => JSON.stringify,
    compress: false,
    handler: async (request, reply) => {
      const service = openService(directory, request.params);
      const checked = checkSubmission(request.body);
      if (!checked.ok) throw invalidFields(checked.faults, requestLanguage(request));
      const outcome = await collect(checked.submission, { service, assurance: 'open', place: 'api' });
      if (outcome.kind === 'invalid_fields') throw invalidFields(outcome.faults, requestLanguage(request));
      if (outcome.kind !== 'accepted') throw new AppError(outcome.kind);
      return reply.code(201).send({ submissionId: checked.submission.submissionId, status: 'stored' });
    },
  });
}

function invalidFields(faults: readonly Fault[], language: Language): AppError {
  return new AppError(
    'invalid_fields',
    faults.map((fault) => ({
      field: fault.field === '' ? 'body' : fault.field,
      code: fault.code,
      message: faultText(fault, language),
    })),
  );
}
