import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recountTallies } from '../collection/index.ts';
import { stoppedClock } from '../platform/clock.ts';
import { isUnused, requireKind } from '../platform/instance.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { type CountrySize, fillDemonstration, fillNewDemonstration } from './index.ts';

const clock = stoppedClock('2026-11-22');
const size: CountrySize = { services: 30, days: 40, responses: 12_000, seed: 1, replace: false };
const databases: Awaited<ReturnType<typeof testDatabase>>[] = [];

async function emptyDatabase() {
  const made = await testDatabase();
  databases.push(made);
  return made;
}
afterAll(() => Promise.all(databases.map((one) => one.close())));

function fill(url: string, other: Partial<CountrySize> = {}) {
  return fillDemonstration({ url, clock, onProgress: () => undefined }, { ...size, ...other });
}

const country = await emptyDatabase();
const owner = country.database();
beforeAll(async () => void (await fill(country.url)));

async function ask<Row>(query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> {
  return (await query.execute(owner)).rows;
}

async function value(expression: string): Promise<unknown> {
  const [row] = await ask(sql<{ value: unknown }>`select ${sql.raw(expression)} as value`);
  return row?.value;
}

describe('a simulated country', () => {
  test('has exactly the answers asked for, released or waiting, and counts that say the same', async () => {
    const released = Number(await value('(select count(*) from collection.response)'));
    const waiting = Number(await value('(select count(*) from collection.inbox)'));
    expect(released + waiting).toBe(size.responses);
    expect(waiting).toBeGreaterThan(0);
    expect(released).toBeGreaterThan(0.8 * size.responses);
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
  });

  test('releases in groups of ten at least, never before the day of an answer, and never a unanimous one', async () => {
    const [group] = await ask(sql<{ smallest: number; early: number }>`
      select min(n) as smallest, sum(early)::integer as early
      from (select count(*) as n, count(*) filter (where released_on < day) as early
            from collection.response group by service_id, assurance, released_on) released`);
    expect(group?.smallest).toBeGreaterThanOrEqual(10);
    expect(group?.early).toBe(0);
    const unanimous = await value(`(
      select count(*) from (
        select from collection.response cross join lateral (
          select coalesce(answers->'overall', answers->'page-clarity', answers->'stage') as opening) o
        group by service_id, assurance, released_on having count(distinct opening) = 1) alike)`);
    expect(Number(unanimous)).toBe(0);
    const later = await value('(select count(*) from collection.response where released_on > day)');
    expect(Number(later)).toBeGreaterThan(0);
    const [shown] = await ask(sql<{ smallest: number }>`
      select min(n) as smallest from collection.shown_tally, unnest(cells, counts) as counted (cell, n)
      where cell !~ '='`);
    expect(shown?.smallest).toBeGreaterThanOrEqual(10);
  });

  test('is J-shaped, with several languages, channels, levels of assurance, places and questionnaires', async () => {
    const ratings = await ask(sql<{ n: number }>`
      select count(*) as n from collection.response where answers ? 'overall' group by answers->'overall'
      order by answers->'overall'`);
    const [one = 0, two = 0, three = 0, four = 0, five = 0] = ratings.map(({ n }) => n);
    expect(five).toBeGreaterThan(four);
    expect(four).toBeGreaterThan(three);
    expect(one).toBeGreaterThan(two);
    for (const [column, least] of [
      ['language', 4],
      ['channel', 4],
      ['assurance', 3],
      ['place', 3],
      ['questionnaire', 5],
    ] as const) {
      const found = await value(`(select count(distinct ${column}) from collection.response)`);
      expect(Number(found), column).toBeGreaterThanOrEqual(least);
    }
    expect(
      Number(await value(`(select count(*) from collection.response where answers ? 'stage')`)),
    ).toBeGreaterThan(0);
  });

  test('writes varied comments, whose personal data are gone', async () => {
    const texts = (await ask(sql<{ text: string }>`select text from collection.verbatim`)).map(
      ({ text }) => text,
    );
    expect(new Set(texts).size).toBeGreaterThan(1_000);
    expect(texts.some((text) => text.includes('[CODICE FISCALE]'))).toBe(true);
    expect(texts.some((text) => text.includes('[TELEFONO]'))).toBe(true);
    expect(texts.filter((text) => /\d{7}|@example/.test(text))).toEqual([]);
  });

  test('reports the transactions of most services, none of others, and none of today', async () => {
    const reporting = Number(
      await value('(select count(distinct service_id) from transactions.reported_count)'),
    );
    expect(reporting).toBeGreaterThan(15);
    expect(reporting).toBeLessThan(size.services);
    expect(await value('(select max(day)::text from transactions.reported_count)')).toBe('2026-11-21');
  });

  test('marks what is invented in the IPA code, and the database for ever', async () => {
    const [marked] = await ask(sql<{ invented: number; pilot: number }>`
      select count(*) filter (where ipa like 'sim\\_%') as invented, count(*) filter (where ipa not like 'sim\\_%') as pilot
      from registry.administration`);
    expect(marked).toEqual({ invented: 8, pilot: 3 });
    await expect(requireKind(owner, 'real', '2026-11-22')).rejects.toThrow(/is a demonstration/);
  });
});

/** Counts that a seed must repeat. */
async function counts(database: ReturnType<Awaited<ReturnType<typeof testDatabase>>['database']>) {
  const { rows } = await sql<{ sum: string }>`
    select a.ipa || '/' || s.slug || ' ' || day || ' ' || assurance || ' ' || cell || ' ' || sum(n) as sum
    from collection.tally t join registry.service s on s.id = service_id
    join registry.administration a on a.id = administration_id, unnest(cells, counts) as counted (cell, n)
    group by ipa, slug, day, assurance, cell order by 1`.execute(database);
  return rows.map(({ sum }) => sum);
}

describe('a seed', () => {
  test('repeats every count; another seed gives others', async () => {
    const [one, same, other] = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
    const small = { services: 9, days: 10, responses: 1_500 };
    await fill(one.url, small);
    await fill(same.url, small);
    await fill(other.url, { ...small, seed: 2 });
    const first = await counts(one.database());
    expect(first.length).toBeGreaterThan(500);
    expect(await counts(same.database())).toEqual(first);
    expect(await counts(other.database())).not.toEqual(first);
  });
});

describe('a database', () => {
  test('of real answers is refused, and stays as it was', async () => {
    const real = await emptyDatabase();
    await requireKind(real.database(), 'real', '2026-11-22');
    await expect(fill(real.url)).rejects.toThrow(/holds real answers/);
    const { rows } = await sql`select from registry.administration`.execute(real.database());
    expect(rows).toHaveLength(0);
  });

  test('of simulated answers is filled again only where they are to be replaced', async () => {
    const { url, database } = await emptyDatabase();
    const small = { services: 3, days: 10, responses: 300 };
    await fill(url, small);
    await expect(fill(url, small)).rejects.toThrow(/holds answers already/);
    await fill(url, { ...small, replace: true });
    expect(await recountTallies(database(), { mode: 'verify' })).toEqual([]);
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from collection.response) + (select count(*) from collection.inbox) as n`.execute(
      database(),
    );
    expect(rows).toEqual([{ n: 300 }]);
  });

  test('that was never used is known as such, and gets a first history', async () => {
    const { url } = await emptyDatabase();
    expect(await isUnused(url)).toBe(true);
    expect(await fillNewDemonstration(url, clock)).toMatchObject({ answers: 9_000 });
    expect(await isUnused(url)).toBe(false);
  });
});
