import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, openConnection } from '../load/connection.ts';
import type { Random } from '../load/random.ts';
import type { ServiceAddress } from '../load/register.ts';
import { answerAll, readQuestionnaire, submissionRequest } from '../load/submissions.ts';
import { marker } from './marker.ts';

/*
 * Citizens who do not give up: an answer that was not acknowledged, for whatever reason, is sent again as it was and
 * under the same submission id until it is.
 *
 *   new --sent--> 201: acknowledged
 *            \--> no response, or "later": unanswered --sent again--> ...
 */
export interface SteadyLoad {
  /** Begins to hand in new answers. */
  start(): void;
  /** Hands in no new ones; resolves when every answer that was ever sent is acknowledged. */
  settle(): Promise<void>;
  /** Resolves when so many more answers have been acknowledged. */
  untilAcknowledged(more: number): Promise<void>;
  readonly acknowledged: readonly string[];
  readonly sentAgain: number;
  /** Statuses other than 201 and "later", which none of these answers deserves. */
  readonly refusals: readonly number[];
  close(): Promise<void>;
}

interface Answer {
  readonly marker: string;
  readonly request: Buffer;
}

export interface SteadyLoadOptions {
  readonly port: number;
  readonly services: readonly ServiceAddress[];
  readonly random: Random;
  readonly lanes: number;
  /** Of a lane, between an acknowledgement and the next answer. */
  readonly pauseMs: number;
}

const stored = 201;
const later = 503;
const retryMs = 50;
const longestWaitMs = 60_000;

export function startSteadyLoad(options: SteadyLoadOptions): SteadyLoad {
  const nextAnswer = answerMaker(options);
  const unanswered: Answer[] = [];
  const acknowledged: string[] = [];
  const refusals: number[] = [];
  let sentAgain = 0;
  let underWay = 0;
  let isProducing = false;
  let isClosed = false;

  function take(): Answer | undefined {
    const again = unanswered.pop();
    if (again !== undefined) sentAgain++;
    return again ?? (isProducing ? nextAnswer() : undefined);
  }

  async function runLane(): Promise<void> {
    let connection: Connection | undefined;
    while (!isClosed) {
      connection ??= await openConnection(options.port).catch(() => undefined);
      const answer = connection && take();
      if (connection === undefined || answer === undefined) await wait(retryMs);
      else {
        underWay++;
        const status = await exchange(connection, answer.request);
        note(answer, status);
        underWay--;
        if (status === undefined) connection = undefined;
        await wait(status === stored ? options.pauseMs : retryMs);
      }
    }
    connection?.close();
  }

  function note(answer: Answer, status: number | undefined): void {
    if (status === stored) acknowledged.push(answer.marker);
    else unanswered.push(answer);
    if (status !== undefined && status !== stored && status !== later) refusals.push(status);
  }

  const lanes = Array.from({ length: options.lanes }, () => runLane());
  return {
    start: () => {
      isProducing = true;
    },
    settle: async () => {
      isProducing = false;
      await until(() => underWay === 0 && unanswered.length === 0, 'answers stay without acknowledgement');
    },
    untilAcknowledged: async (more) => {
      const aim = acknowledged.length + more;
      await until(() => acknowledged.length >= aim, 'no answers are acknowledged');
    },
    acknowledged,
    get sentAgain() {
      return sentAgain;
    },
    refusals,
    close: async () => {
      isClosed = true;
      await Promise.all(lanes);
    },
  };
}

/** Every answer carries a word of its own in its comment; its ratings vary, so that batches are released. */
function answerMaker({ services, random }: SteadyLoadOptions): () => Answer {
  const asked = readQuestionnaire();
  let made = 0;
  return () => {
    const word = marker(made++);
    const answers = answerAll(asked, random, word);
    return { marker: word, request: submissionRequest(random.pick(services), asked, randomUUID(), answers) };
  };
}

function exchange(connection: Connection, request: Buffer): Promise<number | undefined> {
  return new Promise((resolve) => connection.exchange(request, (response) => resolve(response?.status)));
}

async function until(isReached: () => boolean, otherwise: string): Promise<void> {
  const begun = performance.now();
  while (!isReached()) {
    if (performance.now() - begun > longestWaitMs) throw new Error(otherwise);
    await wait(20);
  }
}
