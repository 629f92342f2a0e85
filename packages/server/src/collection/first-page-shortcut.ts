import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from '../platform/http/language.ts';
import { acceptsGzip } from './first-pages.ts';

/*
 * On a click day nearly everyone opens the first page of a form. A page that the routes have answered is answered again before
 * them, with the same headers and a body of the reader's own: what a framework does for a request costs as much as all else
 * that such a page needs. Whatever is not the same request again takes the usual way.
 */
export interface FirstPageShortcut {
  /** Keeps what the routes are about to answer. */
  keep(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer): void;
}

export interface KeptAnswer {
  /** The body for one more reader. */
  readonly body: () => Buffer;
  /** False once the register or the questionnaire has changed. */
  readonly isCurrent: () => boolean;
}

/** Headers as names and values by turns. */
type Kept = KeptAnswer & { readonly headers: readonly string[] };

/** By address as asked for: few for people, any number for a machine that makes them up. */
const mostKept = 2_000;

/** Stands before the routes of the server from now on. */
export function createFirstPageShortcut({ server }: FastifyInstance): FirstPageShortcut {
  const kept = new Map<string, Kept>();
  const routes = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (answerAgain(kept, request, response, server.listening)) return;
    for (const route of routes) route.call(server, request, response);
  });
  return {
    keep: ({ raw }, reply, answer) => {
      if (kept.size >= mostKept) kept.clear();
      const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) => [name, String(value)]);
      kept.set(keyOf(raw), { ...answer, headers });
    },
  };
}

/** A server that closes tells every connection so, which is the routes' to do. */
function answerAgain(
  kept: Map<string, Kept>,
  request: IncomingMessage,
  response: ServerResponse,
  isOpen: boolean,
): boolean {
  if (request.method !== 'GET' || !isOpen || kept.size === 0) return false;
  const { host, 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (host === undefined || length !== undefined || coding !== undefined) return false;
  const key = keyOf(request);
  const found = kept.get(key);
  if (found === undefined) return false;
  if (!found.isCurrent()) {
    kept.delete(key);
    return false;
  }
  const body = found.body();
  response.writeHead(200, [...found.headers, 'content-length', String(body.length)]).end(body);
  return true;
}

/** Of the header only what is chosen by it: as it came it would tell one browser from another. */
function keyOf({ url, headers }: IncomingMessage): string {
  const language = preferredLanguage(headers['accept-language']) ?? '';
  return `${language} ${acceptsGzip(headers['accept-encoding']) ? 'gzip' : ''} ${url}`;
}
