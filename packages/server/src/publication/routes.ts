import type { FastifyInstance } from 'fastify';
import { createOpenStreams } from '../platform/http/open-streams.ts';
import { registerApi } from './api.ts';
import { createCardEvents } from './events.ts';
import { registerPages } from './pages.ts';
import type { Publication, PublicationDeps } from './publication.ts';
import { createRenderedCards } from './rendered-cards.ts';

/** Of one part of the network: a large office, and a twentieth of all there are. */
const mostStreams = 100;

/** The public site: home, report cards and their data, live. */
export function registerPublication(app: FastifyInstance, deps: PublicationDeps): void {
  const rendered = createRenderedCards(deps.cards, deps.catalogue, deps.releaseMinimum);
  const events = createCardEvents({
    render: (service, language) => rendered.read(service, language),
    follow: (serviceId, onChange) => deps.cards.follow(serviceId, onChange),
    onFailure: (failure) => {
      const name = failure instanceof Error ? failure.name : typeof failure;
      app.log.warn({ failure: name }, 'a report card could not be sent to its readers; trying again');
    },
  });
  const streams = createOpenStreams(mostStreams);
  // Open streams would keep the server from closing.
  app.addHook('preClose', (done) => {
    events.close();
    streams.stop();
    done();
  });
  const publication: Publication = { ...deps, operator: deps.operator, rendered, events, streams };
  registerPages(app, publication);
  registerApi(app, publication);
}
