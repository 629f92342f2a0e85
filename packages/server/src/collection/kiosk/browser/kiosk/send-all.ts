import { isDue } from './answer-state.ts';
import type { KeptAnswer, Refusal } from './queue.ts';

/** What the platform said to an answer. */
export interface Heard {
  readonly status: number;
  /** The names of wrong fields. */
  readonly fields: readonly string[];
}

/** `closed`: the service takes no answers now; `away`: the platform is not reached. */
export type Reached = 'open' | 'closed' | 'away';

/** `later`: some must be sent again. */
export type Outcome = 'done' | 'later' | 'closed';

export interface Sending {
  readonly today: string;
  answers(): Promise<readonly KeptAnswer[]>;
  keep(answer: KeptAnswer): Promise<void>;
  forget(id: string): Promise<void>;
  reach(): Promise<Reached>;
  /** @throws where nothing was heard. */
  post(answer: KeptAnswer): Promise<Heard>;
}

/** What was sent can never pass: sending it again would not help. */
const neverPasses: ReadonlySet<number> = new Set([400, 413, 415, 422]);
const closed: ReadonlySet<number> = new Set([404, 409]);

/**
 * Sends what waits, one after the other. That it was tried is kept before it is sent, and taken back where the platform says
 * that it has stored nothing: a device that stops in between knows afterwards that the platform may have it.
 * @throws where an answer was sent and nothing was heard.
 */
export async function sendAll(sending: Sending): Promise<Outcome> {
  const due = (await sending.answers()).filter((answer) => isDue(answer, sending.today));
  if (due.length === 0) return 'done';
  const reached = await sending.reach();
  if (reached !== 'open') return reached === 'closed' ? 'closed' : 'later';
  for (const answer of due) {
    const outcome = await sendOne(sending, answer);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

async function sendOne(sending: Sending, answer: KeptAnswer): Promise<Outcome> {
  await sending.keep({ ...answer, tried: answer.tried ?? sending.today });
  const heard = await sending.post(answer);
  if (heard.status === 201) await sending.forget(answer.id);
  else if (neverPasses.has(heard.status))
    await sending.keep({ ...answer, refused: heard.status, why: refusal(heard) });
  // After a failure of the platform, or of something between, nobody knows whether it was stored.
  else if (heard.status < 500) await sending.keep(answer);
  if (heard.status === 201 || neverPasses.has(heard.status)) return 'done';
  return closed.has(heard.status) ? 'closed' : 'later';
}

function refusal({ status, fields }: Heard): Refusal {
  if (status !== 422 || fields.length === 0) return 'request';
  if (fields.includes('questionnaire')) return 'questionnaire';
  return fields.some((field) => field.startsWith('answers')) ? 'answers' : 'request';
}
