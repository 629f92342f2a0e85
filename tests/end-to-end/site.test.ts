import { languages } from '@ascolto/contract';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { expectVisitors, service } from './visitors.ts';

const visitors = expectVisitors();
const { openPage, submit } = visitors;

const pages = [
  '/',
  '/?sort=score&administrationType=central',
  '/?q=rsidenza',
  '/?q=xyz',
  '/enti',
  '/enti?q=romma',
  '/enti/inps',
  '/metodo',
  '/privacy',
  '/accessibilita',
  '/pagella/inps/nulla',
];

describe('the site of the country', () => {
  it('shows no score of a service before ten answers, and shows it with them', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/enti/inps');
    expect(await page.locator('main').textContent()).not.toMatch(/\d su 5/);
    for (let answer = 0; answer < 9; answer++) expect(await submit((answer % 2) + 4)).toBe(201);
    await page.reload();
    expect(await page.locator('main').textContent()).not.toMatch(/\d su 5/);
    expect(await submit(4)).toBe(201);
    // Another process would be told as late: a release is told to all by a notice.
    await expect
      .poll(async () => {
        await page.reload();
        return page.locator('.service-row', { hasText: 'Hub delle prestazioni' }).textContent();
      })
      .toMatch(/4,4 su 5\s+tra \d,\d e \d,\d\s+su 10 risposte/);
    await page.goto('/');
    expect(await page.locator('.type-table').textContent()).toMatch(
      /Amministrazioni centrali\s+1 su 4\s+10\s+4,4 su 5/,
    );
  });

  it('is searched, filtered and sorted without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('searchbox').fill('cambio rsidenza');
    await page.getByRole('button', { name: 'Cerca' }).click();
    await page.getByText('ecco i nomi più simili').waitFor();
    expect(await page.locator('.service-row').count()).toBe(1);
    await page.getByRole('link', { name: 'Togli ricerca e filtri' }).click();
    await page.getByLabel('Tipo di amministrazione', { exact: true }).selectOption({ label: 'Comuni' });
    await page.getByLabel('Ordina per').selectOption({ label: 'punteggio più alto' });
    await page.getByRole('button', { name: 'Applica' }).click();
    expect(await page.locator('.service-row').count()).toBe(3);
    expect(await page.getByLabel('Tipo di amministrazione', { exact: true }).inputValue()).toBe(
      'municipality',
    );
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('.service-row').count()).toBe(3);
    await page.getByText('The order is not a ranking').waitFor();
  });

  it('leads with the keyboard alone from the search to an administration and its services', async () => {
    const page = await openPage();
    await page.goto('/enti');
    const isInSearch = (): Promise<boolean> => page.evaluate(`document.activeElement.id === 'q'`);
    for (let presses = 0; presses < 15 && !(await isInSearch()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.type('inal');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=inal/);
    const focused = (): Promise<string> => page.evaluate(`document.activeElement.textContent.trim()`);
    for (let presses = 0; presses < 25 && !(await focused()).startsWith('Istituto Nazionale per'); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/enti\/inail/);
    expect(await page.locator('.service-row').count()).toBe(2);
  });

  it('has no link on its pages that leads nowhere', async () => {
    const page = await openPage();
    const links = new Set<string>();
    for (const path of pages) {
      await page.goto(path);
      const found: string[] = await page.evaluate(
        `Array.from(document.querySelectorAll('a[href^="/"]'), (one) => one.getAttribute('href').split('#')[0])`,
      );
      for (const link of found) links.add(link);
    }
    const broken: string[] = [];
    for (const link of links) {
      if (link.includes('/pagella/inps/nulla')) continue;
      const { status } = await fetch(visitors.url + link, { headers: { accept: 'text/html' } });
      if (status !== 200) broken.push(`${link} ${status}`);
    }
    expect(links.size).toBeGreaterThan(40);
    expect(broken).toEqual([]);
  });

  it.each(languages)('in %s has nothing that axe objects to', async (language) => {
    const page = await openPage();
    for (const path of pages) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await expectAccessible(page);
    }
  });

  it.each([
    ...languages.map((language) => [100, 320, language] as const),
    ...languages.map((language) => [200, 320, language] as const),
    [200, 768, 'it'],
    [200, 1280, 'it'],
  ] as const)(
    'with text at %i percent fits a window of %i pixels, in %s',
    async (percent, width, language) => {
      const page = await openPage({ viewport: { width, height: 640 }, locale: language });
      for (const path of pages) {
        await page.goto(path);
        await page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      }
    },
  );

  it('sets no cookie, keeps nothing and asks nobody else', async () => {
    const page = await openPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    for (const path of pages) await page.goto(path);
    expect([...hosts]).toEqual([visitors.url]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('prints an administration and a report card on A4 without controls', async () => {
    const page = await openPage();
    for (const path of ['/enti/inps', `/pagella/${service}`]) {
      await page.goto(path);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length, path).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.locator('.btn:visible, form:visible, footer:visible, nav:visible').count(),
        path,
      ).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
