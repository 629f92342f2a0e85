import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { statusProblemResponses } from './problem-schema.ts';

const statusSchema = z
  .object({ status: z.literal('ok') })
  .describe('The server answers.')
  .meta({ examples: [{ status: 'ok' }] });

/** `GET /status`: for whoever watches over the server. The database is not asked. */
export function registerStatus(app: FastifyInstance): void {
  app.get(
    '/status',
    {
      schema: {
        operationId: 'readStatus',
        tags: ['Status'],
        summary: 'Whether the server answers',
        description: 'Does not ask the database: while it is away, forms still open.',
        response: { 200: statusSchema, ...statusProblemResponses },
      },
    },
    (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
}
