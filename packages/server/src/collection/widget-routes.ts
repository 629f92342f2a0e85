import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { builtFile } from '../platform/html/index.ts';

/** A built module of host pages, by the last part of its address, and its compressed variants. */
export interface WidgetScript {
  readonly name: 'widget.js' | 'tab.js';
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** @throws where the script has not been built. */
export function readWidgetScript(name: WidgetScript['name']): WidgetScript {
  return {
    name,
    plain: builtFile(name),
    br: builtFile(name, '.br'),
    gzip: builtFile(name, '.gz'),
  };
}

/** Its name stays the same in thousands of pages, so that a browser must ask for a newer one, if not often. */
const cacheControl = 'public, max-age=3600, stale-while-revalidate=86400';

/** `GET /widget.js` or `/tab.js`: a script that administrations put into their pages, which may be of any origin. */
export function registerWidget(app: FastifyInstance, script: WidgetScript): void {
  const etag = `W/"${hash('sha256', script.plain).slice(0, 20)}"`;
  app.get(`/${script.name}`, { schema: { hide: true }, compress: false }, (request, reply) => {
    void reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': cacheControl,
      vary: 'accept-encoding',
      etag,
    });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    void reply.type('text/javascript; charset=utf-8');
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    if (encoding === undefined) return reply.send(script.plain);
    return reply.header('content-encoding', encoding).send(script[encoding]);
  });
}

function acceptedEncoding(header: string | string[] | undefined): 'br' | 'gzip' | undefined {
  const accepted = String(header ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}
