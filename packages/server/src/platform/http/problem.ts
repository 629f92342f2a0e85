import type { Language } from '@ascolto/contract';
import type { FastifyReply } from 'fastify';
import { type AppError, problems } from '../errors.ts';

/** Seconds after which a sender may try again. */
export const retryAfterSeconds = 5;

/** Answers as problem+json (RFC 9457). `fields` names each wrong field. */
export async function sendProblem(reply: FastifyReply, error: AppError): Promise<void> {
  const { status } = problems[error.code];
  if (status === 503) void reply.header('retry-after', String(retryAfterSeconds));
  await reply.code(status).type('application/problem+json').send(problemJson(error));
}

export function problemJson({ code, fields }: AppError): string {
  const { status, title } = problems[code];
  return JSON.stringify({
    type: `urn:ascolto:problem:${code}`,
    title,
    status,
    ...(fields.length > 0 ? { fields } : {}),
  });
}

/** Shows a failure to a person; each room that has pages uses the same one. */
export type ProblemPage = (error: AppError, language: Language, path: string) => string;
