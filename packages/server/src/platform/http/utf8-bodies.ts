import { isUtf8 } from 'node:buffer';
import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/**
 * Bodies are UTF-8: another charset is not supported, and bytes that are none are not understood. Decoded all the same they
 * would be stored as replacement characters. Call it before the routes are made.
 */
export function requireUtf8(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!Buffer.isBuffer(body) || !isUtf8(body)) return done(new AppError('malformed_request'));
    return parseJson(request, body.toString(), done);
  });
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    done(isOtherCharset(request.headers['content-type']) ? new AppError('wrong_content_type') : null);
  });
}

function isOtherCharset(contentType: string | undefined): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType ?? '')?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}

const mostFields = 1_000;

/**
 * Fields of a form by name; one that was sent more than once has a list.
 * @throws AppError where what is encoded is no UTF-8, or there are more fields than any form of ours has: reading 4,000 made-up
 * ones takes 15 ms, these 1 to 3.
 */
export function readFormFields(body: string): Readonly<Record<string, string | string[] | undefined>> {
  // Browsers encode every character that is not ASCII: what is broken here was bytes of another charset.
  if (body.includes('\u{FFFD}') || !isDecodable(body)) throw new AppError('malformed_request');
  if (body.split('&', mostFields + 1).length > mostFields) throw new AppError('malformed_request');
  return parse(body, '&', '=', { maxKeys: mostFields });
}

function isDecodable(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
