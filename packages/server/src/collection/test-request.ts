import { faultText } from '@ascolto/contract';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../platform/errors.ts';
import { requestLanguage } from '../platform/http/language.ts';

/** Also in capitals, and with what other systems add for lists: `prova[]`. */
const alike = /^\s*prova\b/i;

/**
 * Whether `?prova=1` marks a test. @throws AppError where anything else stands in the name of one: an answer meant as a test
 * must not be counted.
 */
export function isTest(request: FastifyRequest): boolean {
  const { query } = request;
  let found = false;
  if (typeof query !== 'object' || query === null) return found;
  for (const name in query) {
    if (!alike.test(name)) continue;
    if (name !== 'prova' || !('prova' in query) || query.prova !== '1') throw unclearTest(request);
    found = true;
  }
  return found;
}

function unclearTest(request: FastifyRequest): AppError {
  const fault = { field: 'prova', code: 'invalid_format' } as const;
  return new AppError('unclear_test', [{ ...fault, message: faultText(fault, requestLanguage(request)) }]);
}
