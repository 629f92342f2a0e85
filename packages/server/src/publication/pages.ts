import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { requestLanguage } from '../platform/http/language.ts';
import { homePage } from './pages/home-page.ts';
import { reportCardPage } from './pages/report-card-page.ts';
import { type Publication, requireService } from './publication.ts';
import { searchServices } from './service-search.ts';

/** A reader who mistypes an address gets the list, not a fault. */
const homeQuery = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).catch(1),
});

const cardParameters = z.object({ ipa: z.string(), service: z.string() });

export function registerPages(app: FastifyInstance, publication: Publication): void {
  const { directory, rendered, demonstration } = publication;

  app.get('/', { schema: { hide: true } }, (request, reply) => {
    const { q: search, page: pageNumber } = homeQuery.parse(request.query);
    const language = requestLanguage(request);
    const services = searchServices(directory.published(), search);
    return sendPage(reply, homePage({ language, demonstration, search, services, pageNumber }));
  });

  app.get('/pagella/:ipa/:service', { schema: { hide: true } }, async (request, reply) => {
    const { ipa, service: slug } = cardParameters.parse(request.params);
    const service = requireService(directory, ipa, slug);
    const language = requestLanguage(request);
    const card = await rendered.read(service, language);
    return sendPage(reply, reportCardPage({ ...card, service, language, demonstration }));
  });
}

function sendPage(reply: FastifyReply, markup: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-cache', vary: 'Accept-Language' })
    .send(markup);
}
