import { type BatchKey, batchName, type InboxAnswer } from './inbox-answer.ts';
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
  let sweep: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  function watch(key: BatchKey): Watched {
    const name = batchName(key);
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
    const candidates = due.map((entry) => entry.key);
    const lacking = await releaseApart(options, candidates);
    for (const entry of due) {
      entry.added -= addedBefore.get(entry) ?? 0;
      entry.lookAfter = 1;
    }
    for (const { serviceId, assurance, answers } of lacking) {
      watch({ serviceId, assurance }).lookAfter = Math.ceil(answers / 2);
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

  const repeated = repeat(run, options.pauseMs);
  return {
    noteCommitted: (answers) => {
      for (const { serviceId, assurance } of answers) watch({ serviceId, assurance }).added++;
    },
    run,
    start: () => {
      repeated.start();
      sweep = setInterval(() => {
        sweepDue = true;
      }, options.sweepMs);
    },
    stop: async () => {
      repeated.stop();
      clearInterval(sweep);
      await running;
    },
  };
}

/** What is wrong with one service must not keep the others waiting: after a failure, halves. */
async function releaseApart(
  options: ReleaserOptions,
  candidates: readonly BatchKey[],
): Promise<ReleaseOutcome['lacking']> {
  try {
    return (await options.release(candidates)).lacking;
  } catch (error) {
    if (options.isUnavailable(error)) throw error;
    if (candidates.length > 1) {
      const middle = Math.ceil(candidates.length / 2);
      const first = await releaseApart(options, candidates.slice(0, middle));
      return [...first, ...(await releaseApart(options, candidates.slice(middle)))];
    }
    options.onError(error);
    return [];
  }
}

/** The pause begins when a run is over: under load batches grow, and each answer costs less. */
function repeat(run: () => Promise<void>, pauseMs: number): { start(): void; stop(): void } {
  let stopped = false;
  let pause: NodeJS.Timeout | undefined;

  async function again(): Promise<void> {
    await run();
    if (!stopped) pause = setTimeout(() => void again(), pauseMs);
  }

  return {
    start: () => void again(),
    stop: () => {
      stopped = true;
      clearTimeout(pause);
    },
  };
}
