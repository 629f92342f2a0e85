import fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerQr } from '../../packages/server/src/collection/qr/qr-routes.ts';
import { madeUpService } from '../../packages/server/src/collection/testing/made-up-service.ts';
import { registerAssets, registerSecurityHeaders } from '../../packages/server/src/platform/html/index.ts';
import { buildAssets } from '../../scripts/build.ts';
import { expectAccessible, launchBrowser } from './browser.ts';

const languages = ['it', 'de', 'fr', 'sl', 'en'];
const name =
  'Richiesta di certificazione e verifica di impianti, apparecchi e attrezzature di lavoro per le imprese del territorio';
const service = madeUpService({ names: { it: name } });
const poster = '/valuta/c_h501/cambio-residenza/manifesto?t=home&c=office';

let app: FastifyInstance;
let url: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  await buildAssets();
  app = fastify({ forceCloseConnections: true });
  registerSecurityHeaders(app);
  await registerAssets(app);
  registerQr(app, {
    directory: { find: () => service },
    publicUrl: 'https://ascolto.amministrazione.example',
    demonstration: true,
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  ({ browser, close: closeBrowser } = await launchBrowser());
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
});

async function open(language: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${url}${poster}&lang=${language}`);
  return page;
}

it.each(languages)('the poster in %s is accessible, fits a phone and a sheet of A4', async (language) => {
  for (const width of [320, 1280]) {
    const page = await open(language, width);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  }
  const page = await open(language, 1280);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

it('prints the poster and the mark of a demonstration, and nothing of the frame', async () => {
  const page = await open('it', 1280);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.poster svg').isVisible()).toBe(true);
  expect(await page.locator('.demonstration-band').isVisible()).toBe(true);
  for (const frame of ['.it-nav-wrapper', '.it-footer', '.poster-how-to', '.language-links']) {
    expect(await page.locator(frame).isVisible(), frame).toBe(false);
  }
  await page.close();
});
