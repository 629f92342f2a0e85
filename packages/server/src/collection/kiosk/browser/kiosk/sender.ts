import { today } from './device-day.ts';
import { forgetAnswer, type KeptAnswer, keepAnswer, keptAnswers } from './queue.ts';
import { type Heard, type Outcome, type Reached, sendAll } from './send-all.ts';

const firstPauseMs = 5_000;
const longestPauseMs = 300_000;
const requestMs = 15_000;

/**
 * Sends what the device keeps until each answer is stored (201) or refused for ever; pauses double while the platform is
 * away. An answer has one id however often it is sent, so that it counts once.
 */
export function createSender(address: string, onRun: (outcome: Outcome) => void): { sendSoon(): void } {
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    // One page at a time sends; another one that is open finds nothing left.
    const outcome = await navigator.locks.request(`kiosk ${address}`, () =>
      send(address).catch((): Outcome => 'later'),
    );
    onRun(outcome);
    if (outcome === 'done') {
      pauseMs = firstPauseMs;
      return;
    }
    timer = setTimeout(() => void run(), pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }

  function sendSoon(): void {
    clearTimeout(timer);
    pauseMs = firstPauseMs;
    void run();
  }

  addEventListener('online', sendSoon);
  return { sendSoon };
}

function send(address: string): Promise<Outcome> {
  return sendAll({
    today: today(),
    answers: () => keptAnswers(address),
    keep: keepAnswer,
    forget: forgetAnswer,
    reach: () => reach(address),
    post: (answer) => post(address, answer),
  });
}

/** Asked before anything is sent: an answer sent into nothing would count as one that may have been stored. */
async function reach(address: string): Promise<Reached> {
  if (!navigator.onLine) return 'away';
  const { status } = await fetch(new URL('manifest.webmanifest', address), {
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(requestMs),
  });
  if (status === 200) return 'open';
  return status === 404 || status === 409 ? 'closed' : 'away';
}

async function post(address: string, answer: KeptAnswer): Promise<Heard> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: answer.body,
    credentials: 'omit',
    signal: AbortSignal.timeout(requestMs),
  });
  return { status: response.status, fields: response.status === 422 ? await wrongFields(response) : [] };
}

/** The status alone decides what becomes of the answer; without its words the reason is not known. */
async function wrongFields(response: Response): Promise<readonly string[]> {
  try {
    const problem: { readonly fields?: readonly { readonly field: string }[] } = await response.json();
    return (problem.fields ?? []).map(({ field }) => field);
  } catch {
    return [];
  }
}
