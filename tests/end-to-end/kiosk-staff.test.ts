import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildAssets } from '../../scripts/build.ts';
import { type Application, startApplication, withDatabase } from './application.ts';
import { choose, expectAccessible, launchBrowser } from './browser.ts';
import { finishKiosk } from './every-screen.ts';

/** The pilot's own. */
const kiosk = '/chiosco/inail/sportello-digitale?t=sede';

let application: Application;
let browser: Browser;
let closeBrowser: () => Promise<void>;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  await buildAssets();
  application = await startApplication();
  ({ browser, close: closeBrowser } = await launchBrowser());
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await closeBrowser();
  await application.remove();
});

async function openKiosk(locale = 'it-IT'): Promise<Page> {
  const viewport = { width: 1024, height: 768 };
  const context = await browser.newContext({ locale, baseURL: application.url, viewport });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(kiosk);
  return page;
}

function submissions(): Promise<number> {
  return withDatabase(application.dataDir, async (database) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from collection.submission`.execute(database);
    return rows[0]?.n ?? Number.NaN;
  });
}

/** Puts an answer of eight days ago on the device. */
async function keep(page: Page, answer: { id: string; refused?: number; why?: string }): Promise<void> {
  const day = new Date(Date.now() - 8 * 86_400_000).toISOString().slice(0, 10);
  const address = `${application.url}/chiosco/inail/sportello-digitale/risposte`;
  const body = `submissionId=${answer.id}&questionnaire=instant-feedback&version=1&lang=it&a.overall=4`;
  await page.evaluate(
    (kept) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('kiosk', 1);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('answers', 'readwrite');
          transaction.objectStore('answers').put(kept);
          transaction.oncomplete = resolve;
        };
      }),
    { day, address, body, tried: day, ...answer },
  );
}

const keptBodies = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('kiosk', 1);
        opening.onsuccess = () => {
          const all = opening.result.transaction('answers').objectStore('answers').getAll();
          all.onsuccess = () => resolve(all.result.map(({ body }) => body));
        };
      }),
  );

const unheard = { id: '0b0d5a52-6c1b-4a8e-8f0f-2f4f1f0e9a01' };
const refused = { id: '0b0d5a52-6c1b-4a8e-8f0f-2f4f1f0e9a02', refused: 422, why: 'questionnaire' };

describe('the staff of a kiosk', () => {
  it('is led to what the platform refused and told why, and gives it up by a second press only', async () => {
    const page = await openKiosk();
    await page.getByRole('link', { name: 'Italiano' }).click();
    await page.locator('[data-item]:visible').waitFor();
    await page.locator('input[name="version"]').evaluate((input) => input.setAttribute('value', '99'));
    await choose(page.locator('input[name="a.overall"][value="3"]'));
    await finishKiosk(page);
    const isRefused = (): Promise<number> =>
      page.goto(kiosk).then(() => page.getByRole('link', { name: /Per il personale/ }).count());
    await expect.poll(isRefused, { timeout: 20_000 }).toBe(1);
    await page.getByRole('link', { name: /Per il personale/ }).click();
    await page.getByText('Il questionario a cui rispondono non è più in uso. (1)').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stato del dispositivo');
    const discard = page.getByRole('button', { name: /Elimina le risposte/ });
    await discard.click();
    await page.getByRole('button', { name: 'Annulla' }).click();
    expect(await page.locator('[data-refused] li').count()).toBe(1);
    expect(await keptBodies(page)).toEqual([expect.stringContaining('a.overall=3')]);
    await discard.click();
    await page.getByRole('button', { name: 'Elimina', exact: true }).click();
    await page.locator('[data-discarded] li', { hasText: /^\d{4}-\d{2}-\d{2}: 1$/ }).waitFor();
    expect(await page.locator('[data-refused] li').count()).toBe(0);
    expect(await keptBodies(page)).toEqual(['']);
    await page.goto(kiosk);
    await page.reload();
    await page.locator('.kiosk-languages').waitFor();
    expect(await page.getByRole('link', { name: /Per il personale/ }).count()).toBe(0);
  });

  it('sees what was sent unheard more than six days ago, which is never sent again', async () => {
    const before = await submissions();
    const page = await openKiosk();
    await keep(page, unheard);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await page.goto(`${kiosk}#stato`);
    await page.reload();
    await page.locator('[data-maybe-sent] li').waitFor();
    expect(await page.locator('[data-waiting] li').count()).toBe(0);
    expect([sent, await submissions()]).toEqual([[], before]);
  });

  it.each(['it-IT', 'de-DE', 'fr-FR', 'sl-SI', 'en-GB'])(
    'reads it in %s, and axe finds nothing',
    async (locale) => {
      const page = await openKiosk(locale);
      await keep(page, unheard);
      await keep(page, refused);
      await page.reload();
      await page.locator('[data-for-staff] a').waitFor();
      await expectAccessible(page);
      await page.locator('[data-for-staff] a').click();
      await page.locator('[data-more] button').first().waitFor();
      await expectAccessible(page);
      await page.locator('[data-more] > button').click();
      await page.locator('dialog[open]').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    },
  );
});
