import { describe, expect, it } from 'vitest';
import { type GroupCommitOptions, groupCommit, QueueFull } from './group-commit.ts';

interface Item {
  readonly hash: string;
}

class Away extends Error {}

function setUp(overrides: Partial<GroupCommitOptions<Item>> = {}) {
  const groups: string[][] = [];
  const committed: string[] = [];
  const commit = groupCommit<Item>({
    write: async (items) => void groups.push(items.map((item) => item.hash)),
    isUnavailable: (error) => error instanceof Away,
    onCommitted: (items) => void committed.push(...items.map((item) => item.hash)),
    maxGroup: 100,
    maxWaiting: 1_000,
    ...overrides,
  });
  return { commit, groups, committed };
}

const item = (hash: string): Item => ({ hash });

describe('group commit', () => {
  it('writes what arrives together in one group', async () => {
    const { commit, groups } = setUp();
    await Promise.all(['a', 'b', 'c'].map((hash) => commit.add(item(hash))));
    expect(groups).toEqual([['a', 'b', 'c']]);
  });

  it('answers nobody before the commit', async () => {
    const gate = Promise.withResolvers<void>();
    const { commit } = setUp({ write: () => gate.promise });
    let answered = false;
    const waiting = commit.add(item('a')).then(() => {
      answered = true;
    });
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(answered).toBe(false);
    gate.resolve();
    await waiting;
    expect(answered).toBe(true);
  });

  it('takes the same hash in flight as the same answer', async () => {
    const { commit, groups } = setUp();
    await Promise.all([commit.add(item('a')), commit.add(item('a'))]);
    expect(groups).toEqual([['a']]);
  });

  it('never writes two groups at once, and gathers the rest', async () => {
    let running = 0;
    let most = 0;
    const { commit, groups, committed } = setUp({
      maxGroup: 10,
      write: async (items) => {
        running++;
        most = Math.max(most, running);
        groups.push(items.map((one) => one.hash));
        for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setImmediate(resolve));
        running--;
      },
    });
    const hashes = Array.from({ length: 95 }, (_, index) => String(index));
    await Promise.all(hashes.map((hash) => commit.add(item(hash))));
    expect(most).toBe(1);
    expect(groups.every((group) => group.length <= 10)).toBe(true);
    expect(committed.toSorted()).toEqual(hashes.toSorted());
  });

  it('lets one faulty answer fail alone', async () => {
    const { commit, committed } = setUp({
      write: async (items) => {
        if (items.some((one) => one.hash === 'bad')) throw new Error('invalid byte');
      },
    });
    const outcomes = await Promise.allSettled(
      ['a', 'bad', 'c', 'd', 'e'].map((hash) => commit.add(item(hash))),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(committed.toSorted()).toEqual(['a', 'c', 'd', 'e']);
  });

  it('tells everyone when the database is away, and takes the same answer again later', async () => {
    let away = true;
    const { commit, committed } = setUp({
      write: async () => {
        if (away) throw new Away();
      },
    });
    await expect(Promise.all([commit.add(item('a')), commit.add(item('b'))])).rejects.toThrow(Away);
    away = false;
    await commit.add(item('a'));
    expect(committed).toEqual(['a']);
  });

  it('refuses what the database could not take in time', async () => {
    const { commit } = setUp({ maxWaiting: 1 });
    const first = commit.add(item('a'));
    await expect(commit.add(item('b'))).rejects.toThrow(QueueFull);
    await first;
  });

  it('drains when all is committed', async () => {
    const { commit, committed } = setUp();
    void commit.add(item('a'));
    await commit.drain();
    expect(committed).toEqual(['a']);
    await commit.drain();
  });
});
