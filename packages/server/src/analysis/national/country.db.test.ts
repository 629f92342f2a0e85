import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { stoppedClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/test-database.ts';
import { loadPilot, openDirectory } from '../../registry/index.ts';
import { type Country, createCountry } from './country.ts';

const database = await testDatabase();
const owner = database.database();
const publisher = database.database('ascolto_publisher');
afterAll(() => database.close());

const clock = stoppedClock('2026-11-22');
await loadPilot(owner, clock);
const directory = await openDirectory(publisher);
const [first, second] = directory.published();
const serviceId = first?.id ?? Number.NaN;

let elapsed: number;
let country: Country;

beforeEach(async () => {
  await sql`truncate collection.shown_tally, transactions.reported_count`.execute(owner);
  clock.set('2026-11-22');
  elapsed = 0;
  country = createCountry({ database: publisher, directory, clock, elapsedMs: () => elapsed });
});

async function show(day: string, cells: readonly string[], counts: readonly number[]): Promise<void> {
  await sql`insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    values (${serviceId}, 'open', ${day}, ${cells}, ${counts})`.execute(owner);
}

async function score(): Promise<unknown> {
  return (await country.read()).picture.services.get(serviceId)?.score;
}

test('the counts of all rows of a service are summed, whatever their order and other cells', async () => {
  await show('2026-11-22', ['ease', 'ease=5', 'overall', 'overall=5'], [3, 3, 10, 10]);
  await show('2026-11-22', ['overall=1', 'overall=5', 'overall'], [5, 5, 10]);
  await show('2026-11-02', ['overall', 'overall=3'], [20, 20]);
  await show('2026-08-01', ['overall', 'overall=3'], [20, 20]);
  expect(await score()).toMatchObject({ base: 40, distribution: [5, 0, 20, 0, 15] });
});

test('the register is there with who takes part, also the administrations without a service', async () => {
  await sql`insert into registry.administration (ipa, name, category, type)
    values ('altro', 'Altro ente', 'L6', 'municipality') on conflict do nothing`.execute(owner);
  const { administrations, picture } = await country.read();
  expect(administrations.map(({ ipa, participating }) => [ipa, participating])).toEqual([
    ['altro', false],
    ['inail', true],
    ['inps', true],
    ['c_h501', true],
  ]);
  expect(picture).toMatchObject({ participating: 3, collecting: 7 });
});

test('answers of another assurance level are not mixed with those of the headline', async () => {
  await show('2026-11-22', ['overall', 'overall=5'], [10, 10]);
  await sql`insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    values (${serviceId}, 'ticket', '2026-11-22', ${['overall', 'overall=1']}, ${[30, 30]})`.execute(owner);
  expect(await score()).toMatchObject({ base: 10, mean: 5 });
});

test('transactions of the whole year before weigh, over all channels; those of this year do not', async () => {
  await show('2026-11-22', ['overall', 'overall=5'], [10, 10]);
  await sql`insert into transactions.reported_count (service_id, day, channel, started, completed, failed)
    values (${serviceId}, '2025-01-01', 'web', 9, 5, 1), (${serviceId}, '2025-12-31', 'office', 9, 6, 1),
      (${second?.id}, '2025-06-01', 'web', 90, 33, 0), (${serviceId}, '2026-01-01', 'web', 900, 800, 0),
      (${serviceId}, '2024-12-31', 'web', 900, 800, 0)`.execute(owner);
  expect((await country.read()).picture.whole.weighted).toMatchObject({
    mean: 5,
    year: 2025,
    reporting: 2,
    coverage: 11 / 44,
  });
});

test('after a release it is read anew, at most once a second', async () => {
  expect(await score()).toBeNull();
  await show('2026-11-22', ['overall', 'overall=4'], [10, 10]);
  elapsed = 5_000;
  expect(await score()).toBeNull();
  country.noteReleased();
  expect(await score()).toMatchObject({ base: 10 });
  await show('2026-11-22', ['overall', 'overall=4'], [10, 10]);
  country.noteReleased();
  elapsed = 5_999;
  expect(await score()).toMatchObject({ base: 10 });
  elapsed = 6_000;
  expect(await score()).toMatchObject({ base: 20 });
});

test('counts of earlier days are read again after a gap and at midnight only', async () => {
  await country.read();
  await show('2026-11-21', ['overall', 'overall=4'], [10, 10]);
  country.noteReleased();
  elapsed = 2_000;
  expect(await score()).toBeNull();
  country.noteGap();
  expect(await score()).toMatchObject({ base: 10 });
  await show('2026-11-21', ['overall', 'overall=4'], [10, 10]);
  clock.set('2026-11-23');
  expect(await score()).toMatchObject({ base: 20 });
});

test('while the database is away the figures stand as they were; a first reader is told', async () => {
  await show('2026-11-22', ['overall', 'overall=4'], [10, 10]);
  let away = false;
  const unreachable = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  const flaky = new Proxy(publisher, {
    get: (target, name): unknown => {
      if (away) throw unreachable;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  country = createCountry({ database: flaky, directory, clock, elapsedMs: () => elapsed });
  expect(await score()).toMatchObject({ base: 10 });
  away = true;
  country.noteReleased();
  elapsed = 2_000;
  expect(await score()).toMatchObject({ base: 10 });
  country.noteGap();
  await expect(country.read()).rejects.toBe(unreachable);
});
