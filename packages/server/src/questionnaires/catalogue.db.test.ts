import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { type TestDatabase, testDatabase } from '../platform/testing/test-database.ts';
import { openCatalogue } from './catalogue.ts';

const test = await testDatabase();
const database = test.database();
afterAll(() => test.close());

const file = new URL('../../../../questionnaires/instant-feedback.v1.json', import.meta.url);
const shipped = JSON.parse(await readFile(file, 'utf8'));

describe('the catalogue', () => {
  it('publishes what is shipped once', async () => {
    const first = await openCatalogue(database, stoppedClock('2026-11-22'));
    expect(first.version('digital-service', 1)?.item('overall')?.type).toBe('rating');
    await openCatalogue(database, stoppedClock('2026-11-23'));
    const { rows } = await sql<{ days: number }>`
      select count(distinct published_on)::integer as days from questionnaires.version`.execute(database);
    expect(rows).toEqual([{ days: 1 }]);
  });

  it('lets nobody change a published version, the owner of the database included', async () => {
    const change = sql`update questionnaires.version set document = '{}' where version = 1`.execute(database);
    await expect(change).rejects.toThrow(/is published: make a new version/);
    await expect(sql`delete from questionnaires.version`.execute(database)).rejects.toThrow(/is published/);
  });

  it('does not start with other words under a published number', async () => {
    const other = await databaseWith({ ...shipped, title: { ...shipped.title, it: 'Altro' } });
    await expect(openCatalogue(other.database(), stoppedClock('2026-11-22'))).rejects.toThrow(/other words/);
    await other.close();
  });

  const text = { it: 'Testo', de: 'Text', fr: 'Texte', sl: 'Besedilo', en: 'Text' };
  it.each([
    ['asks something else', { type: 'rating', text, low: text, high: text }, /in the series improve: /],
    [
      'begins a new series',
      { type: 'text', maxLength: 9, text, series: 'new' },
      /different series under one code: /,
    ],
  ])('does not start, and publishes nothing, where a known code %s', async (_, asked, message) => {
    const changed = shipped.items.map((item: { code: string }) =>
      item.code === 'improve' ? { code: 'improve', ...asked } : item,
    );
    const other = await databaseWith({ ...shipped, version: 2, items: changed });
    await expect(openCatalogue(other.database(), stoppedClock('2026-11-22'))).rejects.toThrow(message);
    const { rows } = await sql<{ versions: number }>`
      select count(*)::integer as versions from questionnaires.version`.execute(other.database());
    expect(rows).toEqual([{ versions: 1 }]);
    await other.close();
  });

  it('does not start where a code is asked of those who used a service and of those who read a page', async () => {
    const page = await readFile(new URL('information-page.v1.json', file), 'utf8');
    const other = await databaseWith({
      ...JSON.parse(page.replaceAll('"details"', '"improve"')),
      code: 'instant-feedback',
      version: 2,
    });
    await expect(openCatalogue(other.database(), stoppedClock('2026-11-22'))).rejects.toThrow(
      /about different things count under one code: .*item improve/,
    );
    await other.close();
  });
});

async function databaseWith(document: { version: number }): Promise<TestDatabase> {
  const other = await testDatabase();
  await sql`
    insert into questionnaires.version (code, version, document, published_on)
    values ('instant-feedback', ${document.version}, ${JSON.stringify(document)}::jsonb, '2026-01-01')`.execute(
    other.database(),
  );
  return other;
}
