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

/** The best of our languages in an Accept-Language header (RFC 9110, 12.5.4); the first of equals. */
export function preferredLanguage(header: string | undefined): Language | undefined {
  let best: { readonly language: Language; readonly quality: number } | undefined;
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = knownLanguage(tag.split('-')[0]);
    if (language === undefined) continue;
    const quality = qualityOf(parameters);
    if (quality > (best?.quality ?? 0)) best = { language, quality };
    if (quality >= 1) break;
  }
  return best?.language;
}

function qualityOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const given = /^\s*q=([\d.]+)/.exec(parameter)?.[1];
    if (given !== undefined) return Number(given);
  }
  return 1;
}
