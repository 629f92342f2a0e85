/** `stored` is said by the platform after its commit; `refused` will not change by sending again. */
export type SendOutcome = 'stored' | 'unreachable' | 'refused';

export interface SendDeps {
  readonly fetch: typeof fetch;
  /** 0 to 1: spreads second attempts, so that they do not come all at once. */
  readonly random: () => number;
}

export const timeoutMs = 10_000;
const shortestPauseMs = 2_000;
export const longestPauseMs = 5_000;

/** Sends it, and once more where the platform cannot be reached: the same id makes both one answer. Never throws. */
export async function sendAnswer(url: string, answer: object, deps: SendDeps): Promise<SendOutcome> {
  const body = JSON.stringify(answer);
  const outcome = await attempt(url, body, deps);
  if (outcome !== 'unreachable') return outcome;
  const pauseMs = shortestPauseMs + deps.random() * (longestPauseMs - shortestPauseMs);
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  return attempt(url, body, deps);
}

async function attempt(url: string, body: string, { fetch }: SendDeps): Promise<SendOutcome> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timeoutMs);
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: patience.signal,
    });
    return outcomeOf(status);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}

const worthAnotherTry: ReadonlySet<number> = new Set([408, 425, 429]);

function outcomeOf(status: number): SendOutcome {
  if (status === 201) return 'stored';
  // A success that is not ours comes from something in between: nobody said "stored".
  const refused = status >= 400 && status < 500 && !worthAnotherTry.has(status);
  return refused ? 'refused' : 'unreachable';
}
