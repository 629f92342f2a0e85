import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import { requestLanguage } from '../../platform/http/language.ts';
import { keyProblemResponses, keyReadProblemResponses } from '../../platform/http/problem-schema.ts';
import type { Authenticate, Directory } from '../../registry/index.ts';
import { plainTextFaults } from './plain-text.ts';
import { type Comment, readComments } from './queries/read-comments.ts';
import { writeReply } from './queries/write-reply.ts';
import { publishedService, refuseFaults } from './sound-request.ts';
import {
  addressParameters,
  commentParameters,
  commentsSchema,
  pageQuery,
  repliedSchema,
  replySchema,
} from './schemas.ts';

export interface CommentDeps {
  /** Of the role of administrations. */
  readonly database: Database;
  readonly directory: Pick<Directory, 'find'>;
  readonly clock: Clock;
  readonly authenticate: Authenticate;
}

const service = '/v1/services/:ipa/:service';
const comments = `${service}/comments`;
const tags = ['Answers'];
const security = [{ accessKey: [] }];
const firstId = '00000000-0000-0000-0000-000000000000';

/** What an administration reads of its comments, and replies to them. */
export function registerComments(app: FastifyInstance, deps: CommentDeps): void {
  registerRead(app, deps);
  registerReply(app, deps);
}

function registerRead(app: FastifyInstance, { database, directory, clock, authenticate }: CommentDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: comments,
    schema: {
      operationId: 'readComments',
      tags,
      summary: 'Read the comments of a service',
      description:
        'Needs an access key of the administration with the scope `comments:read`. Comments are handed out once a day, in groups that do not tell who wrote one, nor when.',
      security,
      params: addressParameters,
      querystring: pageQuery,
      response: { 200: commentsSchema, ...keyReadProblemResponses },
    },
    onRequest: ({ headers, params }) => authenticate({ headers }, 'comments:read', params.ipa),
    handler: async (request, reply) => {
      const { after = firstId, limit } = request.query;
      const { id } = publishedService(directory, request.params);
      const rows = await readComments(database, id, {
        after,
        limit: limit + 1,
        today: clock.today(),
      });
      const shown = rows.slice(0, limit);
      void reply.header('cache-control', 'no-store');
      return {
        comments: shown.map(describedComment),
        next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      };
    },
  });
}

function registerReply(
  app: FastifyInstance,
  { database, directory, clock, authenticate }: CommentDeps,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: `${comments}/:comment/reply`,
    schema: {
      operationId: 'replyToComment',
      tags,
      summary: 'Reply to a comment',
      description:
        'Needs an access key of the administration with the scope `replies:write`. Whoever wrote the comment and asked for a code can read the reply with it, nobody else. Replaces an earlier reply.',
      security,
      params: commentParameters,
      body: replySchema,
      response: { 200: repliedSchema, ...keyProblemResponses },
    },
    onRequest: ({ headers, params }) => authenticate({ headers }, 'replies:write', params.ipa),
    handler: async (request) => {
      const { params, body } = request;
      const { id } = publishedService(directory, params);
      refuseFaults(plainTextFaults({ text: body.text }), requestLanguage(request));
      const stored = await writeReply(database, id, params.comment, { ...body, day: clock.today() });
      if (!stored) throw new AppError('unknown_address');
      return { commentId: params.comment, status: 'stored' as const };
    },
  });
}

function describedComment({ reply, replyLanguage, repliedOn, ...comment }: Comment) {
  const written = reply !== null && replyLanguage !== null && repliedOn !== null;
  return { ...comment, reply: written ? { text: reply, language: replyLanguage, day: repliedOn } : null };
}
