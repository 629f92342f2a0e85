import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type HostSite, type StubPlatform, startHostSite, startStubPlatform } from './widget-hosts.ts';

/*
 * The contract of the component that the state's checker looks for (criteria C.SI.2.5 and C.SI.2.6) belongs to others
 * and is not in this repository: it is read where it lies beside it.
 */
const contractFile = fileURLToPath(
  new URL('../../../shared/standards/pa-feedback-contract/c-si-2-5-2-6.json', import.meta.url),
);

interface Branch {
  readonly dataElement: string;
  readonly element: string;
  readonly questionDataElement: string;
  readonly question: string;
  readonly answerDataElement: string;
  readonly answers: readonly string[];
}

interface Contract {
  readonly component: { readonly dataElement: string };
  readonly title: { readonly dataElement: string; readonly element: string; readonly text: string };
  readonly rate: {
    readonly dataElementPrefix: string;
    readonly values: readonly number[];
    readonly element: string;
    readonly negative: readonly number[];
  };
  readonly negative: Branch;
  readonly positive: Branch;
  readonly freeText: {
    readonly dataElement: string;
    readonly maxLengthInPrototype: number;
    readonly prompt: string;
  };
  readonly thanks: string;
  readonly domEventOnSubmitInPrototype: string;
}

describe.skipIf(!existsSync(contractFile))('the contract of criteria C.SI.2.5 and C.SI.2.6', () => {
  let contract: Contract;
  let platform: StubPlatform;
  let site: HostSite;
  let browser: Browser;
  let closeBrowser: () => Promise<void>;
  let page: Page;

  beforeAll(async () => {
    contract = JSON.parse(readFileSync(contractFile, 'utf8'));
    platform = await startStubPlatform();
    site = await startHostSite(platform.url);
    ({ browser, close: closeBrowser } = await launchBrowser());
    page = await browser.newPage();
    const body = '<valuta-servizio servizio="inps/hub" lang="it"></valuta-servizio>';
    await page.goto(site.publish({ body, bootstrapItalia: true }));
    await page.locator(`[data-element="${contract.component.dataElement}"]`).waitFor();
  });
  afterAll(async () => {
    await closeBrowser();
    await Promise.all([site.close(), platform.close()]);
  });

  /** Inside of the component, as the checker looks. */
  const part = (dataElement: string, tag = '') =>
    page.locator(`[data-element="${contract.component.dataElement}"] ${tag}[data-element="${dataElement}"]`);
  const words = async (dataElement: string, tag: string): Promise<string[]> =>
    (await part(dataElement, tag).allTextContents()).map((text) => text.trim());

  it('title: there, a heading of the second level, word for word', async () => {
    const { dataElement, element, text } = contract.title;
    expect(await words(dataElement, element)).toEqual([text]);
  });

  it('rates: five labels, each by its number', async () => {
    const { dataElementPrefix, values, element } = contract.rate;
    expect(values).toHaveLength(5);
    for (const value of values) {
      expect(await part(`${dataElementPrefix}${value}`, element).count()).toBe(1);
    }
  });

  it('free text: there, as long as that of the prototype, with its prompt', async () => {
    const { dataElement, maxLengthInPrototype, prompt } = contract.freeText;
    const input = part(dataElement);
    expect(await input.getAttribute('maxlength')).toBe(String(maxLengthInPrototype));
    expect(await page.getByLabel(prompt, { exact: true }).getAttribute('data-element')).toBe(dataElement);
  });

  it.each(['negative', 'positive'] as const)(
    '%s branch: question and answers word for word',
    async (name) => {
      const branch = contract[name];
      const fieldset = part(branch.dataElement, branch.element);
      expect(await fieldset.count()).toBe(1);
      const texts = async (dataElement: string): Promise<string[]> =>
        (await fieldset.locator(`[data-element="${dataElement}"]`).allTextContents()).map((text) =>
          text.trim(),
        );
      expect(await texts(branch.questionDataElement)).toEqual([branch.question]);
      expect(await texts(branch.answerDataElement)).toEqual(branch.answers);
    },
  );

  it('no branch is seen before a rate is given, and of two only the right one after each', async () => {
    expect(await seen(page, contract)).toEqual({ negative: false, positive: false });
    // There and back again: what was seen before must go.
    for (const value of [...contract.rate.values, ...contract.rate.values.toReversed()]) {
      await clickAsTheChecker(page, `${contract.rate.dataElementPrefix}${value}`);
      const negative = contract.rate.negative.includes(value);
      expect(await seen(page, contract), String(value)).toEqual({ negative, positive: !negative });
    }
  });

  it('thanks: word for word, with the event of the prototype on the document', async () => {
    await page.evaluate((name) => {
      document.addEventListener(name, () => document.documentElement.setAttribute('data-told', name));
    }, contract.domEventOnSubmitInPrototype);
    await clickAsTheChecker(page, `${contract.rate.dataElementPrefix}5`);
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page.getByText(contract.thanks, { exact: true }).waitFor();
    expect(await page.getAttribute('html', 'data-told')).toBe(contract.domEventOnSubmitInPrototype);
  });
});

/** Not with the mouse: the checker calls `click()` on the label. */
async function clickAsTheChecker(page: Page, dataElement: string): Promise<void> {
  await page.evaluate(
    (name) => document.querySelector<HTMLElement>(`[data-element="${name}"]`)?.click(),
    dataElement,
  );
}

/** Which branch the checker takes for visible: it has a place and a size, and is not hidden. */
async function seen(page: Page, { negative, positive }: Contract): Promise<object> {
  const isSeen = (dataElement: string): Promise<boolean> =>
    page.evaluate((name) => {
      const element = document.querySelector(`[data-element="${name}"]`);
      if (!element) return false;
      const { top, bottom, width, height } = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).visibility === 'hidden';
      return !hidden && top > 0 && bottom > 0 && width > 0 && height > 0;
    }, dataElement);
  return { negative: await isSeen(negative.dataElement), positive: await isSeen(positive.dataElement) };
}
