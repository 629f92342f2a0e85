import type { Fault } from '@ascolto/contract';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { AppError } from '../../platform/errors.ts';
import { requestLanguage } from '../../platform/http/language.ts';
import { keyProblemResponses, keyReadProblemResponses } from '../../platform/http/problem-schema.ts';
import type { CommentDeps } from './comment-routes.ts';
import { plainTextFaults } from './plain-text.ts';
import {
  addressParameters,
  changedSchema,
  changeParameters,
  changeSchema,
  withdrawnSchema,
} from './schemas.ts';
import { publishedService, refuseFaults } from './sound-request.ts';
import { storeChange, withdrawChange } from './store-change.ts';

const changes = '/v1/services/:ipa/:service/changes';
const tags = ['Answers'];
const security = [{ accessKey: [] }];

/** What an administration says it changed. */
export function registerChanges(app: FastifyInstance, deps: CommentDeps): void {
  registerChange(app, deps);
  registerWithdrawal(app, deps);
}

function registerChange(
  app: FastifyInstance,
  { database, directory, clock, authenticate }: CommentDeps,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: changes,
    schema: {
      operationId: 'announceChange',
      tags,
      summary: 'Say what was changed of a service',
      description:
        'Needs an access key of the administration with the scope `replies:write`. Public: it stands on the report card, with its month, and with the reply to whoever reads one with a code and answered before.',
      security,
      params: addressParameters,
      body: changeSchema,
      response: { 200: changedSchema, ...keyProblemResponses },
    },
    onRequest: ({ headers, params }) => authenticate({ headers }, 'replies:write', params.ipa),
    handler: async (request) => {
      const { changeId, day, texts } = request.body;
      const { id } = publishedService(directory, request.params);
      refuseFaults(changeFaults(request.body, clock.today()), requestLanguage(request));
      await storeChange(database, id, { id: changeId, day, texts });
      return { changeId, status: 'stored' as const };
    },
  });
}

function registerWithdrawal(app: FastifyInstance, { database, directory, authenticate }: CommentDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'DELETE',
    url: `${changes}/:change`,
    schema: {
      operationId: 'withdrawChange',
      tags,
      summary: 'Withdraw what was said to be changed of a service',
      description:
        'Needs an access key of the administration with the scope `replies:write`. Nothing of the change remains.',
      security,
      params: changeParameters,
      response: { 200: withdrawnSchema, ...keyReadProblemResponses },
    },
    onRequest: ({ headers, params }) => authenticate({ headers }, 'replies:write', params.ipa),
    handler: async ({ params }) => {
      const { id } = publishedService(directory, params);
      if (!(await withdrawChange(database, id, params.change))) throw new AppError('unknown_address');
      return { changeId: params.change, status: 'withdrawn' as const };
    },
  });
}

type AnnouncedChange = z.infer<typeof changeSchema>;

function changeFaults({ day, texts }: AnnouncedChange, today: string): readonly Fault[] {
  const byField = Object.entries(texts).map(([language, text]) => [`texts.${language}`, text]);
  return [
    ...(day > today ? [{ field: 'day', code: 'out_of_range' } as const] : []),
    ...plainTextFaults(Object.fromEntries(byField)),
  ];
}
