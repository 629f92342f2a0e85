import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launchBrowser } from './browser.ts';
import {
  startTabHost,
  startTabPlatform,
  type TabHost,
  type TabHostPage,
  type TabPlatform,
} from './tab-hosts.ts';

const servizio = 'data-servizio="inps/hub"';
const languages = ['it', 'de', 'fr', 'sl', 'en'];

let platform: TabPlatform;
let host: TabHost;
let browser: Browser;
let closeBrowser: () => Promise<void>;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  platform = await startTabPlatform();
  host = await startTabHost(platform.url);
  ({ browser, close: closeBrowser } = await launchBrowser());
});
afterEach(async () => {
  platform.asked.length = 0;
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await closeBrowser();
  await Promise.all([host.close(), platform.close()]);
});

interface Opened {
  readonly page: Page;
  readonly errors: string[];
}

async function open(hostPage: TabHostPage, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ locale: 'it-IT', ...options });
  contexts.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(host.publish(hostPage));
  return { page, errors };
}

const link = (page: Page) => page.getByRole('link', { name: 'Valuta il servizio' });
const tab = (page: Page) => page.getByRole('complementary', { name: 'Valuta il servizio' });

async function boxOf(page: Page) {
  const box = await tab(page).boundingBox();
  if (box === null) throw new Error('the tab is not shown');
  return box;
}

describe('the tab', () => {
  it('opens the form apart from the page: neither knows the other', async () => {
    const { page, errors } = await open({ attributes: `${servizio} data-punto-di-contatto="domanda"` });
    await link(page).waitFor();
    expect(platform.asked).toEqual(['/tab.js']);
    const [form] = await Promise.all([page.context().waitForEvent('page'), link(page).click()]);
    await form.waitForLoadState();
    expect(form.url()).toBe(`${platform.url}/valuta/inps/hub?lang=it&t=domanda`);
    expect(await form.evaluate('window.opener')).toBeNull();
    expect(await form.locator('#referer').textContent()).toBe('none');
    expect(errors).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('stands at the edge that was asked for, half way down', async () => {
    const viewport = { width: 1280, height: 720 };
    const { page: right } = await open({ attributes: servizio }, { viewport });
    await link(right).waitFor();
    const one = await boxOf(right);
    expect(one.x + one.width).toBeCloseTo(1280, 0);
    expect(one.y + one.height / 2).toBeCloseTo(360, 0);
    const { page: left } = await open({ attributes: `${servizio} data-posizione="sinistra"` }, { viewport });
    await link(left).waitFor();
    expect((await boxOf(left)).x).toBe(0);
  });

  it.each([
    [320, 640],
    [1280, 300],
  ])('in a window of %i by %i it stands below the content and covers none of it', async (width, height) => {
    const { page } = await open({ attributes: servizio }, { viewport: { width, height } });
    await link(page).waitFor();
    const end = await page.locator('main').boundingBox();
    const box = await boxOf(page);
    expect(box.y).toBeGreaterThanOrEqual((end?.y ?? Infinity) + (end?.height ?? 0));
    for (const language of languages) {
      const { page: other } = await open({ attributes: servizio, language }, { viewport: { width, height } });
      await other.getByRole('complementary').waitFor();
      const scrollWidth = await other.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, language).toBeLessThanOrEqual(width);
    }
  });

  it('is reached, opened and dismissed with the keyboard, and stays away until the page is loaded again', async () => {
    const { page } = await open({ attributes: servizio });
    await link(page).waitFor();
    await page.locator('#fine').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('A');
    const [form] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await form.close();
    await page.bringToFront();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('BUTTON');
    await page.keyboard.press('Enter');
    await expect.poll(() => tab(page).count()).toBe(0);
    await page.reload();
    await link(page).waitFor();
  });

  it('moves only where people do not mind', async () => {
    const transition = (page: Page) =>
      tab(page).evaluate((element) => getComputedStyle(element).transitionDuration);
    const { page: still } = await open({ attributes: servizio }, { reducedMotion: 'reduce' });
    await link(still).waitFor();
    expect(await transition(still)).toBe('0s');
    const { page } = await open({ attributes: servizio }, { reducedMotion: 'no-preference' });
    await link(page).waitFor();
    expect(await transition(page)).toBe('0.15s');
  });

  it.each(languages)('axe finds nothing in %s, wide and narrow', async (language) => {
    for (const width of [320, 1280]) {
      const viewport = { width, height: 720 };
      const { page } = await open({ attributes: servizio, language }, { viewport });
      await page.getByRole('complementary').waitFor();
      expect(await page.getByRole('complementary').getAttribute('lang')).toBe(language);
      await expectAccessible(page);
      const targets = await page.locator('aside a, aside button').evaluateAll((elements) =>
        elements.map((element) => {
          const { width: w, height: h } = element.getBoundingClientRect();
          return Math.min(w, h);
        }),
      );
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    }
  });

  it.each(['', 'data-servizio="inps"', 'data-servizio="../inps/hub"'])(
    'is not there, and the attribute is named, where it is wrong (%s)',
    async (attributes) => {
      const { page, errors } = await open({ attributes });
      await expect.poll(() => errors.join('\n')).toContain('"data-servizio"');
      expect(await page.getByRole('complementary').count()).toBe(0);
    },
  );
});
