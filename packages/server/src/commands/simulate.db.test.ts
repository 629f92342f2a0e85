import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { requireKind } from '../platform/instance.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';
import { openTerminal } from './terminal.ts';

const real = await testDatabase();
const empty = await testDatabase();
beforeAll(() => requireKind(real.database(), 'real', '2026-11-22'));
afterAll(() => Promise.all([real.close(), empty.close()]));

async function simulate(url: string, ...args: readonly string[]) {
  let output = '';
  let errors = '';
  const terminal = openTerminal({ write: (text) => (output += text) }, { write: (text) => (errors += text) });
  const line = {
    commands,
    readConfig: () => readConfig({ DATABASE_URL: url, PUBLIC_URL: 'https://ascolto.example' }, { DEMO: '1' }),
    clock: stoppedClock('2026-11-22'),
    terminal,
  };
  return { code: await runCommandLine(['simulate', ...args], line), output, errors };
}

describe('simulate', () => {
  test.each([
    [['--days', '1'], '--days must be a whole number from 2 to 3,660, not "1".'],
    [['--responses=many'], '--responses must be a whole number from 1 to 50,000,000, not "many".'],
    [['--live', '--days', '3'], '--days does not go with --live.'],
    [['--rate', '3'], '--rate goes with --live only.'],
    [['--live', '--url', 'ascolto'], '--url must be an address like http://localhost:3000, not "ascolto".'],
    [
      ['--live'],
      'https://ascolto.example is not this machine: name it with --url to send simulated answers there.',
    ],
  ])('says in a sentence why it does nothing with %j', async (args, sentence) => {
    expect(await simulate(empty.url, ...args)).toEqual({ code: 1, output: '', errors: `${sentence}\n` });
  });

  test('refuses a database of real answers', async () => {
    const outcome = await simulate(real.url, '--responses', '10');
    expect(outcome).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^This database holds real answers/),
    });
  });

  test('fills an empty one and tells how many answers it made', async () => {
    const outcome = await simulate(empty.url, '--responses', '200', '--services=5', '--days', '5');
    expect(outcome.code).toBe(0);
    expect(outcome.output).toMatch(/^200 simulated answers to 5 services over 5 days in /);
    expect((await simulate(empty.url)).errors).toMatch(/holds answers already: --replace/);
  });
});
