import { METHODS } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/** Answered before Fastify sees them (CONNECT). */
const unroutable: ReadonlySet<string> = new Set(['CONNECT']);

/**
 * Follows which methods each address takes. Called before the routes are made; what it returns is called after them, and
 * lets every address answer all other methods too: OPTIONS with 204, the rest with 405, both with `Allow` (RFC 9110).
 */
export function followMethods(app: FastifyInstance): () => void {
  const methods = METHODS.filter((method) => !unroutable.has(method));
  for (const method of methods) {
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method, { hasBody: true });
  }
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    taken.set(url, new Set([...(taken.get(url) ?? []), ...[method].flat()]));
  });
  return () => {
    for (const [url, own] of [...taken]) answerOthers(app, url, own, methods);
  };
}

function answerOthers(
  app: FastifyInstance,
  url: string,
  own: ReadonlySet<string>,
  methods: readonly string[],
): void {
  const allow = [...new Set([...own, 'OPTIONS'])].toSorted().join(', ');
  app.route({
    url,
    method: methods.filter((method) => !own.has(method)),
    schema: { hide: true },
    // Before the body is read: whatever it is, it is of no use here.
    onRequest: async (request, reply) => {
      void reply.header('allow', allow);
      if (request.method !== 'OPTIONS') throw new AppError('method_not_allowed');
      return reply.code(204).send();
    },
    handler: () => undefined,
  });
}
