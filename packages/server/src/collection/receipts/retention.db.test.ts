import { randomUUID } from 'node:crypto';
import { languages } from '@ascolto/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/test-database.ts';
import { loadPilot } from '../../registry/index.ts';
import { collectionJobs } from '../jobs.ts';
import { insertAnswers } from '../queries/insert-answers.ts';
import { release } from '../release.ts';
import { releaseRule } from '../release-rule.ts';
import { recountTallies } from '../tallies.ts';
import { publishAsked } from '../testing/asked.ts';
import { inboxAnswer } from '../testing/inbox-answers.ts';
import { receiptChoiceTexts } from './pages/receipt-choice.texts.ts';
import { receiptTexts } from './pages/receipt-page.texts.ts';
import { readChanges } from './queries/read-changes.ts';
import { readComments } from './queries/read-comments.ts';
import { readReceiptRows } from './queries/read-receipt.ts';
import { writeChange } from './queries/write-change.ts';
import { writeReply } from './queries/write-reply.ts';

const prepared = await testDatabase();
const owner = prepared.database();
const collector = prepared.database('ascolto_collector');
const reporter = prepared.database('ascolto_reporter');

const day = '2028-02-29';
const [released, waiting] = [randomUUID(), randomUUID()];
const clock = stoppedClock(day);
/** Of an answer whose comment found no others. */
const alone = randomUUID();
const batches = [{ serviceId: 1, assurance: 'open' }] as const;
const firstId = '00000000-0000-0000-0000-000000000000';
const comments = () => readComments(reporter, 1, { after: firstId, limit: 50, today: clock.today() });

async function runAt(today: string, name: string): Promise<void> {
  clock.set(today);
  for (const job of collectionJobs(owner, clock, 10)) if (job.name === name) await job.run();
}
const eraseAt = (today: string) => runAt(today, 'erase-comments');

/** All that the house still knows of comments and codes. */
async function remains(): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select text as word from collection.verbatim where text is not null
    union all select text from collection.comment
    union all select reply from collection.comment where reply is not null
    union all select receipt::text from collection.response where receipt is not null
    union all select receipt::text from collection.inbox where receipt is not null
    union all select value from collection.inbox, jsonb_each_text(verbatims) where value is not null`.execute(
    owner,
  );
  return rows;
}

beforeAll(async () => {
  await publishAsked(owner);
  await loadPilot(owner, clock);
  const group = Array.from({ length: 9 }, (_, n) =>
    inboxAnswer({ day, overall: (n % 5) + 1, text: 'Uno di dieci' }),
  );
  await insertAnswers(collector, [
    ...group,
    inboxAnswer({ day, text: 'Troppi passaggi', receipt: released }),
  ]);
  await release(owner, releaseRule(10), batches, day);
  await runAt('2028-03-01', 'hand-out-comments');
  const silent = Array.from({ length: 9 }, (_, n) => inboxAnswer({ day, overall: (n % 5) + 1 }));
  await insertAnswers(collector, [...silent, inboxAnswer({ day, text: 'Senza altri', receipt: alone })]);
  await release(owner, releaseRule(10), batches, day);
  await insertAnswers(collector, [inboxAnswer({ day, text: 'Ancora in attesa', receipt: waiting })]);
  await writeChange(reporter, 1, { id: randomUUID(), day, texts: { it: 'Un modulo solo' } });
});
afterAll(() => prepared.close());

test('a comment lives 24 months with its reply and its code, however late the reply was written', async () => {
  const comment = (await comments()).find(({ text }) => text === 'Troppi passaggi');
  const reply = { text: 'Ora sono due', language: 'it', day: '2030-02-20' } as const;
  expect(await writeReply(reporter, 1, comment?.id ?? '', reply)).toBe(true);
  await eraseAt('2030-02-28');
  expect((await comments()).filter((one) => one.reply !== null)).toMatchObject([
    { text: 'Troppi passaggi', reply: 'Ora sono due' },
  ]);
  expect(await readReceiptRows(collector, released)).toMatchObject([{ reply: 'Ora sono due' }]);
  expect(await readReceiptRows(collector, alone)).toMatchObject([{ counted: true, comment: 'waiting' }]);
  expect(await readReceiptRows(collector, waiting)).toMatchObject([{ counted: false }]);

  await eraseAt('2030-03-01');
  expect(await remains()).toEqual([]);
  expect(await comments()).toEqual([]);
  for (const code of [released, alone, waiting]) expect(await readReceiptRows(collector, code)).toEqual([]);
  expect(await writeReply(reporter, 1, comment?.id ?? '', reply)).toBe(false);
});

test('what was counted stays proved, also of an answer that leaves the inbox after the term', async () => {
  expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  const group = Array.from({ length: 9 }, (_, n) => inboxAnswer({ day: '2030-03-01', overall: (n % 5) + 1 }));
  await insertAnswers(collector, group);
  expect(await release(owner, releaseRule(10), batches, '2030-03-01')).toMatchObject({ released: 10 });
  expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  expect(await comments()).toEqual([]);
});

test('what the administration said it changed stays', async () => {
  expect(await readChanges(collector, 1, day)).toEqual([{ day, texts: { it: 'Un modulo solo' } }]);
});

test('the page of codes and the thanks say the term in every language', () => {
  for (const language of languages) {
    for (const text of [receiptTexts[language].lead, receiptChoiceTexts[language].keep])
      expect(text).toContain('24');
  }
});
