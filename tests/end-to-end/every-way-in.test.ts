import { languages } from '@ascolto/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import {
  abandonedScreens,
  counter,
  formScreens,
  kioskScreens,
  posterScreen,
  siteScreens,
  type Way,
} from './every-screen.ts';
import { startTabHost, type TabHost } from './tab-hosts.ts';
import { expectVisitors, service } from './visitors.ts';

const visitors = expectVisitors();
const { openPage } = visitors;
let tabs: TabHost;
beforeAll(async () => {
  tabs = await startTabHost(visitors.url);
});
afterAll(() => tabs.close());

const fits = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= innerWidth');

/** Controls under 44 pixels, without those that stand in a sentence. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('main :is(button, .btn, select, summary, textarea, input[type="text"], .rating-step label, .option:not(.no-answer) label)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => Math.min(one.offsetHeight, one.offsetWidth) < 44)
      .map((one) => one.outerHTML.slice(0, 120))`,
  );

/** Name, value and words of what has the focus; empty where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `(({ tagName, name, value, textContent }) =>
      tagName === 'BODY' ? '' : [name, value, textContent.trim()].filter(Boolean).join(' '))(document.activeElement)`,
  );

/** Presses a key until the focus is there. */
async function pressUntil(page: Page, key: string, place: RegExp): Promise<void> {
  for (let presses = 0; presses < 40 && !place.test(await focused(page)); presses++)
    await page.keyboard.press(key);
  expect(await focused(page)).toMatch(place);
}

describe.each(languages)('in %s', (language) => {
  it('those who gave up meet nothing that axe objects to', async () => {
    const page = await openPage();
    for (const way of Object.values(abandonedScreens)) {
      await way(page, language);
      await expectAccessible(page);
    }
  });

  it('kiosk, poster, tab and what those who gave up see fit 320 pixels, with text at 200 percent too', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    const tab = `data-servizio="${service}"`;
    const ways: Readonly<Record<string, Way>> = {
      ...abandonedScreens,
      ...kioskScreens,
      ...posterScreen,
      kiosk: () => page.goto(`/chiosco/${counter}`),
      tab: () => page.goto(tabs.publish({ attributes: tab, language })),
    };
    for (const [name, way] of Object.entries(ways)) {
      await way(page, language);
      await page.waitForLoadState();
      expect(await fits(page), name).toBe(true);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect(await fits(page), `${name}, enlarged`).toBe(true);
    }
  });
});

it('every control is as large as a finger', async () => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  const ways = { ...formScreens, ...abandonedScreens, ...kioskScreens, ...siteScreens };
  const found: Record<string, readonly string[]> = {};
  for (const [name, way] of Object.entries(ways)) {
    await way(page, 'it');
    await page.waitForLoadState();
    const tooSmall = await small(page);
    if (tooSmall.length > 0) found[name] = tooSmall;
  }
  expect(found).toEqual({});
});

describe('with the keyboard alone', () => {
  it('the kiosk is begun, answered and left', async () => {
    const page = await openPage({ viewport: { width: 1024, height: 768 } });
    await page.goto(`/chiosco/${counter}`);
    await page.locator('a[href^="/chiosco"]').first().waitFor();
    await pressUntil(page, 'Tab', /Français/);
    await page.keyboard.press('Enter');
    await page.locator('[data-item]:visible').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('input[name="a.overall"]:checked').inputValue()).toBe('2');
    const thanks = page.locator('[data-thanks]');
    while (!(await thanks.isVisible())) {
      const code = await page.locator('[data-item]:visible').getAttribute('data-item');
      await pressUntil(page, 'Tab', /Suivant|Envoyer/);
      await page.keyboard.press('Enter');
      await page
        .locator(`[data-thanks]:visible, [data-item]:not([data-item="${code}"]):visible`)
        .first()
        .waitFor();
    }
    expect(await focused(page)).toMatch(/^Merci/);
  });

  it.each([true, false])(
    'those who gave up say where and why (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await openPage({ javaScriptEnabled });
      await page.goto(`/valuta/${service}/non-conclusa`);
      await pressUntil(page, 'Tab', /^a\.stage/);
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await pressUntil(page, 'Tab', /Aggiungi dettagli/);
      await page.keyboard.press('Enter');
      await page.locator('button[value="back"]').waitFor();
      await pressUntil(page, 'Tab', /^a\.obstacles/);
      await page.keyboard.press('Space');
      await pressUntil(page, 'Tab', /^a\.comment/);
      await page.keyboard.type('Troppi passaggi');
      await pressUntil(page, 'Tab', /Invia la risposta/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/non-conclusa\/grazie/);
      expect(await page.locator('h1').textContent()).toBe('Grazie per la risposta');
    },
  );
});
