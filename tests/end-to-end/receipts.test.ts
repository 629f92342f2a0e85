import { randomUUID } from 'node:crypto';
import { type Language, languages } from '@ascolto/contract';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { collectionJobs } from '../../packages/server/src/collection/index.ts';
import { stoppedClock, systemClock } from '../../packages/server/src/platform/clock.ts';
import { daysAfter } from '../../packages/server/src/platform/days.ts';
import { type Application, runCommand, startApplication, withDatabase } from './application.ts';
import { choose, expectAccessible, launchBrowser } from './browser.ts';
import { service } from './visitors.ts';

/* Codes: asked for, kept, read with the reply; and what the administration says on the card and the operator of itself. */

const codePattern = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/;
const operator = {
  OPERATOR_NAME: 'Istituto di prova',
  OPERATOR_CONTACT: 'segreteria.valutazione-dei-servizi@istituto-di-prova.example',
  PRIVACY_CONTACT: 'https://istituto-di-prova.example/responsabile-della-protezione-dei-dati',
};

let application: Application;
let chromium: Awaited<ReturnType<typeof launchBrowser>>;
let key: string;
/** Of an answer with a reply, and of one that waits. */
let replied: string;
let waiting: string;

beforeAll(async () => {
  application = await startApplication(operator);
  chromium = await launchBrowser();
  const scopes = 'comments:read,replies:write';
  const made = await runCommand(['keys', 'create', 'inps', 'Portale', scopes], {
    DATA_DIR: application.dataDir,
  });
  [key = ''] = /asc_\S+/.exec(made.output) ?? [];
  replied = await answer({ overall: 2, comment: 'Troppi passaggi' });
  for (let n = 0; n < 9; n++) await answer({ overall: (n % 5) + 1, comment: 'Tutto bene' });
  await reply();
  waiting = await answer({ overall: 3, comment: 'Da leggere' });
});
afterAll(async () => {
  await chromium.close();
  await application.remove();
});

async function call<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${application.url}/v1/services/${service}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.ok, path).toBe(true);
  return response.json();
}

async function answer(answers: object): Promise<string> {
  const questionnaire = { code: 'digital-service', version: 1 };
  const about = { submissionId: randomUUID(), questionnaire, language: 'it', seed: 17 };
  const { receipt } = await call<{ receipt: string }>('responses', { ...about, answers, receipt: true });
  return receipt;
}

/** What the application does in the night that follows. */
async function handOut(): Promise<void> {
  const clock = stoppedClock(daysAfter(systemClock.today(), 1));
  await withDatabase(application.dataDir, async (database) => {
    const jobs = collectionJobs(database, clock, 10);
    await jobs.find(({ name }) => name === 'hand-out-comments')?.run();
  });
}

async function reply(): Promise<void> {
  const comment = await vi.waitUntil(
    async () => {
      await handOut();
      const { comments } = await call<{ comments: readonly { id: string; text: string }[] }>('comments');
      return comments.find(({ text }) => text === 'Troppi passaggi');
    },
    { timeout: 10_000, interval: 200 },
  );
  await call(`comments/${comment.id}/reply`, {
    language: 'it',
    text: 'Ora i passaggi sono due.\n\nGrazie.',
  });
  const texts = { it: 'Un modulo solo al posto di tre.', de: 'Nur ein Formular statt drei.' };
  await call('changes', { changeId: randomUUID(), day: systemClock.today(), texts });
}

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await chromium.browser.newContext({
    locale: 'it-IT',
    baseURL: application.url,
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

async function readCode(page: Page, code: string, language: Language): Promise<void> {
  await page.goto(`/ricevuta?lang=${language}`);
  await page.locator('#codice').fill(code);
  await page.locator('main button[type="submit"]').click();
  await page.waitForLoadState();
}

/** Rates with the wish for a code. */
async function rateForCode(page: Page, language: Language): Promise<void> {
  await page.goto(`/valuta/${service}?lang=${language}`);
  await choose(page.locator('input[name="a.overall"][value="2"]'));
  await page.locator('button[value="next"]').click();
  await choose(page.locator('#ricevuta'));
  await page.locator('button[value="send"]').click();
  await page.locator('#codice-titolo').waitFor();
}

/** Every page of this file, as a citizen comes to it in a language. */
const pages: Readonly<Record<string, (page: Page, language: Language) => Promise<unknown>>> = {
  'the thanks with the code': rateForCode,
  'no code yet': (page, language) => page.goto(`/ricevuta?lang=${language}`),
  'an unknown code': (page, language) => readCode(page, '0000-0000-0000-0000', language),
  'a code with a reply': (page, language) => readCode(page, replied, language),
  'a code whose comment waits': (page, language) => readCode(page, waiting, language),
  'the card with a change': (page, language) => page.goto(`/pagella/${service}?lang=${language}`),
  'data protection': (page, language) => page.goto(`/privacy?lang=${language}`),
  accessibility: (page, language) => page.goto(`/accessibilita?lang=${language}`),
};

const width = 320;

it.each(languages)(
  'in %s nothing is objected to by axe, at 320 pixels, and with text twice as large',
  async (language) => {
    const page = await openPage({ viewport: { width, height: 640 } });
    for (const [name, open] of Object.entries(pages)) {
      await open(page, language);
      expect(await page.getAttribute('html', 'lang'), name).toBe(language);
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect(
        await page.evaluate('document.documentElement.scrollWidth'),
        `${name}, 200 %`,
      ).toBeLessThanOrEqual(width);
    }
  },
);

/** Presses Tab until the element has the focus; the focus is seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const hasFocus = async () => (await page.locator(':focus').and(wanted).count()) === 1;
  for (let presses = 0; presses < 60 && !(await hasFocus()); presses++) await page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

describe.each([true, false])('with the keyboard alone (JavaScript: %s)', (javaScriptEnabled) => {
  it('a code is asked for, read in another window and kept through a change of language', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(`/valuta/${service}?lang=it`);
    await tabTo(page, page.locator('input[name="a.overall"]').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('button[value="next"]'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: 'Desidero un codice' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('button[value="send"]'));
    await page.keyboard.press('Enter');
    await page.locator('#codice-titolo').waitFor();
    const [code = ''] = codePattern.exec((await page.locator('main').textContent()) ?? '') ?? [];

    await tabTo(page, page.getByRole('link', { name: 'Dove leggere la risposta' }));
    const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await tabTo(other, other.getByRole('textbox', { name: 'Codice' }));
    await other.keyboard.type(code.toLowerCase().replaceAll('-', ' '));
    await other.keyboard.press('Enter');
    await other.getByText('attende il suo gruppo').waitFor();
    await other.getByText('La valutazione è senza commento').waitFor();
    expect(other.url()).not.toContain(code);

    await tabTo(page, page.getByRole('button', { name: 'English' }));
    await page.keyboard.press('Enter');
    await page.getByText('The code to read the reply').waitFor();
    expect(await page.locator('main').textContent()).toContain(code);
  });

  it('a wrong code leads back to its field, and the right one to the reply and the card', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto('/?lang=it');
    await tabTo(
      page,
      page.locator('footer').getByRole('link', { name: 'Leggere la risposta con il codice' }),
    );
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('#codice'));
    await page.keyboard.type('sbagliato');
    await page.keyboard.press('Enter');
    await page.getByText('non corrisponde alcuna valutazione').waitFor();
    expect(await page.title()).toMatch(/^Errore:/);
    await expect.poll(() => page.locator('#codice:focus').count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(replied);
    await page.keyboard.press('Enter');
    await page.getByText('Ora i passaggi sono due.').waitFor();
    await page.getByText('Un modulo solo al posto di tre.').waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Vai alla pagella del servizio' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Che cosa è cambiato' }).waitFor();
  });
});

it('a change reaches the card in front of a reader, in the language that the administration gave', async () => {
  const reader = await openPage();
  await reader.goto(`/pagella/${service}?lang=de`);
  await reader.getByText('Nur ein Formular statt drei.').waitFor();
  await call('changes', { changeId: randomUUID(), day: '2026-01-12', texts: { it: 'Orari più lunghi.' } });
  const told = reader.locator('li', { hasText: 'Orari più lunghi.' });
  await told.waitFor();
  expect(await told.getAttribute('lang')).toBe('it');
});

it('the operator is named on its pages and in the description of the API', async () => {
  const page = await openPage();
  await page.goto('/privacy');
  for (const contact of [operator.OPERATOR_CONTACT, operator.PRIVACY_CONTACT])
    await page.getByRole('link', { name: contact }).waitFor();
  const description = await (await fetch(`${application.url}/openapi.json`)).json();
  expect(description.info.contact).toEqual({
    name: operator.OPERATOR_NAME,
    email: operator.OPERATOR_CONTACT,
  });
});
