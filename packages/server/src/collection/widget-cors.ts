import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Place } from './inbox-answer.ts';

const anyOrigin = { 'access-control-allow-origin': '*' };
/** Browsers keep the permission for at most this (Chromium: two hours), and then ask again. */
const permissionSeconds = 86_400;

/**
 * Lets pages of any origin hand in answers at the address, without credentials. Call it in a scope that holds this address
 * alone, before its route: the faults that people are to be told carry the permission too.
 */
export function allowHostPages(scope: FastifyInstance, url: string): void {
  scope.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(anyOrigin);
    done();
  });
  scope.options(url, { schema: { hide: true } }, (_request, reply) =>
    reply
      .code(204)
      .headers({
        allow: 'OPTIONS, POST',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': String(permissionSeconds),
      })
      .send(),
  );
}

/** Browsers send an origin with every POST of a page, programs do not. Which one it is is not looked at. */
export function placeOf(request: Pick<FastifyRequest, 'headers'>): Place {
  return request.headers.origin === undefined ? 'api' : 'host-page';
}
