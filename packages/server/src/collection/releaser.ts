import type { BatchKey, InboxAnswer } from './inbox-answer.ts';
import type { ReleaseOutcome } from './release.ts';

/*
 * When to look whether a batch is complete. Counting the inbox for every answer would cost more than storing it, so a
 * service is looked at when this process added to it, and again only after it added at least half of what was lacking
 * then (half, because another collector may add the rest). Every minute all of the inbox is looked at, which finds what
 * a crash or another process left.
 */
export interface Releaser {
  /** To be called with every group of answers committed. */
  noteCommitted(answers: readonly InboxAnswer[]): void;
  /** Looks at what may be complete now; resolves after the release. */
  run(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

export interface ReleaserOptions {
  readonly release: (candidates: readonly BatchKey[]) => Promise<ReleaseOutcome>;
  readonly findWaiting: () => Promise<readonly BatchKey[]>;
  /** Says that a failure is the database's, not some service's. */
  readonly isUnavailable: (error: unknown) => boolean;
  readonly onError: (error: unknown) => void;
  /** Pause after a look, in milliseconds. */
  readonly pauseMs: number;
  /** Pause between two looks at all of the inbox, in milliseconds. */
  readonly sweepMs: number;
}

interface Watched {
  readonly key: BatchKey;
  /** Added by this process since the last look. */
  added: number;
  /** Not worth a look before this many were added. */
  lookAfter: number;
}

export function createReleaser(options: ReleaserOptions): Releaser {
  const watched = new Map<string, Watched>();
  let sweepDue = true;
  let stopped = false;
  let pause: NodeJS.Timeout | undefined;
  let sweep: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  function watch(key: BatchKey): Watched {
    const name = `${key.serviceId} ${key.assurance}`;
    const entry = watched.get(name) ?? { key, added: 0, lookAfter: 1 };
    watched.set(name, entry);
    return entry;
  }

  async function look(): Promise<void> {
    if (sweepDue) {
      for (const key of await options.findWaiting()) watch(key).lookAfter = 0;
      sweepDue = false;
    }
    const due = [...watched.values()].filter((entry) => entry.added >= entry.lookAfter);
    if (due.length === 0) return;
    const addedBefore = new Map(due.map((entry) => [entry, entry.added]));
    const lacking = await releaseAll(due.map((entry) => entry.key));
    for (const entry of due) {
      entry.added -= addedBefore.get(entry) ?? 0;
      entry.lookAfter = 1;
    }
    for (const { serviceId, assurance, answers } of lacking) {
      watch({ serviceId, assurance }).lookAfter = Math.ceil(answers / 2);
    }
  }

  /** What is wrong with one service must not keep the others waiting: after a failure, halves. */
  async function releaseAll(candidates: readonly BatchKey[]): Promise<ReleaseOutcome['lacking']> {
    try {
      return (await options.release(candidates)).lacking;
    } catch (error) {
      if (options.isUnavailable(error)) throw error;
      if (candidates.length > 1) {
        const middle = Math.ceil(candidates.length / 2);
        const first = await releaseAll(candidates.slice(0, middle));
        return [...first, ...(await releaseAll(candidates.slice(middle)))];
      }
      options.onError(error);
      return [];
    }
  }

  function run(): Promise<void> {
    running ??= look()
      .catch(options.onError)
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  /** The pause begins when a look is over: under load batches grow, and each answer costs less. */
  async function runAgainAndAgain(): Promise<void> {
    await run();
    if (!stopped) pause = setTimeout(() => void runAgainAndAgain(), options.pauseMs);
  }

  return {
    noteCommitted: (answers) => {
      for (const { serviceId, assurance } of answers) watch({ serviceId, assurance }).added++;
    },
    run,
    start: () => {
      void runAgainAndAgain();
      sweep = setInterval(() => {
        sweepDue = true;
      }, options.sweepMs);
    },
    stop: async () => {
      stopped = true;
      clearInterval(sweep);
      clearTimeout(pause);
      await running;
    },
  };
}
