import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { stoppedClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/test-database.ts';
import { loadPilot, openDirectory } from '../../registry/index.ts';
import { shownRatings } from './shown-ratings.ts';

const database = await testDatabase();
const owner = database.database();
const publisher = database.database('ascolto_publisher');
afterAll(() => database.close());

await loadPilot(owner, stoppedClock('2026-11-22'));
const [service] = (await openDirectory(publisher)).published();
const serviceId = service?.id ?? Number.NaN;

beforeEach(() => sql`truncate collection.shown_tally`.execute(owner));

async function show(day: string): Promise<void> {
  await sql`insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    values (${serviceId}, 'open', ${day}, ${['overall', 'overall=4']}, ${[10, 10]})`.execute(owner);
}

async function days(): Promise<readonly string[]> {
  const { rows } = await shownRatings(serviceId, '2026-11-01', '2026-10-20').execute(publisher);
  return rows.map(({ day }) => day).toSorted();
}

test('the month before the last one with data is read whole, for the centre of its interval', async () => {
  for (const day of ['2026-11-02', '2026-10-31', '2026-09-30', '2026-09-01', '2026-08-31']) await show(day);
  expect(await days()).toEqual(['2026-09-01', '2026-09-30', '2026-10-31', '2026-11-02']);
});

test('the last earlier month with data is read however long ago it was, with the one before it', async () => {
  for (const day of ['2026-11-02', '2026-03-31', '2026-03-01', '2026-02-01', '2026-01-31']) await show(day);
  expect(await days()).toEqual(['2026-02-01', '2026-03-01', '2026-03-31', '2026-11-02']);
});

test('a service without earlier data is read from the start of the trend', async () => {
  await show('2026-11-02');
  expect(await days()).toEqual(['2026-11-02']);
});
