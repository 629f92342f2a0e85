import type { Language } from '@ascolto/contract';
import type { Page } from 'playwright-core';
import { choose } from './browser.ts';
import { service } from './visitors.ts';

/** A service with a counter and a kiosk. */
export const counter = 'inail/sportello-digitale';

const tick = (page: Page, name: string, value: string): Promise<void> =>
  choose(page.locator(`input[name="${name}"][value="${value}"]`));

const press = (page: Page, step: string): Promise<void> => page.locator(`button[value="${step}"]`).click();

/** Brings a page to a screen, in a language. */
export type Way = (page: Page, language: Language) => Promise<unknown>;

const at = (path: string): Way => {
  const joint = path.includes('?') ? '&' : '?';
  return (page, language) => page.goto(`${path}${joint}lang=${language}`);
};

const then =
  (way: Way, ...steps: ((page: Page) => Promise<unknown>)[]): Way =>
  async (page, language) => {
    await way(page, language);
    for (const step of steps) await step(page);
  };

const form = at(`/valuta/${service}`);
const atCounter = then(
  at(`/valuta/${counter}?c=office`),
  (page) => tick(page, 'a.overall', '4'),
  (page) => press(page, 'next'),
);
const gaveUp = at(`/valuta/${service}/non-conclusa`);
const gaveUpDetails = then(
  gaveUp,
  (page) => tick(page, 'a.stage', 'other'),
  (page) => press(page, 'next'),
);
const second = then(
  form,
  (page) => tick(page, 'a.overall', '2'),
  (page) => press(page, 'next'),
);
const kiosk: Way = async (page, language) => {
  await page.goto(`/chiosco/${counter}`);
  // The script makes the links lead there.
  await page.locator(`.kiosk-languages a[lang="${language}"][href^="/chiosco"]`).click();
  await page.locator('[data-item]:visible').waitFor();
};
const submitKiosk = (page: Page): Promise<void> => page.locator('.kiosk button[type="submit"]').click();

/** Hands in the answer of a kiosk, question by question, until it thanks. */
export async function finishKiosk(page: Page): Promise<void> {
  const thanks = page.locator('[data-thanks]');
  while (!(await thanks.isVisible())) {
    const code = await page.locator('[data-item]:visible').getAttribute('data-item');
    await submitKiosk(page);
    await page
      .locator(`[data-thanks]:visible, [data-item]:not([data-item="${code}"]):visible`)
      .first()
      .waitFor();
  }
}

/** Of those who gave up. */
export const abandonedScreens: Readonly<Record<string, Way>> = {
  'gave up': gaveUp,
  'gave up, nothing chosen': then(gaveUp, (page) => press(page, 'send')),
  'gave up, details': gaveUpDetails,
  'gave up, a text without its option': then(
    gaveUpDetails,
    (page) => tick(page, 'a.obstacles', 'other'),
    (page) => page.locator('input[name="a.obstacles.other"]').fill('Troppi passaggi'),
    (page) => page.locator('input[name="a.obstacles"][value="other"]').press('Space'),
    (page) => press(page, 'send'),
  ),
  'gave up, thanks': at(`/valuta/${service}/non-conclusa/grazie?registrata=1`),
};

export const kioskScreens: Readonly<Record<string, Way>> = {
  'kiosk, a question': kiosk,
  'kiosk, nothing chosen': then(kiosk, submitKiosk),
  'kiosk, the next question': then(kiosk, (page) => tick(page, 'a.overall', '3'), submitKiosk),
  'kiosk, thanks': then(kiosk, (page) => tick(page, 'a.overall', '3'), finishKiosk),
};

export const formScreens: Readonly<Record<string, Way>> = {
  form,
  'form, nothing chosen': then(form, (page) => press(page, 'send')),
  'form, second screen': then(second, (page) => tick(page, 'a.reasons-low', 'other')),
  'form, third screen': then(second, (page) => press(page, 'next')),
  'form, thanks': at(`/valuta/${service}/grazie?registrata=1`),
  'counter, rows': atCounter,
  'counter, not a number': then(
    atCounter,
    (page) => press(page, 'next'),
    (page) => page.locator('input[name="a.waiting-minutes"]').fill('venti'),
    (page) => press(page, 'send'),
  ),
};

export const posterScreen: Readonly<Record<string, Way>> = {
  poster: at(`/valuta/${service}/manifesto?t=domanda`),
};

export const siteScreens: Readonly<Record<string, Way>> = {
  home: at('/'),
  'home, nearly found': at('/?q=rsidenza'),
  'home, nothing found': at('/?q=xyz'),
  administrations: at('/enti'),
  administration: at('/enti/inps'),
  // What says whether the page renews itself changes as soon as it is known.
  card: then(at(`/pagella/${service}`), (page) => page.locator('[data-live-state="on"]:visible').waitFor()),
  'no such card': at('/pagella/inps/nulla'),
  'no such form': at('/valuta/nessuno/nulla'),
  method: at('/metodo'),
  privacy: at('/privacy'),
  accessibility: at('/accessibilita'),
};
