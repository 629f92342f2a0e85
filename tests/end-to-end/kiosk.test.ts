import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildAssets } from '../../scripts/build.ts';
import { type Application, runCommand, startApplication, withDatabase } from './application.ts';
import { choose, expectAccessible, launchBrowser } from './browser.ts';

const kiosk = '/chiosco/inail/sportello-digitale?t=sede';
const columns = 'ipa,slug,name_it,name_en,type,audience,channels,page_url,opened_on,state';
const row =
  'inail,sportello-digitale,Sportello Digitale,Digital Counter,digital-procedure,citizens,web|office|kiosk,,,live';

let application: Application;
let browser: Browser;
let closeBrowser: () => Promise<void>;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  await buildAssets();
  application = await startApplication();
  const folder = await mkdtemp(join(tmpdir(), 'ascolto-kiosk-'));
  const file = join(folder, 'services.csv');
  await writeFile(file, `${columns}\n${row}\n`);
  const { code, output } = await runCommand(['import', 'services', file], { DATA_DIR: application.dataDir });
  if (code !== 0) throw new Error(output);
  await rm(folder, { recursive: true });
  await vi.waitFor(
    async () => {
      if ((await fetch(application.url + kiosk)).status !== 200) throw new Error('not imported yet');
    },
    { timeout: 20_000, interval: 200 },
  );
  ({ browser, close: closeBrowser } = await launchBrowser());
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await closeBrowser();
  await application.remove();
});

interface Stored {
  readonly submissions: number;
  readonly waiting: readonly { channel: string; place: string; touchpoint: boolean }[];
}

function stored(): Promise<Stored> {
  return withDatabase(application.dataDir, async (database) => {
    const count = await sql<{ n: number }>`select count(*)::int as n from collection.submission`.execute(
      database,
    );
    const inbox = await sql<Stored['waiting'][number]>`
      select channel, place, touchpoint_id is not null as touchpoint from collection.inbox`.execute(database);
    return { submissions: count.rows[0]?.n ?? Number.NaN, waiting: inbox.rows };
  });
}

const submissions = async (): Promise<number> => (await stored()).submissions;

async function openKiosk(options: { clock?: boolean; withoutScript?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'it-IT',
    baseURL: application.url,
    viewport: { width: 1024, height: 768 },
    javaScriptEnabled: options.withoutScript !== true,
  });
  contexts.push(context);
  const page = await context.newPage();
  if (options.clock) await page.clock.install();
  await page.goto(kiosk);
  return page;
}

const readyOffline = (page: Page): Promise<void> => page.locator('body[data-offline="ready"]').waitFor();

async function begin(page: Page, language = 'Italiano'): Promise<void> {
  await page.getByRole('link', { name: language }).click();
  await page.locator('[data-item]:visible').waitFor();
}

const shown = (page: Page): Promise<string | null> =>
  page.locator('[data-item]:visible').getAttribute('data-item');

/** Answers the rating and goes on to the end. */
async function rate(page: Page, overall: number): Promise<void> {
  await choose(page.locator(`input[name="a.overall"][value="${overall}"]`));
  const thanks = page.locator('[data-thanks]');
  while (!(await thanks.isVisible())) {
    const code = await shown(page);
    await page.locator('button[type="submit"]').click();
    await page
      .locator(`[data-thanks]:visible, [data-item]:not([data-item="${code}"]):visible`)
      .first()
      .waitFor();
  }
}

describe('a kiosk', () => {
  it('takes an answer, one question after the other, and begins again by itself', async () => {
    const before = await submissions();
    const page = await openKiosk({ clock: true });
    await begin(page);
    expect(await shown(page)).toBe('overall');
    await page.locator('button[type="submit"]').click();
    expect(await page.locator('[data-fault]').textContent()).not.toBe('');
    await rate(page, 2);
    await expect.poll(submissions).toBe(before + 1);
    expect((await stored()).waiting.at(-1)).toEqual({
      channel: 'kiosk',
      place: 'platform',
      touchpoint: true,
    });
    await page.clock.fastForward(8_000);
    await page.waitForURL((url) => url.pathname + url.search === kiosk);
  });

  it('left alone, warns and then forgets what was chosen', async () => {
    const page = await openKiosk({ clock: true });
    await begin(page);
    await choose(page.locator('input[name="a.overall"][value="1"]'));
    await page.clock.fastForward(26_000);
    expect(await page.locator('[data-idle]').isVisible()).toBe(true);
    await page.mouse.click(5, 5);
    expect(await page.locator('[data-idle]').isVisible()).toBe(false);
    await page.clock.fastForward(45_000);
    await page.waitForURL((url) => url.pathname + url.search === kiosk);
    await begin(page);
    expect(await page.locator('input:checked:not([value=""])').count()).toBe(0);
  });

  it('starts and keeps answers without a network, and sends each once when it is back', async () => {
    const page = await openKiosk();
    await readyOffline(page);
    const before = await submissions();
    await page.context().setOffline(true);
    for (const language of ['Italiano', 'Deutsch']) {
      await page.goto(kiosk);
      await begin(page, language);
      await rate(page, 4);
    }
    await page.goto(`${kiosk}#stato`);
    await page.locator('[data-waiting] li', { hasText: /^\d{4}-\d{2}-\d{2}: 2$/ }).waitFor();
    expect(await submissions()).toBe(before);
    await page.context().setOffline(false);
    await expect.poll(submissions, { timeout: 20_000 }).toBe(before + 2);
    await page.reload();
    await page.locator('[data-nothing]:visible').waitFor();
    expect(await submissions()).toBe(before + 2);
  });

  it('sends once what the platform stored without being heard, and what waited while it was stopped', async () => {
    const page = await openKiosk();
    await readyOffline(page);
    const before = await submissions();
    // The first answer is stored, and its receipt is lost on the way.
    await page.route('**/risposte', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await begin(page);
    await rate(page, 5);
    await expect.poll(submissions).toBe(before + 1);
    await application.stop();
    await page.unroute('**/risposte');
    await page.goto(kiosk);
    await begin(page);
    await rate(page, 3);
    application = await startApplication({
      DATA_DIR: application.dataDir,
      PORT: new URL(application.url).port,
    });
    await page.goto(`${kiosk}#stato`);
    await page.locator('[data-nothing]:visible, [data-waiting] li').first().waitFor();
    await expect.poll(submissions, { timeout: 20_000 }).toBe(before + 2);
    await expect
      .poll(async () => (await page.reload(), page.locator('[data-nothing]:visible').count()), {
        timeout: 20_000,
      })
      .toBe(1);
    expect(await submissions()).toBe(before + 2);
  });

  it('keeps and shows the operator what can never pass, and sends it no more', async () => {
    const page = await openKiosk();
    await begin(page);
    await page.locator('input[name="version"]').evaluate((input) => input.setAttribute('value', '99'));
    const before = await submissions();
    await rate(page, 3);
    await page.goto(`${kiosk}#stato`);
    await expect
      .poll(async () => (await page.reload(), page.locator('[data-refused] li').allTextContents()))
      .toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2} \(422\): 1$/)]);
    expect(await submissions()).toBe(before);
  });

  it('refuses courteously, before anybody answers, when the device is full', async () => {
    const page = await openKiosk();
    await page.context().setOffline(true);
    await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('kiosk', 1);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('answers', 'readwrite');
            for (let n = 0; n < 500; n++) {
              transaction
                .objectStore('answers')
                .put({ id: String(n), day: '2026-11-22', address, body: '', refused: 422 });
            }
            transaction.oncomplete = resolve;
          };
        }),
      `${application.url}/chiosco/inail/sportello-digitale/risposte`,
    );
    await page.context().setOffline(false);
    await page.reload();
    await page.locator('[data-full]:visible').waitFor();
    expect(await page.locator('.kiosk-languages').count()).toBe(0);
  });

  it('without JavaScript is the plain form, counted as the kiosk’s', async () => {
    const page = await openKiosk({ withoutScript: true });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/valuta\/inail\/sportello-digitale\?t=sede&c=kiosk&lang=en/);
    expect(await page.locator('input[name="channel"]').getAttribute('value')).toBe('kiosk');
  });

  it('can be installed: manifest and worker, each of its own scope', async () => {
    const base = `${application.url}/chiosco/inail/sportello-digitale`;
    const manifest = await (await fetch(`${base}/manifest.webmanifest?t=sede`)).json();
    expect(manifest).toMatchObject({
      start_url: kiosk,
      scope: '/chiosco/inail/sportello-digitale',
      display: 'fullscreen',
    });
    const worker = await fetch(`${base}/worker.js`);
    expect(worker.headers.get('service-worker-allowed')).toBe('/chiosco/inail/sportello-digitale');
    const page = await openKiosk();
    await readyOffline(page);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
    expect(scopes).toEqual(['/chiosco/inail/sportello-digitale']);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('is not there for a service that has no kiosk', async () => {
    expect((await fetch(`${application.url}/chiosco/inail/civa`)).status).toBe(404);
  });

  it.each(['Italiano', 'Deutsch', 'Français', 'Slovenščina', 'English'])(
    'axe finds nothing in %s, at every step',
    async (language) => {
      const page = await openKiosk();
      await expectAccessible(page);
      await begin(page, language);
      await expectAccessible(page);
      await rate(page, 3);
      await expectAccessible(page);
    },
  );
});
