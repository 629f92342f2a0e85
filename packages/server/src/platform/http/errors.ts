import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { faultText, type Language } from '@ascolto/contract';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/database.ts';
import { AppError, problems } from '../errors.ts';
import { failureFacts } from '../failure-facts.ts';
import { securityHeaders } from '../html/security-headers.ts';
import { requestLanguage } from './language.ts';
import { problemDetails } from './problem.texts.ts';
import { type ProblemPage, problemJson, retryAfterSeconds, sendProblem } from './problem.ts';

/**
 * The one place where failures become answers: problem+json under /v1 and for programs, a page for people. Logs what is
 * our fault, by its kind and place in the code, never with what a citizen sent.
 */
export function registerErrors(app: FastifyInstance, problemPage: ProblemPage): void {
  app.setErrorHandler(async (failure: FastifyError, request, reply) => {
    const error = toAppError(failure, requestLanguage(request));
    if (error.code === 'internal') {
      app.log.error(failureFacts(failure), 'a request failed');
    }
    await answer(error, request, reply, problemPage);
  });
  app.setNotFoundHandler((request, reply) =>
    answer(new AppError('unknown_address'), request, reply, problemPage),
  );
}

/** Options of the server for what fails before an address is understood: answered in the same way, naming no address. */
export function earlyErrors(problemPage: ProblemPage) {
  return {
    frameworkErrors: (failure: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
      void reply.headers({ ...securityHeaders });
      void answer(toAppError(failure, requestLanguage(request)), request, reply, (error, language) =>
        problemPage(error, language, '/'),
      );
    },
    clientErrorHandler: answerUnreadable,
  };
}

/** What is no request at all, is too long in its head or comes too slowly; as Node would, and in our words. */
function answerUnreadable(failure: ConnectionError, socket: Socket): void {
  if (socket.writable && failure.code !== 'ECONNRESET') {
    const error = new AppError('malformed_request');
    const { status } = problems[error.code];
    const body = problemJson(error);
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'content-type: application/problem+json; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  }
  socket.destroy();
}

async function answer(
  error: AppError,
  request: FastifyRequest,
  reply: FastifyReply,
  problemPage: ProblemPage,
): Promise<void> {
  if (!wantsPage(request)) return sendProblem(reply, error, requestLanguage(request));
  const { status } = problems[error.code];
  if (status === 503) void reply.header('retry-after', String(retryAfterSeconds));
  const path = ownPath(request.url);
  await reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemPage(error, requestLanguage(request), path));
}

/** A link to a path that begins with two slashes would lead to another site; browsers read a backslash as a slash. */
function ownPath(url: string): string {
  const [path = ''] = url.split('?');
  return path.replace(/^[/\\]*/, '/');
}

function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/v1/') && (request.headers.accept ?? '').includes('text/html');
}

function toAppError(failure: FastifyError, language: Language): AppError {
  if (failure instanceof AppError) return failure;
  switch (failure.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new AppError('body_too_large');
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new AppError('unknown_address');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new AppError('wrong_content_type');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return new AppError('malformed_json', [
        { field: 'body', code: 'malformed_json', message: problemDetails[language].malformed_json },
      ]);
    default:
  }
  if (failure.validation) return invalidParameters(failure.validation, language);
  if (isUnavailable(failure)) return new AppError('database_unavailable');
  if (failure.statusCode !== undefined && failure.statusCode < 500) return new AppError('malformed_request');
  return new AppError('internal');
}

/** Parameters of an address or a query: the library's own words know one language. */
function invalidParameters(
  faults: readonly { readonly instancePath: string }[],
  language: Language,
): AppError {
  const fields = faults.map(({ instancePath }) => {
    const field = instancePath.replace(/^\//, '').replaceAll('/', '.');
    const code = 'invalid_format';
    return { field, code, message: faultText({ field, code }, language) };
  });
  return new AppError('invalid_fields', fields);
}
