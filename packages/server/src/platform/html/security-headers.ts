import type { FastifyInstance } from 'fastify';

/*
 * Nothing is loaded from elsewhere and nothing in a page may run that is not a file of ours. Charts carry style
 * attributes, which cannot run anything.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
};

const entries = Object.entries(securityHeaders);

/**
 * Puts the headers on every answer, those for unknown addresses and failures included. Data is no page: that no browser may
 * take it for one is enough.
 */
export function registerSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/v1/')) void reply.header('x-content-type-options', 'nosniff');
    else for (const [name, value] of entries) void reply.header(name, value);
    done();
  });
}
