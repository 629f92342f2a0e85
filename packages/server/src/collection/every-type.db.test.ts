import { randomUUID } from 'node:crypto';
import type { AnswerValue } from '@ascolto/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { publishVersion } from '../questionnaires/queries/publish-version.ts';
import { type CollectOutcome, createCollect } from './collect.ts';
import { groupCommit } from './group-commit.ts';
import type { InboxAnswer } from './inbox-answer.ts';
import { insertAnswers } from './queries/insert-answers.ts';
import { release } from './release.ts';
import { releaseRule } from './release-rule.ts';
import { recountTallies } from './tallies.ts';
import { everyType } from './testing/every-type.ts';
import { madeUpService } from './testing/made-up-service.ts';

const test = await testDatabase();
const owner = test.database();
const service = madeUpService();
const today = '2026-11-22';
afterAll(() => test.close());

const collect = createCollect({
  catalogue: {
    forService: () => everyType,
    allForService: () => [everyType],
    isAssigned: (_service, code) => code === 'every-type',
    version: () => everyType,
  },
  inbox: groupCommit<InboxAnswer>({
    write: (answers) => insertAnswers(test.database('ascolto_collector'), answers),
    isUnavailable: () => false,
    onCommitted: () => undefined,
    maxGroup: 100,
    maxWaiting: 100,
  }),
  clock: stoppedClock(today),
  submissionKey: Buffer.alloc(32),
});

type Given = Readonly<Record<string, AnswerValue>>;

function submit(answers: Given, questionnaire = 'every-type'): Promise<CollectOutcome> {
  const submission = {
    submissionId: randomUUID(),
    questionnaire: { code: questionnaire, version: 1 },
    language: 'it',
    seed: 17,
    answers: { aspects: { time: 'good', staff: 'bad' }, ...answers },
  } as const;
  return collect(submission, { service, assurance: 'open', place: 'platform' });
}

const releaseNow = () =>
  release(owner, releaseRule(10), [{ serviceId: service.id, assurance: 'open' }], today);

async function shown(prefix: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ cell: string; n: number }>`
    select cell, sum(n)::integer as n from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
    where cell ~ ${`^${prefix}([.=]|$)`} group by cell`.execute(owner);
  return Object.fromEntries(rows.map((row) => [row.cell, row.n]));
}

/** Twelve answers that differ in everything. */
const answered: readonly Given[] = Array.from({ length: 12 }, (_, n) => ({
  overall: (n % 5) + 1,
  likely: n % 4 === 0 ? 'prefer-not-to-say' : n % 11,
  way: n % 3 === 0 ? 'other' : 'alone',
  ...(n % 3 === 0 && { 'way.other': 'con laura@posta.it' }),
  reasons: n % 2 === 0 ? ['slow', 'other'] : ['nothing'],
  ...(n % 2 === 0 && { 'reasons.other': 'Troppi passaggi' }),
  outcome: ['yes', 'partly', 'no'][n % 3] ?? 'no',
  minutes: n * 10,
  day: n % 2 === 0 ? '2026-11-20' : 'prefer-not-to-say',
  aspects: { time: n % 2 === 0 ? 'good' : 'bad', staff: n % 3 === 0 ? 'good' : 'bad' },
  order: n % 2 === 0 ? ['web', 'office'] : ['phone', 'web'],
  comment: n % 2 === 0 ? 'Chiamare il 333 1234567' : 'prefer-not-to-say',
}));

beforeAll(async () => {
  await publishVersion(owner, everyType.questionnaire, today);
  for (const answers of answered) await submit(answers);
  await releaseNow();
});

it('answers of every type are counted as they were given', async () => {
  expect(await shown('likely')).toMatchObject({ likely: 12, 'likely=prefer-not-to-say': 3, 'likely=1': 1 });
  expect(await shown('way')).toMatchObject({ 'way=other': 4, 'way=alone': 8 });
  expect(await shown('reasons')).toMatchObject({
    'reasons=slow': 6,
    'reasons=other': 6,
    'reasons=nothing': 6,
  });
  expect(await shown('outcome')).toEqual({
    outcome: 12,
    'outcome=yes': 4,
    'outcome=partly': 4,
    'outcome=no': 4,
  });
  expect(await shown('minutes')).toEqual({ minutes: 12 });
  expect(await shown('day')).toEqual({ day: 12, 'day=prefer-not-to-say': 6 });
  expect(await shown('aspects')).toMatchObject({
    aspects: 12,
    'aspects.time': 12,
    'aspects.time=good': 6,
    'aspects.staff=bad': 8,
  });
  expect(await shown('comment')).toEqual({ comment: 12, 'comment=prefer-not-to-say': 6 });
});

it('an option that too few have ranked is held, as a row of a matrix would be', async () => {
  expect(await shown('order')).toEqual({
    order: 12,
    'order.web': 12,
    'order.web=1': 6,
    'order.web=2': 6,
  });
});

it('a text beside an option too few gave is held as well', async () => {
  const { rows } = await sql<{ item: string }>`select item from collection.held_tally order by item`.execute(
    owner,
  );
  expect(rows.map(({ item }) => item)).toEqual(['order.office', 'order.phone', 'reasons.other', 'way.other']);
});

it('texts, those beside options included, are stored apart and without personal data', async () => {
  const { rows } = await sql<{ item: string; text: string; n: number }>`
    select item, text, count(*)::integer as n from collection.verbatim group by item, text order by item`.execute(
    owner,
  );
  expect(rows).toEqual([
    { item: 'comment', text: expect.stringMatching(/^Chiamare il \[/), n: 6 },
    { item: 'reasons.other', text: 'Troppi passaggi', n: 6 },
    { item: 'way.other', text: 'con [E-MAIL]', n: 4 },
  ]);
});

it('the seed stays with the answer', async () => {
  const { rows } = await sql<{ seed: number; n: number }>`
    select seed, count(*)::integer as n from collection.response group by seed`.execute(owner);
  expect(rows).toEqual([{ seed: 17, n: 12 }]);
});

it('a recount of what is stored finds the same', async () => {
  expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
});

it('a group whose opening answers are all the same waits, whatever else they say', async () => {
  for (const answers of answered.slice(0, 10)) await submit({ ...answers, overall: 5 });
  expect(await releaseNow()).toMatchObject({ released: 0, lacking: [{ answers: 10 }] });
});

it('a questionnaire that the service is not assigned is refused', async () => {
  expect(await submit({ overall: 4 }, 'other')).toEqual({
    kind: 'invalid_fields',
    faults: [{ field: 'questionnaire', code: 'unknown_code' }],
  });
});
