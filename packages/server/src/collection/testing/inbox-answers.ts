import { randomUUID } from 'node:crypto';
import { answerCells, cellSeparator } from '../answer-cells.ts';
import type { InboxAnswer } from '../inbox-answer.ts';
import { asked } from './asked.ts';

/** An answer to `asked` with what a test wants to say about it. */
export function inboxAnswer({
  overall = 4,
  reasons,
  text,
  ...rest
}: Partial<InboxAnswer> & {
  overall?: number;
  reasons?: readonly string[];
  text?: string;
} = {}): InboxAnswer {
  const answers = { overall, ...(reasons && { 'reasons-low': reasons }) };
  const verbatims = text === undefined ? {} : { improve: text };
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
    seed: null,
    receipt: null,
    answers: JSON.stringify(answers),
    verbatims: JSON.stringify(verbatims),
    cells: answerCells(asked, answers, Object.keys(verbatims)).join(cellSeparator),
    ...rest,
  };
}
