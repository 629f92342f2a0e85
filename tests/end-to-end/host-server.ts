import fastify, { type FastifyInstance } from 'fastify';

/** An administration's site, of another origin than the platform. */
export interface HostServer<Page> {
  /** @returns the page's address */
  publish(page: Page): string;
  close(): Promise<void>;
}

export interface HostOptions<Page> {
  /** Content-Security-Policy of every page. */
  readonly policy: string;
  /** The whole page. */
  html(page: Page): string;
  /** Adds what else the site serves. */
  extend?(app: FastifyInstance): void;
}

export async function startHostServer<Page>({
  policy,
  html,
  extend,
}: HostOptions<Page>): Promise<HostServer<Page>> {
  const app = fastify({ forceCloseConnections: true });
  const pages: Page[] = [];
  extend?.(app);
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  app.get<{ Params: { page: string } }>('/:page', (request, reply) => {
    const page = pages[Number(request.params.page)];
    if (!page) return reply.code(404).send();
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html(page));
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { publish: (page) => `${url}/${pages.push(page) - 1}`, close: () => app.close() };
}
