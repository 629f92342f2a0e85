import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withDatabase } from './application.ts';
import { expectVisitors, service } from './visitors.ts';
import { type HostSite, startHostSite } from './widget-hosts.ts';

const visitors = expectVisitors();
let site: HostSite;
beforeAll(async () => {
  site = await startHostSite(visitors.url);
});
afterAll(() => site.close());

it('an answer given in the page of an administration is stored as one, without its personal data', async () => {
  const page = await visitors.openPage();
  await page.goto(site.publish({ body: `<valuta-servizio servizio="${service}"></valuta-servizio>` }));
  await page.locator('[data-element="feedback-rate-2"]').click();
  await page.getByText('Ho avuto problemi tecnici', { exact: true }).click();
  await page.locator('[data-element="feedback-input-text"]').fill('Scrivere a mario.rossi@example.it');
  await page.getByRole('button', { name: 'Invia' }).click();
  await page.getByText('Grazie, il tuo parere ci aiuterà a migliorare il servizio!').waitFor();
  const stored = await withDatabase(visitors.dataDir, async (database) => {
    const { rows } = await sql`
      select questionnaire, place, assurance, answers, verbatims from collection.inbox`.execute(database);
    return rows;
  });
  expect(stored).toEqual([
    {
      questionnaire: 'information-page',
      place: 'host-page',
      assurance: 'open',
      answers: { 'page-clarity': 2, difficulties: 'technical-problems' },
      verbatims: { details: 'Scrivere a [E-MAIL]' },
    },
  ]);
});
