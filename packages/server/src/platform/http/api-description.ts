import type { FastifyDynamicSwaggerOptions, SwaggerTransform } from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { isRecord, withNumberFormats } from './number-formats.ts';
import { tooManyRequestsResponse } from './problem-schema.ts';
import type { RateLimits } from './rate-limit.ts';
import { routeLimit } from './rate-limit-routes.ts';

export interface DescribedPlatform {
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly limits: RateLimits;
}

/** What OpenAPI says of the API as a whole and of every operation alike, in the form that Italian rules ask. */
export function apiDescription(platform: DescribedPlatform): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: information(platform.publicUrl),
      servers: [server(platform)],
      tags,
      components: { securitySchemes: { accessKey: { type: 'http', scheme: 'bearer' } } },
    },
    transform: transformOperation(platform.limits),
  };
}

const tags = [
  { name: 'Answers', description: 'Handing in answers to a questionnaire.' },
  { name: 'Transactions', description: 'What administrations report of their procedures.' },
  { name: 'Report cards', description: 'The services and what is published of their ratings.' },
  { name: 'Status', description: 'Whether the platform answers.' },
];

function information(publicUrl: string) {
  const summary = 'Anonymous ratings of public services and their public report cards.';
  return {
    title: 'Ascolto',
    version: '0.1.0',
    summary,
    'x-summary': summary,
    'x-api-id': 'urn:ascolto:api',
    description:
      'Ratings of public services: handing in answers, reporting transactions and reading report cards.',
    contact: { name: 'Ascolto', url: publicUrl },
    termsOfService: 'https://github.com/ascolto-pa/ascolto/blob/main/docs/api.md#conditions-of-use',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  };
}

/** Without TLS, or with made-up answers, it is a place to try things out. */
function server({ publicUrl, demonstration }: DescribedPlatform) {
  const sandbox = demonstration || !publicUrl.startsWith('https://');
  const description = demonstration ? 'A demonstration: its answers are made up' : 'This installation';
  return {
    url: publicUrl,
    description,
    ...(sandbox && { 'x-sandbox': true }),
    ...(demonstration && { 'x-demonstration': true }),
  };
}

function transformOperation(limits: RateLimits): SwaggerTransform {
  return (document) => {
    const { route, schema } = document;
    const name = routeLimit(route)?.name;
    const isLimited = name !== undefined && limits[name] !== undefined;
    const asked = isLimited ? withResponse(schema, 429, tooManyRequestsResponse) : schema;
    const transformed = jsonSchemaTransform({ ...document, schema: asked });
    return { url: transformed.url, schema: withHeaders(withNumberFormats(transformed.schema), isLimited) };
  };
}

type Schema = Parameters<SwaggerTransform>[0]['schema'];

function withResponse(schema: Schema, status: number, response: unknown): Schema {
  return isRecord(schema.response)
    ? { ...schema, response: { ...schema.response, [status]: response } }
    : schema;
}

function withHeaders(schema: Schema, isLimited: boolean): Schema {
  if (!isRecord(schema.response)) return schema;
  const response = Object.entries(schema.response).map(([status, answer]) => {
    const headers = { ...(isLimited && limitHeaders), ...(laterStatuses.has(status) && laterHeaders) };
    return [status, isRecord(answer) && Object.keys(headers).length > 0 ? { ...answer, headers } : answer];
  });
  return { ...schema, response: Object.fromEntries(response) };
}

const laterStatuses: ReadonlySet<string> = new Set(['429', '503']);
const count = { type: 'integer', format: 'int32', minimum: 0 } as const;

const limitHeaders = {
  'RateLimit-Limit': {
    ...count,
    description: 'Requests that this part of the network may make in a minute.',
  },
  'RateLimit-Remaining': { ...count, description: 'How many of them are left.' },
  'RateLimit-Reset': { ...count, description: 'Seconds until counting begins again.' },
};

const laterHeaders = {
  'Retry-After': { ...count, description: 'Seconds after which the request can be sent again.' },
};
