import { forgetAnswer, keepAnswer, keptAnswers } from './queue.ts';

/** What was sent can never pass: sending it again would not help. */
const neverPasses: ReadonlySet<number> = new Set([400, 413, 415, 422]);
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;
const requestMs = 15_000;

/**
 * Sends what the device keeps until each answer is stored (201) or refused for ever; pauses double while the platform is
 * away. An answer has one id however often it is sent, so that it counts once.
 */
export function createSender(address: string): { sendSoon(): void } {
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    // One page at a time sends; another one that is open finds nothing left.
    const done = await navigator.locks.request(`kiosk ${address}`, () => sendAll(address).catch(() => false));
    if (done) {
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

/** @returns false where some must be sent again later. */
async function sendAll(address: string): Promise<boolean> {
  for (const answer of await keptAnswers(address)) {
    if (answer.refused !== undefined) continue;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: answer.body,
      credentials: 'omit',
      signal: AbortSignal.timeout(requestMs),
    });
    if (response.status === 201) await forgetAnswer(answer.id);
    else if (neverPasses.has(response.status)) await keepAnswer({ ...answer, refused: response.status });
    else return false;
  }
  return true;
}
