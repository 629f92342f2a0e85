import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import type { BatchKey } from './inbox-answer.ts';
import { collectionJobs } from './jobs.ts';
import { foldShownTallies } from './queries/fold-shown-tallies.ts';
import { foldTallies } from './queries/fold-tallies.ts';
import { insertAnswers } from './queries/insert-answers.ts';
import { shuffleInbox } from './queries/shuffle-inbox.ts';
import { release } from './release.ts';
import { releaseRule } from './release-rule.ts';
import { recountTallies } from './tallies.ts';
import { publishAsked } from './testing/asked.ts';
import { inboxAnswer } from './testing/inbox-answers.ts';

const test = await testDatabase();
const owner = test.database();
const collector = test.database('ascolto_collector');
const publisher = test.database('ascolto_publisher');
await publishAsked(owner);
afterAll(() => test.close());

const rule = releaseRule(10);
const today = '2026-11-22';
const key: BatchKey = { serviceId: 1, assurance: 'open' };

const answers = (count: number, about: Parameters<typeof inboxAnswer>[0] = {}) =>
  Array.from({ length: count }, (_, index) => inboxAnswer({ overall: (index % 5) + 1, ...about }));
const add = (count: number, about?: Parameters<typeof inboxAnswer>[0]) =>
  insertAnswers(collector, answers(count, about));
/** An answer to `reasons-low`. */
const reasons = (...codes: string[]) => ({ overall: 2, reasons: codes });
const releaseNow = () => release(owner, rule, [key], today);

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.raw(table)}`.execute(
    owner,
  );
  return rows[0]?.n ?? -1;
}

async function shown(item: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ answer: string; n: number }>`
    select coalesce(nullif(split_part(cell, '=', 2), ''), 'all') as answer, sum(n)::integer as n
    from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
    where split_part(cell, '=', 1) = ${item} group by cell`.execute(publisher);
  return Object.fromEntries(rows.map((row) => [row.answer, row.n]));
}

beforeEach(async () => {
  await sql`truncate collection.inbox, collection.submission, collection.response, collection.verbatim, collection.comment,
    collection.tally, collection.shown_tally, collection.held_tally`.execute(owner);
});

describe('putting answers in', () => {
  it('takes a submission once, in one call after another', async () => {
    const answer = inboxAnswer();
    await insertAnswers(collector, [answer]);
    await insertAnswers(collector, [answer, inboxAnswer()]);
    expect(await count('collection.inbox')).toBe(2);
  });

  it('takes a submission once when two writers store it at the same moment', async () => {
    const both = answers(50);
    await Promise.all([insertAnswers(collector, both), insertAnswers(collector, both.toReversed())]);
    expect(await count('collection.inbox')).toBe(50);
  });

  it('is all that the collecting role can do: it reads no answer and no hash with it', async () => {
    for (const table of ['inbox', 'response', 'verbatim', 'comment', 'tally', 'shown_tally', 'held_tally']) {
      const read = sql`select * from ${sql.raw(`collection.${table}`)}`.execute(collector);
      await expect(read, table).rejects.toThrow(/permission denied/);
    }
  });
});

describe('the release', () => {
  it('shows nothing of nine answers, and all of ten', async () => {
    await add(9);
    expect(await releaseNow()).toMatchObject({ released: 0, lacking: [{ ...key, answers: 1 }] });
    expect(await shown('overall')).toEqual({});
    await add(1);
    expect(await releaseNow()).toEqual({ released: 10, lacking: [] });
    expect(await shown('overall')).toEqual({ 1: 3, 2: 2, 3: 2, 4: 2, 5: 1, all: 10 });
    expect(await count('collection.inbox')).toBe(0);
    expect(await count('collection.response')).toBe(10);
  });

  it('does not let the answer that differs decide when a unanimous batch goes: ten more must come', async () => {
    await add(10, { overall: 5 });
    expect(await releaseNow()).toEqual({ released: 0, lacking: [{ ...key, answers: 10 }] });
    await add(1, { overall: 2 });
    expect(await releaseNow()).toEqual({ released: 0, lacking: [{ ...key, answers: 9 }] });
    await shuffleInbox(owner, 100);
    await add(8, { overall: 5 });
    expect((await releaseNow()).released).toBe(0);
    await add(1, { overall: 5 });
    expect((await releaseNow()).released).toBe(20);
  });

  it('does not mix assurance levels', async () => {
    await add(6);
    await add(6, { assurance: 'ticket' });
    const both = await release(owner, rule, [key, { serviceId: 1, assurance: 'ticket' }], today);
    expect(both.released).toBe(0);
  });

  it('counts an item only when ten have answered it, whatever the batch', async () => {
    await add(10, { text: 'Più semplice' });
    await add(8);
    await releaseNow();
    expect(await shown('overall')).toMatchObject({ all: 18 });
    expect(await shown('improve')).toEqual({ all: 10 });
    await add(10);
    await add(4, { text: 'Più chiaro' });
    await releaseNow();
    expect(await shown('improve')).toEqual({ all: 10 });
    await add(10, { text: 'Più veloce' });
    await releaseNow();
    expect(await shown('improve')).toEqual({ all: 24 });
  });

  it('holds an option back that everyone ticked, until ten more have answered the item', async () => {
    await add(5, reasons('time', 'steps'));
    await add(5, reasons('time'));
    await add(1);
    await releaseNow();
    expect(await shown('reasons-low')).toEqual({});
    await add(1, reasons('steps'));
    await add(9);
    await releaseNow();
    expect(await shown('reasons-low')).toEqual({});
    await add(9, reasons('time'));
    await add(1);
    await releaseNow();
    expect(await shown('reasons-low')).toEqual({ time: 19, steps: 6, all: 20 });
  });

  it('leaves neither the order of coming nor one transaction each to read', async () => {
    const scores = Array.from({ length: 200 }, (_, index) => (index < 100 ? 1 : 5));
    for (const overall of scores) await insertAnswers(collector, [inboxAnswer({ overall })]);
    await releaseNow();
    const { rows } = await sql<{ score: number; xmin: string }>`
      select (answers->>'overall')::integer as score, xmin::text from collection.response order by ctid`.execute(
      owner,
    );
    expect(new Set(rows.map((row) => row.xmin)).size).toBe(1);
    const lowInFirstHalf = rows.slice(0, 100).filter((row) => row.score === 1).length;
    // In order it would be 100; shuffled it is 50 +- 3.5: outside 25 to 75 once in 10^12.
    expect(lowInFirstHalf).toBeGreaterThan(25);
    expect(lowInFirstHalf).toBeLessThan(75);
  });

  it('gives two releases that run together one batch each or none, never half', async () => {
    await add(10);
    const outcomes = await Promise.all([releaseNow(), releaseNow(), releaseNow()]);
    expect(outcomes.map((outcome) => outcome.released).toSorted((a, b) => a - b)).toEqual([0, 0, 10]);
  });

  it('lets the publishing role read what was shown and nothing else', async () => {
    for (const table of ['inbox', 'response', 'verbatim', 'comment', 'tally', 'held_tally']) {
      const read = sql`select * from ${sql.raw(`collection.${table}`)}`.execute(publisher);
      await expect(read, table).rejects.toThrow(/permission denied/);
    }
  });
});

describe('shuffling the inbox', () => {
  it('loses nothing and leaves one transaction id', async () => {
    for (let index = 0; index < 20; index++) await insertAnswers(collector, answers(1));
    await shuffleInbox(owner, 100);
    const { rows } = await sql<{ n: number; ids: number }>`
      select count(*)::integer as n, count(distinct xmin::text)::integer as ids from collection.inbox`.execute(
      owner,
    );
    expect(rows).toEqual([{ n: 20, ids: 1 }]);
  });

  it('leaves a full inbox alone', async () => {
    await add(5);
    await add(5);
    await shuffleInbox(owner, 9);
    const { rows } = await sql<{
      ids: number;
    }>`select count(distinct xmin::text)::integer as ids from collection.inbox`.execute(owner);
    expect(rows).toEqual([{ ids: 2 }]);
  });
});

describe('the tallies', () => {
  async function releaseSeveral(): Promise<void> {
    for (let batch = 0; batch < 5; batch++) {
      await add(12, {
        text: 'Ottimo',
        language: batch % 2 === 0 ? 'it' : 'en',
        touchpointId: batch % 2 === 0 ? null : 3,
      });
      await add(6, reasons('slow', 'unclear'));
      await add(4, reasons('slow'));
      await add(1, reasons('unclear'));
      await releaseNow();
    }
  }

  it('equal a recount of the answers', async () => {
    await releaseSeveral();
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  });

  it('are the same after folding, in fewer rows', async () => {
    await releaseSeveral();
    const before = await shown('overall');
    const rowsBefore = (await count('collection.tally')) + (await count('collection.shown_tally'));
    await foldTallies(owner, '2000-01-01');
    await foldShownTallies(owner, '2000-01-01');
    expect((await count('collection.tally')) + (await count('collection.shown_tally'))).toBeLessThan(
      rowsBefore,
    );
    expect(await shown('overall')).toEqual(before);
    expect(await shown('reasons-low')).toEqual({ slow: 50, unclear: 35, all: 55 });
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  });

  it('tell each difference when a count was changed, and are mended by a rebuild', async () => {
    await releaseSeveral();
    const before = await shown('overall');
    await sql`update collection.tally set counts[1] = counts[1] + 1 where ctid = (select min(ctid) from collection.tally)`.execute(
      owner,
    );
    await sql`update collection.shown_tally set cells = array_remove(cells, 'overall=2'), counts = counts[2:]`.execute(
      owner,
    );
    const found = await recountTallies(owner, { mode: 'rebuild', rule, today });
    expect(found.filter((difference) => difference.table === 'tally')).toHaveLength(1);
    expect(
      found.filter((difference) => difference.table === 'live').map((difference) => difference.cell),
    ).toContain('overall=2');
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
    expect(await shown('overall')).toEqual(before);
  });

  it('are rebuilt without showing what was held', async () => {
    await add(10, { text: 'Ottimo' });
    await releaseNow();
    await add(4, { text: 'Bene' });
    await add(6);
    await release(owner, rule, [key], '2026-11-23');
    await sql`update collection.shown_tally set counts[array_position(cells, 'improve')] = 11
              where 'improve' = any (cells)`.execute(owner);
    await recountTallies(owner, { mode: 'rebuild', rule, today: '2026-11-23' });
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
    expect(await shown('improve')).toEqual({ all: 10 });
  });

  it('are rebuilt right beside a folding', async () => {
    await releaseSeveral();
    const jobs = collectionJobs(owner, stoppedClock(today), rule.minimum).filter((job) =>
      job.name.startsWith('fold'),
    );
    await Promise.all([
      ...jobs.map((job) => job.run()),
      recountTallies(owner, { mode: 'rebuild', rule, today }),
      ...jobs.map((job) => job.run()),
    ]);
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  });
});
