import type { FastifyDynamicSwaggerOptions, SwaggerTransform } from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { isWebAddress, type Operator } from '../config.ts';
import { isRecord, withNumberFormats } from './number-formats.ts';
import { tooManyRequestsResponse } from './problem-schema.ts';
import type { RateLimits } from './rate-limit.ts';
import { routeLimit } from './rate-limit-routes.ts';

export interface DescribedPlatform {
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly limits: RateLimits;
  readonly operator?: Operator | undefined;
}

/** What OpenAPI says of the API as a whole and of every operation alike, in the form that Italian rules ask. */
export function apiDescription(platform: DescribedPlatform): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: information(platform),
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
  { name: 'Country', description: 'The administrations and the picture of the country.' },
  { name: 'Status', description: 'Whether the platform answers.' },
];

const proposedTerms = 'https://github.com/ascolto-pa/ascolto/blob/main/docs/api.md#conditions-of-use';

function information({ publicUrl, operator }: DescribedPlatform) {
  const summary = 'Anonymous ratings of public services and their public report cards.';
  return {
    title: 'Ascolto',
    version: '0.1.0',
    summary,
    'x-summary': summary,
    'x-api-id': 'urn:ascolto:api',
    description:
      'Ratings of public services: handing in answers, reporting transactions and reading report cards.',
    contact: operator === undefined ? { name: 'Ascolto', url: publicUrl } : contactOf(operator),
    termsOfService: operator?.termsUrl ?? proposedTerms,
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  };
}

function contactOf({ name, contact }: Operator) {
  return isWebAddress(contact) ? { name, url: contact } : { name, email: contact };
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
    const limit = name && limits[name];
    const isCounted = limit?.sender !== undefined;
    const asked =
      isCounted || limit?.network !== undefined ? withResponse(schema, 429, tooManyRequestsResponse) : schema;
    const transformed = jsonSchemaTransform({ ...document, schema: asked });
    return { url: transformed.url, schema: withHeaders(withNumberFormats(transformed.schema), isCounted) };
  };
}

type Schema = Parameters<SwaggerTransform>[0]['schema'];

function withResponse(schema: Schema, status: number, response: unknown): Schema {
  return isRecord(schema.response)
    ? { ...schema, response: { ...schema.response, [status]: response } }
    : schema;
}

function withHeaders(schema: Schema, isCounted: boolean): Schema {
  if (!isRecord(schema.response)) return schema;
  const response = Object.entries(schema.response).map(([status, answer]) => {
    const headers = { ...(isCounted && limitHeaders), ...(laterStatuses.has(status) && laterHeaders) };
    return [status, isRecord(answer) && Object.keys(headers).length > 0 ? { ...answer, headers } : answer];
  });
  return { ...schema, response: Object.fromEntries(response) };
}

const laterStatuses: ReadonlySet<string> = new Set(['429', '503']);
const count = { type: 'integer', format: 'int32', minimum: 0 } as const;

const limitHeaders = {
  'RateLimit-Limit': {
    ...count,
    description: 'Requests that this sender may make in a minute.',
  },
  'RateLimit-Remaining': { ...count, description: 'How many of them are left.' },
  'RateLimit-Reset': { ...count, description: 'Seconds until counting begins again.' },
};

const laterHeaders = {
  'Retry-After': { ...count, description: 'Seconds after which the request can be sent again.' },
};
