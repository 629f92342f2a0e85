import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../platform/database/database.ts';
import { languageField } from '../../platform/html/index.ts';
import { knownLanguage, requestLanguage } from '../../platform/http/language.ts';
import type { Directory } from '../../registry/index.ts';
import { fieldsOf, text } from '../form-view.ts';
import { codeField, receiptPage, receiptPath, type ReceiptView } from './pages/receipt-page.ts';
import { readReceipt } from './read-receipt.ts';
import { readReceiptCode } from './receipt-code.ts';

export interface ReceiptDeps {
  /** Of the collecting role: it reads what the hash of a code opens, no more. */
  readonly database: Database;
  readonly directory: Pick<Directory, 'published'>;
  readonly demonstration: boolean;
}

/** Counted apart from the answers of every service: their numbers begin at 1. */
const ownScope = -1;

/** `/ricevuta`: the code comes with a POST, so that no address, history or log holds it. */
export function registerReceipt(app: FastifyInstance, deps: ReceiptDeps): void {
  app.get(receiptPath, { schema: { hide: true } }, (request, reply) =>
    sendPage(reply, 200, { ...deps, language: requestLanguage(request) }),
  );
  app.post(
    receiptPath,
    { schema: { hide: true }, config: { rateLimit: { name: 'responses', scope: () => ownScope } } },
    (request, reply) => tell(deps, request, reply),
  );
}

async function tell(deps: ReceiptDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = fieldsOf(request.body);
  const language =
    knownLanguage(text(fields, languageField)) ??
    knownLanguage(text(fields, 'lang')) ??
    requestLanguage(request);
  const typed = text(fields, codeField) ?? '';
  const code = readReceiptCode(typed);
  const receipt = code === undefined ? undefined : await readReceipt(deps, code);
  return sendPage(reply, receipt === undefined ? 422 : 200, { ...deps, language, typed, receipt });
}

function sendPage(reply: FastifyReply, status: number, view: ReceiptView): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(receiptPage(view));
}
