import { type Language, languages } from '@ascolto/contract';
import type { FastifyRequest } from 'fastify';

/** `?lang=` decides, else the browser's preference, else Italian. */
export function requestLanguage(request: FastifyRequest): Language {
  const { query } = request;
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined;
  return knownLanguage(asked) ?? preferredLanguage(request.headers['accept-language']) ?? 'it';
}

export function knownLanguage(value: unknown): Language | undefined {
  return languages.find((language) => language === value);
}

/** The best of our languages in an Accept-Language header (RFC 9110, 12.5.4). */
export function preferredLanguage(header: string | undefined): Language | undefined {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return {
        language: knownLanguage(tag.split('-')[0]),
        quality: quality === undefined ? 1 : Number(quality),
      };
    });
  return wanted
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)[0]?.language;
}
