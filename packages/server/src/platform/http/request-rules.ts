import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/**
 * What Node would answer by itself, in words that are not ours: a request without `Host` is not understood (RFC 9112, 3.2), an
 * expectation that is not known is not heeded (RFC 9110, 10.1.1). Call it before the routes are made.
 */
export function keepRequestRules(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers, raw }, _reply, done) => {
    done(
      headers.host === undefined && raw.httpVersion === '1.1' ? new AppError('malformed_request') : undefined,
    );
  });
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
}

/** Options of a server in which a whole request must have come within the time, or little more than one look later. */
export function completeWithin(limitMs: number, lookEachMs: number) {
  return {
    requestTimeout: limitMs,
    // Whether Node asks for a `Host` is ours to answer: see `keepRequestRules`.
    http: { headersTimeout: limitMs, connectionsCheckingInterval: lookEachMs, requireHostHeader: false },
  };
}
