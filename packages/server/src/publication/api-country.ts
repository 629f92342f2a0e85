import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { type CountryView, headlineAssurance, type NationalPicture } from '../analysis/national/index.ts';
import { readProblemResponses } from '../platform/http/problem-schema.ts';
import type { RegisteredAdministration } from '../registry/index.ts';
import { listAdministrations } from './administration-list.ts';
import {
  administrationParameters,
  administrationSchema,
  administrationsQuery,
  administrationsSchema,
  countrySchema,
} from './api-country-schemas.ts';
import { describeGroup } from './describe-group.ts';
import { describeListed } from './describe-service.ts';
import { administrationPath } from './pages/administration-path.ts';
import { type Publication, requireAdministration } from './publication.ts';
import { listed } from './service-list.ts';

const tags = ['Country'];

/** The country and its administrations as data. */
export function registerCountryApi(app: FastifyInstance, publication: Publication): void {
  registerCountry(app, publication);
  registerAdministrations(app, publication);
  registerAdministration(app, publication);
}

function registerCountry(app: FastifyInstance, { country }: Publication): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/country',
    {
      schema: {
        operationId: 'readCountry',
        summary: 'The country: who takes part, and the picture by type of administration',
        description:
          'Figures describe those who chose to answer. Means over services are by completed transactions of the year before (`weighted`) and with each service once (`equal`).',
        tags,
        response: { 200: countrySchema, ...readProblemResponses },
      },
    },
    async (_request, reply) => {
      const { picture } = await country.read();
      const { participating, collecting, whole, types } = picture;
      void reply.header('cache-control', 'no-cache');
      return {
        ...aboutFigures(picture),
        administrations: participating,
        collecting,
        whole: describeGroup(whole),
        types: types.map(({ type, ...figures }) => ({ type, ...describeGroup(figures) })),
      };
    },
  );
}

function registerAdministrations(app: FastifyInstance, { country, publicUrl }: Publication): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/administrations',
    {
      schema: {
        operationId: 'listAdministrations',
        summary: 'The administrations of the register, by name',
        description: 'Those that take part or did; all of the register with a search or with `which=all`.',
        tags,
        querystring: administrationsQuery,
        response: { 200: administrationsSchema, ...readProblemResponses },
      },
    },
    async ({ query: { limit, offset, ...query } }, reply) => {
      const view = await country.read();
      const { administrations: found, similar } = listAdministrations(view, query);
      const administrations = found
        .slice(offset, offset + limit)
        .map((one) => describeAdministration(one, view, publicUrl));
      void reply.header('cache-control', 'no-cache');
      return { total: found.length, offset, limit, similar, administrations };
    },
  );
}

function registerAdministration(app: FastifyInstance, { country, publicUrl }: Publication): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/administrations/:ipa',
    {
      schema: {
        operationId: 'readAdministration',
        summary: 'An administration with its services and their figures',
        description: 'Figures of the month, as they stand; null where there are not enough data yet.',
        tags,
        params: administrationParameters,
        response: { 200: administrationSchema, ...readProblemResponses },
      },
    },
    async ({ params }, reply) => {
      const view = await country.read();
      const administration = requireAdministration(view, params.ipa);
      const services = view.servicesOf(administration.ipa);
      void reply.header('cache-control', 'no-cache');
      return {
        ...describeAdministration(administration, view, publicUrl),
        ...aboutFigures(view.picture),
        figures: describeGroup(view.picture.figuresOf(services)),
        services: listed(view, services).map((one) => describeListed(one, publicUrl)),
      };
    },
  );
}

/** What all figures of an answer are about. */
function aboutFigures({ asOf, period, changePeriod }: NationalPicture) {
  return { kind: 'self-selected' as const, assurance: headlineAssurance, asOf, period, changePeriod };
}

function describeAdministration(
  { ipa, name, type, participating }: RegisteredAdministration,
  view: CountryView,
  publicUrl: string,
) {
  return {
    ipa,
    name,
    type,
    participating,
    serviceCount: view.servicesOf(ipa).length,
    links: {
      page: publicUrl + administrationPath(ipa),
      data: `${publicUrl}/v1/administrations/${encodeURIComponent(ipa)}`,
    },
  };
}
