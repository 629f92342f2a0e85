import type { Page } from 'playwright-core';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from './application.ts';
import { choose, expectAccessible } from './browser.ts';
import { expectVisitors } from './visitors.ts';

/* The forms with items of every kind that is shipped, as browsers send them: without JavaScript. */

const counter = '/valuta/inail/sportello-digitale?c=office';
const gaveUp = '/valuta/inps/hub-prestazioni-non-pensionistiche/non-conclusa';

const visitors = expectVisitors();

async function openPage(address: string, width = 1280): Promise<Page> {
  const page = await visitors.openPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  await page.goto(address);
  return page;
}

const tick = (page: Page, name: string, value: string): Promise<void> =>
  choose(page.locator(`input[name="${name}"][value="${value}"]`));

const press = (page: Page, step: string): Promise<void> => page.locator(`button[value="${step}"]`).click();

/** The coded answers that wait, without the rest of their rows. */
function waiting(questionnaire: string): Promise<readonly { answers: object; verbatims: object }[]> {
  return withDatabase(visitors.dataDir, async (database) => {
    const { rows } = await sql<{ answers: object; verbatims: object }>`
      select answers, verbatims from collection.inbox where questionnaire = ${questionnaire}`.execute(
      database,
    );
    return rows;
  });
}

describe('a visit to the counter', () => {
  it.each([360, 1280])('is rated row by row in a window of %i pixels', async (width) => {
    const page = await openPage(counter, width);
    await tick(page, 'a.overall', '3');
    await press(page, 'next');
    await tick(page, 'a.counter-aspects.waiting', 'dissatisfied');
    await tick(page, 'a.counter-aspects.courtesy', 'very-satisfied');
    await tick(page, 'a.counter-aspects.courtesy', '');
    await tick(page, 'a.outcome', 'partly');
    await press(page, 'next');
    await page.locator('input[name="a.waiting-minutes"]').fill('venti');
    await press(page, 'send');
    const link = page.getByRole('alert').getByRole('link');
    expect(await link.getAttribute('href')).toBe('#a-waiting-minutes');
    expect(await page.locator('#a-waiting-minutes').inputValue()).toBe('venti');
    await page.locator('#a-waiting-minutes').fill(String(width / 10));
    await press(page, 'send');
    await page.waitForURL(/\/grazie/);
    const answers = {
      overall: 3,
      'counter-aspects': { waiting: 'dissatisfied' },
      outcome: 'partly',
      'waiting-minutes': width / 10,
    };
    expect(await waiting('counter-service')).toContainEqual({ answers, verbatims: {} });
  });
});

describe('those who gave up', () => {
  it('come from the form, say where and why, and are told what follows', async () => {
    const page = await openPage(gaveUp.replace('/non-conclusa', '?t=domanda&c=app'));
    await page.getByRole('link', { name: 'Indicare dove si è interrotta' }).click();
    expect(new URL(page.url()).pathname).toBe(gaveUp);
    await tick(page, 'a.stage', 'payment');
    await press(page, 'next');
    await tick(page, 'a.obstacles', 'technical');
    const text = page.locator('input[name="a.obstacles.other"]');
    expect(await text.isVisible()).toBe(false);
    await tick(page, 'a.obstacles', 'other');
    await text.fill('Scrivere a laura@posta.example');
    await page.locator('input[name="a.obstacles"][value="other"]').press('Space');
    await press(page, 'send');
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe('#a-obstacles_other');
    expect(await text.inputValue()).toBe('Scrivere a laura@posta.example');
    await tick(page, 'a.obstacles', 'other');
    await press(page, 'send');
    await page.waitForURL(/\/non-conclusa\/grazie/);
    expect(await page.locator('h1').textContent()).toBe('Grazie per la risposta');
    expect(await waiting('abandoned')).toEqual([
      {
        answers: { stage: 'payment', obstacles: ['technical', 'other'] },
        verbatims: { 'obstacles.other': 'Scrivere a [E-MAIL]' },
      },
    ]);
  });
});

describe('every screen of these forms', () => {
  it.each([360, 768, 1280])('is accessible and fits a window of %i pixels', async (width) => {
    const forms = [
      { address: counter, first: ['a.overall', '2'] },
      { address: gaveUp, first: ['a.stage', 'other'] },
      { address: '/valuta/inps/cruscotto-cig-e-fondi', first: ['a.overall', '5'] },
      { address: '/valuta/inps/hub-prestazioni-non-pensionistiche', first: ['a.overall', '1'] },
    ] as const;
    for (const { address, first } of forms) {
      // axe needs scripts: those of the page, which has none, may run here.
      const page = await visitors.openPage({ reducedMotion: 'reduce', viewport: { width, height: 800 } });
      await page.goto(address);
      await tick(page, first[0], first[1]);
      for (;;) {
        await expectAccessible(page);
        expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBeLessThanOrEqual(
          width,
        );
        if ((await page.locator('button[value="next"]').count()) === 0) break;
        await press(page, 'next');
        for (const option of await page.locator('.option-with-text input').all()) await choose(option);
      }
    }
  });
});
