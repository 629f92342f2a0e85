import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkDocument } from '@ascolto/contract';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '../../platform/clock.ts';
import { daysAfter } from '../../platform/days.ts';
import { testDatabase } from '../../platform/testing/test-database.ts';
import { publishVersion } from '../../questionnaires/queries/publish-version.ts';
import { collectionJobs } from '../jobs.ts';
import { insertAnswers } from '../queries/insert-answers.ts';
import { release } from '../release.ts';
import { releaseRule } from '../release-rule.ts';
import { recountTallies } from '../tallies.ts';
import { publishAsked } from '../testing/asked.ts';
import { inboxAnswer } from '../testing/inbox-answers.ts';
import { type Comment, readComments } from './queries/read-comments.ts';
import { readReceiptRows } from './queries/read-receipt.ts';
import { writeReply } from './queries/write-reply.ts';

const prepared = await testDatabase();
const owner = prepared.database();
const collector = prepared.database('ascolto_collector');
const reporter = prepared.database('ascolto_reporter');
afterAll(() => prepared.close());

const file = new URL('../../../../../questionnaires/abandoned.v1.json', import.meta.url);
const abandoned = checkDocument(JSON.parse(await readFile(file, 'utf8')));
if (!abandoned.ok) throw new Error(JSON.stringify(abandoned.faults));
await publishAsked(owner);
await publishVersion(owner, abandoned.questionnaire, '2026-01-01');

const today = '2026-11-22';
type About = Parameters<typeof inboxAnswer>[0];

beforeEach(async () => {
  await sql`truncate collection.inbox, collection.submission, collection.response, collection.verbatim, collection.comment,
    collection.tally, collection.shown_tally, collection.held_tally`.execute(owner);
});

const write = (count: number, text: string, about: About = {}) =>
  insertAnswers(
    collector,
    Array.from({ length: count }, (_, n) => inboxAnswer({ overall: (n % 5) + 1, text, ...about })),
  );

const gaveUp = (text: string, about: About = {}) =>
  inboxAnswer({
    questionnaire: 'abandoned',
    answers: JSON.stringify({ stage: 'payment', obstacles: ['other'] }),
    verbatims: JSON.stringify({ 'obstacles.other': text }),
    cells: 'stage stage=payment obstacles obstacles=other obstacles.other',
    ...about,
  });

const releaseOn = (day: string, minimum = 10) =>
  release(owner, releaseRule(minimum), [{ serviceId: 1, assurance: 'open' }], day);

async function runJob(name: string, day: string, minimum = 10): Promise<void> {
  for (const job of collectionJobs(owner, stoppedClock(day), minimum)) if (job.name === name) await job.run();
}
const handOutOn = (day: string, minimum?: number) => runJob('hand-out-comments', day, minimum);

const readOn = (day: string): Promise<readonly Comment[]> =>
  readComments(reporter, 1, { after: '00000000-0000-0000-0000-000000000000', limit: 500, today: day });

const tomorrow = daysAfter(today, 1);

describe('the comment of one who gave up', () => {
  it('does not leave with the comments of the nine finishers with whom it was released', async () => {
    await write(9, 'Tutto bene');
    await insertAnswers(collector, [gaveUp('Non avevo lo SPID')]);
    expect(await releaseOn(today)).toMatchObject({ released: 10 });
    await handOutOn(tomorrow);
    expect(await readOn(tomorrow)).toEqual([]);

    await write(1, 'Tutto bene');
    await write(9, 'Tutto bene', { overall: 3 });
    await releaseOn(tomorrow);
    await handOutOn(daysAfter(today, 2));
    const read = await readOn(daysAfter(today, 2));
    expect(read).toHaveLength(19);
    expect(new Set(read.map(({ text }) => text))).toEqual(new Set(['Tutto bene']));
  });

  it('leaves with those of nine others who gave up', async () => {
    await write(9, 'Tutto bene');
    await insertAnswers(
      collector,
      Array.from({ length: 10 }, () => gaveUp('Non avevo lo SPID')),
    );
    await releaseOn(today);
    await handOutOn(tomorrow);
    const read = await readOn(tomorrow);
    expect(read.map(({ purpose, item }) => [purpose, item])).toEqual(
      Array(10).fill(['abandoned', 'obstacles.other']),
    );
  });
});

describe('what is told beside a text', () => {
  it('is no rare language, and no item that few answered', async () => {
    await write(10, 'Tutto bene');
    await write(1, 'Vse dobro', { language: 'sl' });
    await insertAnswers(collector, [
      inboxAnswer({
        verbatims: '{"reasons-low.other":"Ho atteso"}',
        cells: 'overall overall=4 reasons-low.other',
      }),
    ]);
    await releaseOn(today);
    await handOutOn(tomorrow);
    const read = await readOn(tomorrow);
    expect(read).toHaveLength(12);
    expect(new Set(read.map(({ item, language }) => `${item} ${language}`))).toEqual(new Set(['null null']));
  });
});

describe('comments', () => {
  it('are counted by people: three who wrote four texts each are three', async () => {
    const items = ['improve', 'a.other', 'b.other', 'c.other'];
    const four = JSON.stringify(Object.fromEntries(items.map((item) => [item, 'Testo'])));
    await write(3, '', { verbatims: four, cells: `overall overall=4 ${items.join(' ')}` });
    await insertAnswers(
      collector,
      [1, 2, 3, 4, 5, 1, 2].map((overall) => inboxAnswer({ overall })),
    );
    expect(await releaseOn(today)).toMatchObject({ released: 10 });
    await handOutOn(tomorrow);
    expect(await readOn(tomorrow)).toEqual([]);
  });

  it('stay as they are from one day to the next, whoever asks how often, and carry the day of the hand-out', async () => {
    await write(10, 'Prima', { day: '2026-11-03' });
    await releaseOn(today);
    expect(await readOn(today)).toEqual([]);
    await handOutOn(today);
    expect(await readOn(today)).toEqual([]);
    await handOutOn(tomorrow);
    const first = await readOn(tomorrow);
    expect(first.map(({ handedOutOn }) => handedOutOn)).toEqual(Array(10).fill(tomorrow));

    await write(10, 'Poi', { day: tomorrow });
    await releaseOn(tomorrow);
    await handOutOn(tomorrow);
    expect(await readOn(tomorrow)).toEqual(first);
    await handOutOn(daysAfter(today, 2));
    expect(await readOn(daysAfter(today, 2))).toHaveLength(20);
  });

  it('lie in the order of their ids, which tells nothing of that in which they came', async () => {
    for (const text of ['a', 'b']) await write(100, text);
    await releaseOn(today);
    await handOutOn(tomorrow);
    const { rows } = await sql<{ id: string; text: string }>`
      select id, text from collection.comment order by ctid`.execute(owner);
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    const firstHalf = rows.slice(0, 100).filter(({ text }) => text === 'a').length;
    // In order it would be 100; shuffled it is 50 +- 3.5: outside 25 to 75 once in 10^12.
    expect(firstHalf).toBeGreaterThan(25);
    expect(firstHalf).toBeLessThan(75);
  });

  it('end on one day for their readers, whose own day was which', async () => {
    await write(9, 'Testo', { day: today });
    await write(1, 'Testo', { day: '2026-11-03' });
    await releaseOn(today);
    await handOutOn(tomorrow);
    expect(await readOn('2028-11-03')).toHaveLength(10);
    const [comment] = await readOn('2028-11-03');
    expect(await readOn('2028-11-04')).toEqual([]);
    const reply = { text: 'Grazie', language: 'it', day: '2028-11-04' } as const;
    expect(await writeReply(reporter, 1, comment?.id ?? '', reply)).toBe(false);
  });

  it('are handed out every minute in a demonstration, with all that is known of them', async () => {
    await write(1, 'Prova', { language: 'sl' });
    await releaseOn(today, 1);
    await handOutOn(today, 1);
    expect(await readOn(today)).toMatchObject([{ text: 'Prova', item: 'improve', language: 'sl' }]);
  });

  it('leave the proof of what was counted', async () => {
    await write(10, 'Testo');
    await write(2, 'Besedilo', { language: 'sl' });
    await releaseOn(today);
    await handOutOn(tomorrow);
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  });

  it('that wait are not to be read by the role of administrations', async () => {
    await expect(sql`select text from collection.verbatim`.execute(reporter)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`update collection.comment set text = ''`.execute(reporter)).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('a code', () => {
  it('tells whether the comment waits, is handed out, or is none, and then the reply', async () => {
    const [withText, without] = [randomUUID(), randomUUID()];
    const states = async (code: string) =>
      (await readReceiptRows(collector, code)).map(({ counted, comment }) => [counted, comment]);
    await insertAnswers(collector, [
      inboxAnswer({ overall: 1, text: 'Mio', receipt: withText }),
      inboxAnswer({ overall: 2, receipt: without }),
    ]);
    await write(9, 'Altri');
    expect([await states(withText), await states(without)]).toEqual([[[false, 'waiting']], [[false, null]]]);
    await releaseOn(today);
    expect([await states(withText), await states(without)]).toEqual([[[true, 'waiting']], [[true, null]]]);
    await handOutOn(tomorrow);
    expect([await states(withText), await states(without)]).toEqual([[[true, 'handed-out']], [[true, null]]]);
    const mine = (await readOn(tomorrow)).find(({ text }) => text === 'Mio');
    const reply = { text: 'Grazie', language: 'it', day: tomorrow } as const;
    expect(await writeReply(reporter, 1, mine?.id ?? '', reply)).toBe(true);
    expect(await readReceiptRows(collector, withText)).toMatchObject([{ reply: 'Grazie' }]);
  });

  it('tells of a comment that waits longer than its group', async () => {
    const code = randomUUID();
    await write(9, 'Tutto bene');
    await insertAnswers(collector, [gaveUp('Non avevo lo SPID', { receipt: code })]);
    await releaseOn(today);
    await handOutOn(tomorrow);
    expect(await readReceiptRows(collector, code)).toMatchObject([{ counted: true, comment: 'waiting' }]);
  });
});
