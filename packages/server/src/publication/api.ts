import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AppError } from '../platform/errors.ts';
import { readProblemResponses } from '../platform/http/problem-schema.ts';
import { networkRefusal } from '../platform/http/rate-limit-routes.ts';
import { registerCountryApi } from './api-country.ts';
import {
  eventStreamSchema,
  eventsQuery,
  reportCardSchema,
  serviceParameters,
  servicesQuery,
  servicesSchema,
} from './api-schemas.ts';
import { describeListed, describeService } from './describe-service.ts';
import { type Publication, requireService } from './publication.ts';
import { listServices } from './service-list.ts';

const tags = ['Report cards'];

export function registerApi(app: FastifyInstance, publication: Publication): void {
  registerServices(app, publication);
  registerReportCard(app, publication);
  registerEvents(app, publication);
  registerCountryApi(app, publication);
}

function registerServices(app: FastifyInstance, { country, publicUrl }: Publication): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/services',
    {
      schema: {
        operationId: 'listServices',
        summary: 'The services with their scores, by administration and name',
        description:
          'Those of the register that are published: no drafts, of administrations that take part or did.',
        tags,
        querystring: servicesQuery,
        response: {
          200: servicesSchema,
          ...readProblemResponses,
        },
      },
    },
    async ({ query: { limit, offset, ...query } }, reply) => {
      const { services: found, similar } = listServices(await country.read(), query);
      const services = found.slice(offset, offset + limit).map((one) => describeListed(one, publicUrl));
      void reply.header('cache-control', 'no-cache');
      return { total: found.length, offset, limit, similar, services };
    },
  );
}

function registerReportCard(
  app: FastifyInstance,
  { directory, cards, publicUrl, releaseMinimum }: Publication,
): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/services/:ipa/:service/report-card',
    {
      schema: {
        operationId: 'readReportCard',
        summary: 'The report card of a service: its released figures, as they stand',
        description:
          'Figures describe those who chose to answer. `If-None-Match` works with the `ETag` of an answer.',
        tags,
        params: serviceParameters,
        response: {
          200: reportCardSchema,
          304: z.undefined().describe('Not changed since the answer of If-None-Match.'),
          ...readProblemResponses,
        },
      },
    },
    async ({ params, headers }, reply) => {
      const service = requireService(directory, params.ipa, params.service);
      const { card, version } = await cards.read(service);
      const body = {
        service: describeService(service, publicUrl),
        kind: 'self-selected' as const,
        version,
        base: card.score?.base ?? null,
        minimum: releaseMinimum,
        ...card,
      };
      // Of all that is sent: the register and the settings change without the figures.
      const tag = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 16);
      void reply.headers({ etag: `"${tag}"`, 'cache-control': 'no-cache' });
      if (hasTag(headers['if-none-match'], tag)) return reply.code(304).send();
      return body;
    },
  );
}

function registerEvents(app: FastifyInstance, { directory, events, streams }: Publication): void {
  const url = '/v1/services/:ipa/:service/report-card/events';
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.head(
    url,
    {
      config: { rateLimit: { name: 'reads' } },
      schema: { hide: true, params: serviceParameters, querystring: eventsQuery },
    },
    ({ params }, reply) => {
      requireService(directory, params.ipa, params.service);
      return reply.headers(streamHeaders).send();
    },
  );
  typed.get(
    url,
    {
      exposeHeadRoute: false, // its answer would never end: the one above has none
      schema: {
        operationId: 'followReportCard',
        summary: 'The report card as it changes: server-sent events `card`, at most one a second',
        description:
          'Nothing is sent while the version that the reader has (`v`, or `Last-Event-ID`) is the current one.',
        tags,
        params: serviceParameters,
        querystring: eventsQuery,
        response: {
          200: {
            description:
              'A stream of events; the data of each is JSON with `version`, `fragment` (HTML) and `announcement`.',
            content: { 'text/event-stream': { schema: eventStreamSchema } },
          },
          ...readProblemResponses,
        },
      },
    },
    (request, reply) => {
      const { params, query, headers } = request;
      const service = requireService(directory, params.ipa, params.service);
      if (events.isFull()) throw new AppError('busy');
      const end = streams.open(request.ip);
      if (end === undefined) throw networkRefusal(reply, streamPauseSeconds);
      reply.hijack();
      reply.raw.on('error', () => undefined); // the reader is gone: `close` follows
      reply.raw.writeHead(200, { ...sentHeaders(reply), ...streamHeaders });
      const version = [headers['last-event-id']].flat()[0] ?? query.v;
      const remove = events.add(service, { language: query.lang, version, stream: reply.raw });
      reply.raw.on('close', () => {
        remove();
        end();
      });
    },
  );
}

/** A stream ends when its reader leaves: sooner than this, hardly one does. */
const streamPauseSeconds = 60;

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};

/** What hooks put on the reply, as the raw response takes it. */
function sentHeaders(reply: Pick<FastifyReply, 'getHeaders'>): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined));
}

function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(`"${tag}"`) || known.includes('*');
}
