import { describe, expect, it } from 'vitest';
import type { BatchKey } from './inbox-answer.ts';
import type { ReleaseOutcome } from './release.ts';
import { createReleaser } from './releaser.ts';
import { inboxAnswer } from './testing/inbox-answers.ts';

function setUp(waiting: readonly BatchKey[] = []) {
  const looks: number[][] = [];
  let outcome: ReleaseOutcome = { released: 0, lacking: [] };
  const releaser = createReleaser({
    release: async (candidates) => {
      looks.push(candidates.map((key) => key.serviceId));
      return outcome;
    },
    findWaiting: async () => waiting,
    isUnavailable: () => false,
    onError: (error) => {
      throw error;
    },
    pauseMs: 1e6,
    sweepMs: 1e6,
  });
  const add = (count: number): void =>
    releaser.noteCommitted(Array.from({ length: count }, () => inboxAnswer({ serviceId: 1 })));
  const lack = (answers: number): void => {
    outcome = {
      released: 0,
      lacking: answers === 0 ? [] : [{ serviceId: 1, assurance: 'open', answers }],
    };
  };
  return { releaser, looks, add, lack };
}

describe('when to look for complete batches', () => {
  it('looks at all of the inbox first', async () => {
    const { releaser, looks } = setUp([{ serviceId: 7, assurance: 'open' }]);
    await releaser.run();
    expect(looks).toEqual([[7]]);
  });

  it('does not look where nothing was added', async () => {
    const { releaser, looks, add } = setUp();
    add(1);
    await releaser.run();
    await releaser.run();
    expect(looks).toEqual([[1]]);
  });

  it('looks again after half of what was lacking came', async () => {
    const { releaser, looks, add, lack } = setUp();
    lack(10);
    add(1);
    await releaser.run();
    add(4);
    await releaser.run();
    expect(looks).toHaveLength(1);
    add(1);
    await releaser.run();
    expect(looks).toHaveLength(2);
  });

  it('always looks at the answer that may complete the batch', async () => {
    const { releaser, looks, add, lack } = setUp();
    lack(1);
    add(1);
    await releaser.run();
    add(1);
    await releaser.run();
    expect(looks).toHaveLength(2);
  });

  it('looks again when the answers that it counted with one look were joined by others meanwhile', async () => {
    const { releaser, looks, add } = setUp();
    add(3);
    const first = releaser.run();
    await Promise.resolve();
    add(1);
    await first;
    await releaser.run();
    expect(looks).toEqual([[1], [1]]);
  });

  it('releases the other services when one fails', async () => {
    const done: number[] = [];
    const failed: unknown[] = [];
    const services = [1, 2, 3, 4, 5].map((serviceId) => ({ serviceId, assurance: 'open' as const }));
    const releaser = createReleaser({
      release: async (candidates) => {
        if (candidates.some((one) => one.serviceId === 3)) throw new Error('a faulty row');
        done.push(...candidates.map((one) => one.serviceId));
        return { released: 0, lacking: [] };
      },
      findWaiting: async () => services,
      isUnavailable: () => false,
      onError: (error) => failed.push(error),
      pauseMs: 1e6,
      sweepMs: 1e6,
    });
    await releaser.run();
    expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 4, 5]);
    expect(failed).toHaveLength(1);
  });
});
