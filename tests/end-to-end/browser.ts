import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';

/** Debian's Chromium, without a window and without calling home. */
export async function launchBrowser(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on PATH.');
  const home = await mkdtemp(join(tmpdir(), 'ascolto-browser-'));
  const browser = await chromium.launch({
    executablePath,
    env: { HOME: home, PATH: process.env['PATH'] ?? '' },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Ticks a radio or a box by the keyboard: they lie unseen below their labels, and a click may meet a page that still moves. */
export async function choose(input: Locator): Promise<void> {
  if (!(await input.isChecked())) await input.press('Space');
  expect(await input.isChecked()).toBe(true);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Lets axe look at the page as it stands: WCAG 2.2 A and AA, and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // Pages allow no script but their own files: axe comes in through the debugger.
  await page.evaluate(axe.source);
  const result: AxeResult = await page.evaluate(
    // Of 2.2: off unless asked for.
    `axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })`,
  );
  const found = result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found, page.url()).toEqual([]);
}
