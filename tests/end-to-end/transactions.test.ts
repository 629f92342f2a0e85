import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../packages/server/src/platform/clock.ts';
import { type Application, runCommand, startApplication } from './application.ts';
import { expectAccessible, launchBrowser } from './browser.ts';

const service = 'inps/hub-prestazioni-non-pensionistiche';
const channels = ['web', 'app', 'caf-patronato'];

let application: Application;
let chromium: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  application = await startApplication();
  chromium = await launchBrowser();
});
afterAll(async () => {
  await chromium.close();
  await application.remove();
});

function ascolto(...args: readonly string[]) {
  return runCommand(args, { DATA_DIR: application.dataDir });
}

async function send(path: string, body: object, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`${application.url}/v1/services/${service}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.status;
}

function answer(overall: number): Promise<number> {
  const questionnaire = { code: 'digital-service', version: 1 };
  return send('responses', {
    submissionId: randomUUID(),
    questionnaire,
    language: 'it',
    seed: 17,
    answers: { overall },
  });
}

/** Every day of the month so far, each channel. */
function counts() {
  const today = systemClock.today();
  const days = Array.from({ length: Number(today.slice(8)) }, (_, index) =>
    today.slice(0, 8).concat(String(index + 1).padStart(2, '0')),
  );
  return days.flatMap((day) =>
    channels.map((channel) => ({ day, channel, started: 50, completed: 40, failed: 5 })),
  );
}

it('a body reports with its key what stands beside the score at once, and no more once the key is revoked', async () => {
  const reader = await chromium.browser.newPage({ baseURL: application.url, locale: 'it-IT' });
  await reader.goto(`/pagella/${service}`);
  await reader.getByText('solo a chi ha concluso la procedura').waitFor();
  for (let overall = 0; overall < 10; overall++) expect(await answer((overall % 5) + 1)).toBe(201);
  await reader.locator('main', { hasText: 'su 10 risposte' }).waitFor();

  const made = await ascolto('keys', 'create', 'inps', 'Portale', 'transactions:write');
  const [key = ''] = /asc_\S+/.exec(made.output) ?? [];
  const headers = { authorization: `Bearer ${key}` };
  const rows = counts();
  expect(await send('transactions', { counts: rows }, headers)).toBe(200);

  // A week is needed: at the beginning of a month the card says so.
  const enough = rows.length / channels.length >= 7;
  const shown = enough ? /80,0%\s*[\d.]+ su [\d.]+ iniziate/ : /troppi pochi giorni/;
  await reader.locator('main', { hasText: shown }).waitFor();
  await expectAccessible(reader);

  const card = await (await fetch(`${application.url}/v1/services/${service}/report-card`)).json();
  const base = 50 * rows.length;
  expect(card.transactions).toMatchObject(
    enough
      ? { completion: { value: 0.8, base }, participation: { count: 10, base } }
      : { completion: { value: null, reason: 'too_few_days' } },
  );

  expect((await ascolto('keys', 'revoke', key.slice(4, 20))).code).toBe(0);
  expect(await send('transactions', { counts: rows }, headers)).toBe(401);
  expect(application.output()).not.toContain(key.slice(21));
});
