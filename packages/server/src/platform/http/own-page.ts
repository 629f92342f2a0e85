import type { FastifyRequest } from 'fastify';

/**
 * Whether the page of another site made the browser send this. Over TLS, and on this machine, browsers say so in
 * `Sec-Fetch-Site`; elsewhere the origin does, but for `null`, which our own pages send as they name no referrer. Programs say
 * neither.
 */
export function isFromOtherSite(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  publicUrl: string,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined || origin === 'null') return false;
  return hostOf(origin) !== host && hostOf(origin) !== hostOf(publicUrl);
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host;
}
