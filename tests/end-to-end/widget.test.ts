import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choose, expectAccessible, launchBrowser } from './browser.ts';
import {
  type HostPage,
  type HostSite,
  type StubPlatform,
  startHostSite,
  startStubPlatform,
} from './widget-hosts.ts';

const languages = ['it', 'de', 'fr', 'sl', 'en'];
const widget = '<valuta-servizio servizio="inps/hub"></valuta-servizio>';
const randomUuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

let platform: StubPlatform;
let site: HostSite;
let browser: Browser;
let closeBrowser: () => Promise<void>;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  platform = await startStubPlatform();
  site = await startHostSite(platform.url);
  ({ browser, close: closeBrowser } = await launchBrowser());
});
afterEach(async () => {
  platform.received.length = 0;
  platform.reactions.length = 0;
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await closeBrowser();
  await Promise.all([site.close(), platform.close()]);
});

interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
  /** Policies violated and events of ours, in order. */
  told(): Promise<string[]>;
}

declare global {
  interface Window {
    told: string[];
  }
}

interface Opening {
  readonly viewport?: { width: number; height: number };
  /** Time goes on as ever, and can be made to jump. */
  readonly clock?: boolean;
}

async function open(hostPage: HostPage, { clock = false, ...options }: Opening = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'it-IT', ...options });
  contexts.push(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  if (clock) await page.clock.install();
  await page.addInitScript(() => {
    window.told = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.told.push(`violation ${violatedDirective}`),
    );
    for (const name of ['valutazione-inviata', 'valutazione-non-inviata', 'feedback-submit'] as const) {
      document.addEventListener(name, (event) =>
        window.told.push(
          `${name} ${event instanceof CustomEvent ? JSON.stringify(event.detail) : ''}`.trim(),
        ),
      );
    }
  });
  await page.goto(site.publish(hostPage));
  return { page, requests, errors, told: () => page.evaluate(() => window.told) };
}

const rateLabel = (within: Page | Locator, rate: number): Locator =>
  within.locator(`[data-element="feedback-rate-${rate}"]`);
const button = (page: Page): Locator => page.locator('valuta-servizio button');
const thanks = (page: Page): Locator => page.getByText('Grazie, il tuo parere');

/** Answers of the platform's hands; each is one request. */
async function fill(page: Page): Promise<void> {
  await rateLabel(page, 2).click();
  await choose(page.getByLabel('Ho avuto problemi tecnici', { exact: true }));
  await page.getByRole('textbox').fill('Il modulo non si apre');
}

describe('on a page with the strictest policy', () => {
  it('an answer is handed in, and only then anything is asked of the platform', async () => {
    const { page, requests, errors, told } = await open({ body: widget });
    await fill(page);
    const asked = () => requests.filter((request) => request.includes(platform.url));
    expect(asked()).toEqual([`GET ${platform.url}/widget.js`]);
    await button(page).click();
    await thanks(page).waitFor();
    expect(platform.received).toHaveLength(1);
    const [{ path, headers, body } = expect.fail()] = platform.received;
    expect(path).toBe('/v1/services/inps/hub/responses');
    expect(headers['origin']).toBe(new URL(page.url()).origin);
    expect(headers['cookie'] ?? headers['referer']).toBeUndefined();
    expect(body).toEqual({
      submissionId: expect.stringMatching(randomUuid),
      questionnaire: { code: 'information-page', version: 1 },
      language: 'it',
      answers: { 'page-clarity': 2, difficulties: 'technical-problems', details: 'Il modulo non si apre' },
    });
    expect(await told()).toEqual(['valutazione-inviata {"servizio":"inps/hub"}', 'feedback-submit']);
    expect(errors).toEqual([]);
  });

  it('no cookie is set and nothing is kept in the browser', async () => {
    const { page } = await open({ body: widget });
    await fill(page);
    await button(page).click();
    await thanks(page).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('the branch that no longer shows is not handed in', async () => {
    const { page } = await open({ body: widget });
    await fill(page);
    await rateLabel(page, 5).click();
    await button(page).click();
    await thanks(page).waitFor();
    expect(platform.received[0]?.body.answers).toEqual({
      'page-clarity': 5,
      details: 'Il modulo non si apre',
    });
  });
});

describe('when the platform', () => {
  /** As long as an attempt and the longest pause. */
  const wait = (page: Page) => page.clock.fastForward(10_001);
  const ids = () => new Set(platform.received.map(({ body }) => body.submissionId));

  it('is busy, it is asked once more, with the same id', async () => {
    const { page, told } = await open({ body: widget }, { clock: true });
    platform.reactions.push(503);
    await fill(page);
    await button(page).click();
    await expect.poll(() => platform.received.length).toBe(1);
    await expect.poll(async () => (await wait(page), thanks(page).isVisible())).toBe(true);
    expect(platform.received).toHaveLength(2);
    expect(ids().size).toBe(1);
    expect(await told()).toEqual(['valutazione-inviata {"servizio":"inps/hub"}', 'feedback-submit']);
  });

  it('says nothing, people are told, lose nothing and try again with the same id', async () => {
    const { page, told } = await open({ body: widget }, { clock: true });
    platform.reactions.push('silence', 'silence');
    await fill(page);
    await button(page).click();
    await page.getByRole('status').getByText('Invio in corso').waitFor();
    const sorry = page.getByRole('status').getByText('Al momento non è stato possibile');
    await expect.poll(async () => (await wait(page), sorry.isVisible())).toBe(true);
    expect(await told()).toEqual([
      'valutazione-non-inviata {"servizio":"inps/hub","motivo":"irraggiungibile"}',
    ]);
    expect(await page.getByRole('textbox').inputValue()).toBe('Il modulo non si apre');
    const link = page.locator('valuta-servizio a');
    expect(await link.getAttribute('href')).toBe(`${platform.url}/valuta/inps/hub?lang=it`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Riprova' }).click();
    await thanks(page).waitFor();
    expect(platform.received).toHaveLength(3);
    expect(ids().size).toBe(1);
  });

  it('does not know the service, its form is offered and the attribute named', async () => {
    const { page, errors, told } = await open({ body: widget });
    platform.reactions.push(404);
    await fill(page);
    await button(page).click();
    await page.getByText('Non è possibile registrare la valutazione').waitFor();
    expect(platform.received).toHaveLength(1);
    expect(await button(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Non è possibile/);
    expect(await page.locator('valuta-servizio a').getAttribute('href')).toContain('/valuta/inps/hub');
    expect(errors.join('\n')).toContain('"servizio"');
    expect(await told()).toEqual(['valutazione-non-inviata {"servizio":"inps/hub","motivo":"rifiutata"}']);
  });

  it('takes its time, a second press does not send twice', async () => {
    const { page } = await open({ body: widget }, { clock: true });
    platform.reactions.push('silence');
    await fill(page);
    await button(page).click();
    await page.getByRole('status').getByText('Invio in corso').waitFor();
    await button(page).click({ force: true });
    await expect.poll(async () => (await wait(page), thanks(page).isVisible())).toBe(true);
    expect(platform.received).toHaveLength(2);
    expect(ids().size).toBe(1);
  });
});

describe('a link inside', () => {
  const body = `<valuta-servizio servizio="inps/hub"><a href="/valuta">Valuta il servizio</a></valuta-servizio>`;
  const links = (page: Page) => page.locator('valuta-servizio a').count();

  it('stays where the script never comes, and goes when it does', async () => {
    const { page } = await open({ body, withoutScript: true });
    expect(await links(page)).toBe(1);
    const { page: other } = await open({ body });
    await rateLabel(other, 1).waitFor();
    expect(await links(other)).toBe(0);
  });

  it.each(['', 'servizio=""', 'servizio="hub"', 'servizio="../inps/hub"'])(
    'stays, and the attribute is named, where it is wrong (%s)',
    async (attribute) => {
      const wrong = body.replace('servizio="inps/hub"', attribute);
      const { page, errors } = await open({ body: wrong });
      await expect.poll(() => errors.join('\n')).toContain('"servizio"');
      expect(errors).toHaveLength(1);
      expect(await page.locator('valuta-servizio').innerHTML()).toBe(
        '<a href="/valuta">Valuta il servizio</a>',
      );
    },
  );

  it('is put there where the attribute is wrong and nothing else leads to the platform', async () => {
    const { page } = await open({ body: '<valuta-servizio></valuta-servizio>' });
    const link = page.locator('valuta-servizio').getByRole('link', { name: 'Valuta il servizio' });
    expect(await link.getAttribute('href')).toBe(`${platform.url}/`);
  });
});

describe('in a host page', () => {
  it('two stand beside each other without sharing an id or an answer', async () => {
    const second = '<valuta-servizio servizio="inail/civa"></valuta-servizio>';
    const { page } = await open({ body: widget + second });
    const one = page.locator('valuta-servizio[servizio="inps/hub"]');
    const other = page.locator('valuta-servizio[servizio="inail/civa"]');
    await rateLabel(one, 1).click();
    await rateLabel(other, 5).click();
    expect(await page.locator('input:checked').count()).toBe(2);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    await other.getByRole('button').click();
    await other.getByText('Grazie').waitFor();
    expect(platform.received[0]?.path).toBe('/v1/services/inail/civa/responses');
    expect(await one.locator('input:checked').count()).toBe(1);
  });

  it('moving it, or taking it out and putting it back, changes nothing', async () => {
    const { page } = await open({ body: `${widget}<section></section>` });
    await fill(page);
    await page.evaluate(() => {
      const element = document.querySelector('valuta-servizio');
      element?.remove();
      document.querySelector('section')?.append(element ?? '');
    });
    expect(await page.getByRole('textbox').inputValue()).toBe('Il modulo non si apre');
    await button(page).click();
    await thanks(page).waitFor();
    expect(platform.received).toHaveLength(1);
  });

  it('another language keeps the answers, another service begins anew', async () => {
    const { page } = await open({ body: widget });
    await fill(page);
    const set = (name: string, value: string) =>
      page.locator('valuta-servizio').evaluate(
        (element, [attribute = '', to = '']) => {
          element.setAttribute(attribute, to);
        },
        [name, value],
      );
    await set('lang', 'de');
    await page.getByRole('heading', { name: 'Wie klar sind' }).waitFor();
    expect(await page.getByLabel('Ich hatte technische Probleme').isChecked()).toBe(true);
    expect(await page.getByRole('textbox').inputValue()).toBe('Il modulo non si apre');
    await set('servizio', 'inail/civa');
    await expect.poll(() => page.locator('input:checked').count()).toBe(0);
  });

  it.each([
    ['<valuta-servizio servizio="a/b" lang="fr"></valuta-servizio>', 'it', 'fr'],
    ['<div lang="sl-SI"><valuta-servizio servizio="a/b"></valuta-servizio></div>', 'it', 'sl'],
    ['<valuta-servizio servizio="a/b"></valuta-servizio>', 'de-IT', 'de'],
    ['<valuta-servizio servizio="a/b"></valuta-servizio>', 'pt', 'it'],
    ['<valuta-servizio servizio="a/b" lang="pt"></valuta-servizio>', 'en', 'en'],
  ])('%s in a page in %s speaks %s', async (body, language, expected) => {
    const { page } = await open({ body, language });
    expect(await page.locator('[data-element="feedback"]').getAttribute('lang')).toBe(expected);
  });

  it('inside of a form of the host, that form is not sent', async () => {
    const { page } = await open({ body: `<form action="/elsewhere"><input name="q">${widget}</form>` });
    const address = page.url();
    await rateLabel(page, 4).click();
    await page.locator('#valuta-servizio-1-voto-4').press('Enter');
    await thanks(page).waitFor();
    expect(page.url()).toBe(address);
  });
});

describe('for everyone', () => {
  it('with the keyboard alone, and the thanks have the focus', async () => {
    const { page } = await open({ body: widget, bootstrapItalia: true });
    await rateLabel(page, 1).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bene');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await thanks(page).waitFor();
    expect(platform.received[0]?.body.answers).toEqual({
      'page-clarity': 4,
      strengths: 'instructions-complete',
      details: 'Bene',
    });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Grazie/);
    expect(await page.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });

  it('the rates are one group of radio buttons, with the question as its name', async () => {
    const { page } = await open({ body: widget });
    const group = page.getByRole('group', { name: 'Quanto sono chiare le informazioni su questa pagina?' });
    expect(await group.getByRole('radio').count()).toBe(5);
    expect(await group.getByRole('radio', { name: '1 su 5: Per nulla chiare' }).count()).toBe(1);
    expect(await group.getByRole('radio', { name: '4 su 5', exact: true }).count()).toBe(1);
  });

  it.each([true, false])('the focus is seen (Bootstrap Italia: %s)', async (bootstrapItalia) => {
    const { page } = await open({ body: widget, bootstrapItalia });
    await rateLabel(page, 1).click();
    const box = page.locator('[data-element="feedback"]');
    await page.mouse.move(0, 0);
    const looks: Buffer[] = [];
    for (let presses = 0; presses < 4; presses++) {
      looks.push(await box.screenshot({ animations: 'disabled', caret: 'hide' }));
      await page.keyboard.press('Tab');
    }
    expect(new Set(looks.map((look) => look.toString('base64'))).size).toBe(looks.length);
  });

  it.each(languages)('axe finds nothing in %s, at every step', async (language) => {
    for (const bootstrapItalia of [true, false]) {
      const { page } = await open({ body: widget, language, bootstrapItalia });
      await rateLabel(page, 1).waitFor();
      await expectAccessible(page);
      for (const rate of [1, 5]) {
        await rateLabel(page, rate).click();
        await expectAccessible(page);
      }
      await button(page).click();
      await page.getByRole('status').locator('p:focus').waitFor();
      await expectAccessible(page);
    }
  });

  it.each([
    [200, 320, true],
    [200, 320, false],
    [200, 1280, true],
    [100, 320, true],
  ])(
    'with text at %i percent it fits a window of %i pixels (Bootstrap Italia: %s)',
    async (percent, width, bootstrapItalia) => {
      const opening = { viewport: { width, height: 640 } };
      const { page } = await open({ body: widget, bootstrapItalia }, opening);
      await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), `${percent}%`);
      await rateLabel(page, 2).click();
      for (const language of languages) {
        await page
          .locator('valuta-servizio')
          .evaluate((element, to) => element.setAttribute('lang', to), language);
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrollWidth, language).toBeLessThanOrEqual(width);
      }
    },
  );
});
