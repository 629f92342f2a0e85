import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Application, startApplication } from './application.ts';
import { launchBrowser } from './browser.ts';

/** A service of the pilot, `ipa/service`. */
export const service = 'inps/hub-prestazioni-non-pensionistiche';

/** The application and a browser, for all tests of a file. */
export interface Visitors {
  readonly url: string;
  readonly dataDir: string;
  /** A page of somebody who was never here, at the application. */
  openPage(options?: BrowserContextOptions): Promise<Page>;
  /** Hands in a rating of a service of type `digital-procedure` by the API. @returns the status of the answer. */
  submit(overall: number, address?: string): Promise<number>;
}

/** To be called once in a file: starts both before its tests, ends both after them. */
export function expectVisitors(): Visitors {
  let application: Application;
  let browser: Browser;
  let closeBrowser: () => Promise<void>;

  beforeAll(async () => {
    application = await startApplication();
    ({ browser, close: closeBrowser } = await launchBrowser());
  });
  afterAll(async () => {
    await closeBrowser();
    await application.remove();
  });

  return {
    get url() {
      return application.url;
    },
    get dataDir() {
      return application.dataDir;
    },
    openPage: async (options = {}) => {
      const context = await browser.newContext({ locale: 'it-IT', baseURL: application.url, ...options });
      return context.newPage();
    },
    submit: async (overall, address = service) => {
      const response = await fetch(`${application.url}/v1/services/${address}/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          submissionId: randomUUID(),
          questionnaire: { code: 'digital-service', version: 1 },
          language: 'it',
          seed: 17,
          answers: { overall },
        }),
      });
      return response.status;
    },
  };
}
