import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AppError } from '../platform/errors.ts';
import { readProblemResponses } from '../platform/http/problem-schema.ts';
import { type Service, servicePaths } from '../registry/index.ts';
import {
  eventStreamSchema,
  eventsQuery,
  reportCardSchema,
  serviceParameters,
  servicesQuery,
  servicesSchema,
} from './api-schemas.ts';
import { type Publication, requireService } from './publication.ts';
import { searchServices } from './service-search.ts';

const tags = ['Report cards'];

export function registerApi(app: FastifyInstance, publication: Publication): void {
  registerServices(app, publication);
  registerReportCard(app, publication);
  registerEvents(app, publication);
}

function registerServices(app: FastifyInstance, { directory, publicUrl }: Publication): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/services',
    {
      schema: {
        operationId: 'listServices',
        summary: 'The services that can be rated, by administration and name',
        tags,
        querystring: servicesQuery,
        response: {
          200: servicesSchema,
          ...readProblemResponses,
        },
      },
    },
    async ({ query: { q, limit, offset } }, reply) => {
      const found = searchServices(directory.published(), q);
      const services = found
        .slice(offset, offset + limit)
        .map((service) => describeService(service, publicUrl));
      void reply.header('cache-control', 'no-cache');
      return { total: found.length, offset, limit, services };
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

function registerEvents(app: FastifyInstance, { directory, events }: Publication): void {
  const url = '/v1/services/:ipa/:service/report-card/events';
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.head(
    url,
    { schema: { hide: true, params: serviceParameters, querystring: eventsQuery } },
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
      reply.hijack();
      reply.raw.on('error', () => undefined); // the reader is gone: `close` follows
      reply.raw.writeHead(200, { ...sentHeaders(reply), ...streamHeaders });
      const version = [headers['last-event-id']].flat()[0] ?? query.v;
      const remove = events.add(service, { language: query.lang, version, stream: reply.raw });
      reply.raw.on('close', remove);
    },
  );
}

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

function describeService(service: Service, publicUrl: string) {
  const { administration, slug, names, type, audience, channels, collecting } = service;
  const paths = servicePaths(service);
  return {
    administration: { ipa: administration.ipa, name: administration.name },
    service: slug,
    names,
    type,
    audience,
    channels,
    collecting,
    links: {
      form: publicUrl + paths.form,
      page: publicUrl + paths.card,
      reportCard: publicUrl + paths.data,
      events: publicUrl + paths.events,
    },
  };
}
