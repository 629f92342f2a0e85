import { randomUUID } from 'node:crypto';
import type { InboxAnswer } from '../inbox-answer.ts';

/** An answer to `instant-feedback` with what a test wants to say about it. */
export function inboxAnswer({
  overall = 4,
  text,
  ...rest
}: Partial<InboxAnswer> & { overall?: number; text?: string } = {}): InboxAnswer {
  return {
    hash: randomUUID(),
    serviceId: 1,
    touchpointId: null,
    questionnaire: 'instant-feedback',
    version: 1,
    day: '2026-11-22',
    channel: 'web',
    language: 'it',
    assurance: 'open',
    place: 'platform',
    answers: JSON.stringify({ overall }),
    verbatims: JSON.stringify(text === undefined ? {} : { improve: text }),
    ...rest,
  };
}
