import type { Language } from '@ascolto/contract';
import type { FastifyReply } from 'fastify';
import { type AppError, problems } from '../errors.ts';
import { problemDetails } from './problem.texts.ts';

/** Seconds after which a sender may try again. */
export const retryAfterSeconds = 5;

/** Answers as problem+json (RFC 9457). `fields` names each wrong field; `detail` is for people. */
export async function sendProblem(reply: FastifyReply, error: AppError, language: Language): Promise<void> {
  const { status } = problems[error.code];
  if (status === 503) void reply.header('retry-after', String(retryAfterSeconds));
  if (status === 401) void reply.header('www-authenticate', challenge(error));
  await reply.code(status).type('application/problem+json').send(problemJson(error, language));
}

/** How to ask again (RFC 6750, 3): a key that was sent and is none of ours is named as such. */
function challenge({ code }: AppError): string {
  const realm = 'Bearer realm="ascolto"';
  return code === 'access_key_invalid' ? `${realm}, error="invalid_token"` : realm;
}

/** Without `detail` where no language is known. */
export function problemJson({ code, fields }: AppError, language?: Language): string {
  const { status, title } = problems[code];
  return JSON.stringify({
    type: `urn:ascolto:problem:${code}`,
    title,
    status,
    ...(language && { detail: problemDetails[language][code] }),
    ...(fields.length > 0 ? { fields } : {}),
  });
}

/** Shows a failure to a person; each room that has pages uses the same one. */
export type ProblemPage = (error: AppError, language: Language, path: string) => string;
