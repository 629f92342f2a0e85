import { languages } from '@ascolto/contract';
import type { Page } from 'playwright-core';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { startApplication, withDatabase } from './application.ts';
import { choose, expectAccessible } from './browser.ts';
import { expectVisitors, service } from './visitors.ts';

const visitors = expectVisitors();
const { openPage, submit } = visitors;

async function rate(page: Page, overall: number, address = `/valuta/${service}`): Promise<void> {
  await page.goto(address);
  await choose(page.locator(`input[name="a.overall"][value="${overall}"]`));
  await page.getByRole('button', { name: 'Invia la valutazione' }).click();
  await page.waitForURL(/\/grazie/);
}

async function expectThanks(page: Page): Promise<void> {
  await page.waitForURL(/\/grazie/);
  expect(await page.locator('h1').textContent()).toMatch(/^Grazie/);
}

const chooseOverall = (page: Page, overall: number): Promise<void> =>
  choose(page.locator(`input[name="a.overall"][value="${overall}"]`));

/** By the ids that are kept of them. */
function storedAnswers(): Promise<number> {
  return withDatabase(visitors.dataDir, async (database) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from collection.submission`.execute(
      database,
    );
    return rows[0]?.n ?? Number.NaN;
  });
}

describe('a citizen rates a service', () => {
  it('and with the tenth answer the card changes in front of a reader, without a reload', async () => {
    const reader = await openPage();
    await reader.goto(`/pagella/${service}`);
    await reader.evaluate('window.neverReloaded = true');
    for (let answer = 0; answer < 8; answer++) expect(await submit((answer % 5) + 1)).toBe(201);
    await rate(await openPage(), 4);
    const card = await fetch(`${visitors.url}/v1/services/${service}/report-card`);
    expect(await card.json()).toMatchObject({ base: null, score: null });
    await rate(await openPage({ javaScriptEnabled: false }), 5);
    await reader.locator('main', { hasText: '10 risposte' }).waitFor();
    expect(await reader.evaluate('window.neverReloaded')).toBe(true);
  });

  it('in detail and without JavaScript, and nothing typed on the way is lost', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`/valuta/${service}`);
    await chooseOverall(page, 2);
    await page.getByRole('button', { name: 'Aggiungi dettagli' }).click();
    await choose(page.locator('input[name="a.reasons-low"]').first());
    await page.getByRole('button', { name: 'Altre domande' }).click();
    await page.locator('textarea[name="a.comment"]').fill('Troppi passaggi');
    await page.getByRole('button', { name: 'Indietro' }).click();
    await page.getByRole('button', { name: 'Indietro' }).click();
    expect(await page.locator('input[name="a.overall"][value="2"]').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Aggiungi dettagli' }).click();
    expect(await page.locator('input[name="a.reasons-low"]').first().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Altre domande' }).click();
    expect(await page.locator('textarea[name="a.comment"]').inputValue()).toBe('Troppi passaggi');
    await page.getByRole('button', { name: 'Invia' }).click();
    await expectThanks(page);
  });

  it('and may change the score after giving reasons for another one', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`/valuta/${service}`);
    await chooseOverall(page, 1);
    await page.getByRole('button', { name: 'Aggiungi dettagli' }).click();
    await choose(page.locator('input[name="a.reasons-low"]').first());
    await page.getByRole('button', { name: 'Indietro' }).click();
    await chooseOverall(page, 5);
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await expectThanks(page);
  });

  it('and may change the language on the way without losing what was typed; Enter sends', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`/valuta/${service}?t=domanda`);
    await chooseOverall(page, 2);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('input[name="a.overall"]:checked').inputValue()).toBe('2');
    await page.locator('button[value="next"]').click();
    await choose(page.locator('input[name="a.reasons-low"]').first());
    await choose(page.locator('input[name="a.reasons-low"][value="other"]'));
    await page.locator('input[name="a.reasons-low.other"]').fill('Troppi passaggi');
    await page.getByRole('button', { name: 'Italiano' }).click();
    expect(await page.getAttribute('html', 'lang')).toBe('it');
    expect(await page.locator('input[name="a.reasons-low.other"]').inputValue()).toBe('Troppi passaggi');
    expect(await page.locator('input[name="a.reasons-low"]').first().isChecked()).toBe(true);
    await page.locator('input[name="a.reasons-low"]').first().press('Enter');
    await expectThanks(page);
    expect(await page.getAttribute('html', 'lang')).toBe('it');
  });

  it.each([true, false])(
    'and goes back from the thanks and sends again: counted once (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await openPage({ javaScriptEnabled });
      const before = await storedAnswers();
      await rate(page, 4);
      await page.goBack();
      expect(await page.locator('input[name="a.overall"]:checked').inputValue()).toBe('4');
      await page.getByRole('button', { name: 'Aggiungi dettagli' }).click();
      await page.getByRole('button', { name: 'Altre domande' }).click();
      await page.locator('textarea[name="a.comment"]').fill('Di nuovo');
      await page.getByRole('button', { name: 'Invia' }).click();
      await expectThanks(page);
      await page.goBack();
      expect(await page.locator('textarea[name="a.comment"]').inputValue()).toBe('Di nuovo');
      await page.getByRole('button', { name: 'Invia' }).click();
      await expectThanks(page);
      expect(await storedAnswers()).toBe(before + 1);
    },
  );

  it('with the keyboard alone', async () => {
    const page = await openPage();
    await page.goto(`/valuta/${service}`);
    const focused = (): Promise<string> =>
      page.evaluate(
        `(({ name, type, textContent }) => name + ' ' + type + ' ' + textContent.trim())(document.activeElement)`,
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/contenuto/i);
    for (let presses = 0; presses < 20 && !(await focused()).startsWith('a.overall'); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
    expect(await page.locator('input[name="a.overall"]:checked').inputValue()).toBe('4');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/step submit Invia/);
    await page.keyboard.press('Enter');
    await expectThanks(page);
  });

  it('and is told what is missing, next to a link to it', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`/valuta/${service}`);
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    expect(await page.title()).toMatch(/^Errore/);
    const target = await page.getByRole('alert').getByRole('link').first().getAttribute('href');
    expect(await page.locator(target ?? '').count()).toBe(1);
  });
});

describe('every page', () => {
  const pages = [
    '/',
    '/?q=xyz',
    `/valuta/${service}`,
    `/valuta/${service}/grazie?registrata=1`,
    `/valuta/${service}/non-conclusa`,
    `/valuta/${service}/non-conclusa/grazie?registrata=1`,
    `/pagella/${service}`,
    '/valuta/nessuno/nulla',
  ];

  it.each(languages)('in %s has nothing that axe objects to', async (language) => {
    const page = await openPage();
    for (const path of pages) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await expectAccessible(page);
    }
    await page.goto(`/valuta/${service}?lang=${language}`);
    await page.locator('button[value="send"]').click();
    await expectAccessible(page);
    await chooseOverall(page, 3);
    await page.locator('button[value="next"]').click();
    await expectAccessible(page);
  });

  it.each([
    ...languages.map((language) => [100, 320, language] as const),
    ...languages.map((language) => [200, 320, language] as const),
    [200, 360, 'it'],
    [200, 768, 'it'],
    [200, 1280, 'it'],
  ] as const)(
    'with text at %i percent fits a window of %i pixels without scrolling sideways, in %s',
    async (percent, width, language) => {
      const page = await openPage({ viewport: { width, height: 640 }, locale: language });
      const expectToFit = async (what: string): Promise<void> => {
        await page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);
        expect(await page.evaluate('document.documentElement.scrollWidth'), what).toBeLessThanOrEqual(width);
      };
      // Of the first test: a card with data.
      for (const path of pages) {
        await page.goto(path);
        await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
        await expectToFit(path);
      }
      await page.goto(`/valuta/${service}`);
      await page.locator('button[value="send"]').click();
      await expectToFit('a fault');
      await chooseOverall(page, 2);
      await page.locator('button[value="next"]').click();
      await page.locator('button[value="back"]').waitFor();
      await choose(page.locator('input[type="radio"]').first());
      await expectToFit('the second screen');
    },
  );

  it('asks nobody else, sets no cookie, keeps nothing and weighs under 100 kB', async () => {
    for (const path of pages) {
      const page = await openPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      let bytes = 0;
      const hosts = new Set<string>();
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.goto(path, { waitUntil: 'load' });
      expect([...hosts], path).toEqual([visitors.url]);
      expect(bytes, path).toBeLessThan(100_000);
      expect(await page.context().cookies(), path).toEqual([]);
      expect(await page.evaluate('localStorage.length + sessionStorage.length'), path).toBe(0);
    }
  });

  it('follows the language of the browser, and the one asked for', async () => {
    const page = await openPage({ locale: 'de-AT' });
    await page.goto(`/valuta/${service}`);
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await page.goto(`/valuta/${service}?lang=it`);
    expect(await page.getAttribute('html', 'lang')).toBe('it');
  });

  it('offers its languages in one line of a window of 320 pixels', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    for (const path of ['/', `/valuta/${service}`]) {
      for (const language of languages) {
        await page.goto(`${path}?lang=${language}`);
        await page.evaluate('document.fonts.ready');
        const lines = await page.evaluate(
          `new Set(Array.from(document.querySelectorAll('.language-links li'), (one) => one.offsetTop)).size`,
        );
        expect(lines, `${path} ${language}`).toBe(1);
      }
    }
  });
});

describe('a demonstration', () => {
  it('shows each answer at once and says on every page that it is one', async () => {
    const demonstration = await startApplication({ DEMO: '1' });
    try {
      const page = await openPage({ baseURL: demonstration.url });
      for (const path of [
        '/',
        `/valuta/${service}`,
        `/valuta/${service}/grazie?registrata=1`,
        `/pagella/${service}`,
        '/nulla',
      ]) {
        await page.goto(path);
        expect(await page.locator('.demonstration-band').textContent(), path).toMatch(/Dimostrazione/);
      }
      const reader = await openPage({ baseURL: demonstration.url });
      await reader.goto(`/pagella/${service}`);
      const { base } = await (await fetch(`${demonstration.url}/v1/services/${service}/report-card`)).json();
      await rate(page, 5);
      await reader.locator('main', { hasText: `${base + 1} risposte` }).waitFor();
      await rate(page, 3);
      await reader.locator('main', { hasText: `${base + 2} risposte` }).waitFor();
    } finally {
      await demonstration.remove();
    }
  });
});
