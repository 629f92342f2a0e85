import { administrationTypes, serviceTypes } from '@ascolto/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { requestLanguage } from '../platform/http/language.ts';
import { searchAdministrations } from './register-search.ts';
import { administrationPage } from './pages/administration-page.ts';
import { administrationsPage } from './pages/administrations-page.ts';
import { type ArticleName, articlePage, articlePaths } from './pages/article-page.ts';
import { homePage } from './pages/home-page.ts';
import { reportCardPage } from './pages/report-card-page.ts';
import { type Publication, requireAdministration, requireService } from './publication.ts';
import { serviceOrders } from './service-list.ts';

/** A reader who mistypes an address gets the list, not a fault. */
const pageQuery = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).catch(1),
  administrationType: z.enum(administrationTypes).optional().catch(undefined),
});
const homeQuery = pageQuery.extend({
  serviceType: z.enum(serviceTypes).optional().catch(undefined),
  sort: z.enum(serviceOrders).optional().catch(undefined),
});
const administrationsQuery = pageQuery.extend({ which: z.literal('all').optional().catch(undefined) });

const cardParameters = z.object({ ipa: z.string(), service: z.string() });
const administrationParameters = z.object({ ipa: z.string() });

const hidden = { schema: { hide: true } };

export function registerPages(app: FastifyInstance, publication: Publication): void {
  registerHome(app, publication);
  registerAdministrations(app, publication);
  registerArticles(app, publication);
  const { directory, rendered, demonstration } = publication;
  app.get('/pagella/:ipa/:service', hidden, async (request, reply) => {
    const { ipa, service: slug } = cardParameters.parse(request.params);
    const service = requireService(directory, ipa, slug);
    const language = requestLanguage(request);
    const card = await rendered.read(service, language);
    return sendPage(reply, reportCardPage({ ...card, service, language, demonstration }));
  });
}

function registerHome(app: FastifyInstance, publication: Publication): void {
  const { demonstration } = publication;
  app.get('/', hidden, async (request, reply) => {
    const { page: pageNumber, ...query } = homeQuery.parse(request.query);
    const country = await publication.country.read();
    const language = requestLanguage(request);
    const { entries, similar } = searchAdministrations(country.administrations, query.q);
    const administrationsFound = query.q === '' || similar ? 0 : entries.length;
    return sendPage(
      reply,
      homePage({ language, demonstration, country, query, pageNumber, administrationsFound }),
    );
  });
}

function registerAdministrations(app: FastifyInstance, publication: Publication): void {
  const { demonstration } = publication;
  app.get('/enti', hidden, async (request, reply) => {
    const { page: pageNumber, ...query } = administrationsQuery.parse(request.query);
    const country = await publication.country.read();
    const language = requestLanguage(request);
    return sendPage(reply, administrationsPage({ language, demonstration, country, query, pageNumber }));
  });
  app.get('/enti/:ipa', hidden, async (request, reply) => {
    const { ipa } = administrationParameters.parse(request.params);
    const country = await publication.country.read();
    const administration = requireAdministration(country, ipa);
    const language = requestLanguage(request);
    return sendPage(reply, administrationPage({ language, demonstration, country, administration }));
  });
}

const articleNames: readonly ArticleName[] = ['method', 'privacy', 'accessibility'];

function registerArticles(app: FastifyInstance, publication: Publication): void {
  const { demonstration, releaseMinimum, operator } = publication;
  for (const name of articleNames) {
    app.get(articlePaths[name], hidden, (request: FastifyRequest, reply) => {
      const language = requestLanguage(request);
      return sendPage(reply, articlePage({ name, language, demonstration, releaseMinimum, operator }));
    });
  }
}

function sendPage(reply: FastifyReply, markup: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-cache', vary: 'Accept-Language' })
    .send(markup);
}
