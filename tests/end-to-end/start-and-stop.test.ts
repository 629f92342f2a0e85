import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  runningDatabaseUrl,
  startEmbeddedPostgres,
} from '../../packages/server/src/platform/embedded-postgres/embedded-postgres.ts';
import { freePort, runCommand, runToEnd, startApplication, temporaryFolder } from './application.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function folder(): Promise<string> {
  const made = await temporaryFolder();
  folders.push(made);
  return made;
}

/** One sentence: no stack, no code name. */
function expectSentence({ code, output }: { code: number | null; output: string }, sentence: RegExp): void {
  expect(code).toBe(1);
  expect(output.trim()).toMatch(sentence);
  expect(output.trim().split('\n')).toHaveLength(1);
}

describe('starting', () => {
  it('serves the pilot, stops cleanly at Ctrl-C, and finds its data again', async () => {
    const first = await startApplication({ DATA_DIR: await folder() });
    const { total } = await (await fetch(`${first.url}/v1/services`)).json();
    expect(total).toBe(7);
    expect(await first.stop()).toBe(0);
    expect(existsSync(join(first.dataDir, 'postgres', '18', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(first.dataDir, 'instance.lock'))).toBe(false);
    const second = await startApplication({ DATA_DIR: first.dataDir });
    expect((await (await fetch(`${second.url}/v1/services`)).json()).total).toBe(7);
    await second.remove();
  });

  it('takes over the folder of a server that was killed', async () => {
    const first = await startApplication();
    first.process.kill('SIGKILL');
    await new Promise((resolve) => first.process.once('exit', resolve));
    const second = await startApplication({ DATA_DIR: first.dataDir });
    expect((await fetch(`${second.url}/status`)).status).toBe(200);
    await second.remove();
  });

  it('works in a folder that only its owner may enter, also after it was killed', async () => {
    const closed = join(await folder(), 'closed');
    await mkdir(closed, { mode: 0o700 });
    await chmod(closed, 0o700);
    const first = await startApplication({ DATA_DIR: join(closed, 'data') });
    first.process.kill('SIGKILL');
    await new Promise((resolve) => first.process.once('exit', resolve));
    const second = await startApplication({ DATA_DIR: first.dataDir });
    expect((await fetch(`${second.url}/status`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });

  it('uses the database of DATABASE_URL instead of one of its own', async () => {
    const settings = ['fsync=off', 'log_statement=all'];
    const postgres = await startEmbeddedPostgres({ dataDir: await folder(), settings });
    const own = await folder();
    const application = await startApplication({ DATABASE_URL: postgres.url, DATA_DIR: own });
    expect((await (await fetch(`${application.url}/v1/services`)).json()).total).toBe(7);
    expect(existsSync(join(own, 'postgres'))).toBe(false);
    expect(application.output()).not.toContain(new URL(postgres.url).password);
    expect(application.output()).toContain('set log_statement = none (docs/operations.md)');
    expect(await application.stop()).toBe(0);
    await postgres.stop();
  });
});

describe('the embedded database', () => {
  it('that is killed is started again, and the log says so in a sentence', async () => {
    const application = await startApplication();
    const [postmaster = 0] = await databaseProcesses(application.dataDir);
    process.kill(postmaster, 'SIGKILL');
    await application.saysLater(
      /the embedded database ended \(signal SIGKILL\); started again after \d+\.\d s/,
    );
    expect(await application.stop()).toBe(0);
    await application.remove();
  });

  it('that hangs does not keep the application from ending, which says so', { timeout: 40_000 }, async () => {
    const application = await startApplication();
    const processes = await databaseProcesses(application.dataDir);
    for (const pid of processes) process.kill(pid, 'SIGSTOP');
    try {
      expect(await application.stop()).toBe(1);
      expect(application.output().trim().split('\n').at(-1)).toMatch(
        /^The database .* did not answer in time: Ascolto ended/,
      );
    } finally {
      for (const pid of processes) process.kill(pid, 'SIGCONT');
    }
    // It was told to end while it hung.
    while (await runningDatabaseUrl(application.dataDir)) await new Promise(setImmediate);
    await application.remove();
  });
});

/** The postmaster, then its children. */
async function databaseProcesses(dataDir: string): Promise<readonly number[]> {
  const [line] = (await readFile(join(dataDir, 'postgres', '18', 'postmaster.pid'), 'utf8')).split('\n');
  const children = await readFile(`/proc/${line}/task/${line}/children`, 'utf8');
  return [Number(line), ...children.trim().split(' ').map(Number)];
}

describe('what is in the way of a start is said in one sentence', () => {
  it('a port in use, and nothing is left behind', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const dataDir = join(await folder(), 'data');
    const outcome = await runToEnd({ DATA_DIR: dataDir, PORT: String(port) });
    expectSentence(outcome, new RegExp(`^Port ${port} is in use`));
    expect(existsSync(dataDir)).toBe(false);
    other.close();
  });

  it('a data folder in use', async () => {
    const first = await startApplication();
    const second = await runToEnd({ DATA_DIR: first.dataDir, PORT: String(await freePort()) });
    expectSentence(second, /is in use by another instance/);
    await first.remove();
  });

  it('a data folder that is a file', async () => {
    const file = join(await folder(), 'file');
    await writeFile(file, '');
    expectSentence(await runToEnd({ DATA_DIR: file }), /cannot be made or written/);
  });

  it('a data folder that cannot be', async () => {
    expectSentence(await runToEnd({ DATA_DIR: '/proc/ascolto' }), /cannot be made or written/);
  });

  it('a database that cannot be reached, without telling its password', async () => {
    const outcome = await runToEnd({
      DATABASE_URL: `postgres://someone:hush@127.0.0.1:${await freePort()}/ascolto`,
    });
    expectSentence(outcome, /^The database 127\.0\.0\.1:\d+\/ascolto cannot be reached/);
    expect(outcome.output).not.toContain('hush');
  });

  it('a wrong setting, naming each', async () => {
    const { code, output } = await runToEnd({ PORT: 'many', RELEASE_MINIMUM: '2', DEMO: 'yes' });
    expect(code).toBe(1);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['PORT', 'DEMO', 'RELEASE_MINIMUM']);
  });

  it('a database of real answers asked to be a demonstration', async () => {
    const first = await startApplication();
    await first.stop();
    expectSentence(await runToEnd({ DATA_DIR: first.dataDir, DEMO: '1' }), /holds real answers/);
    await first.remove();
  });
});

describe('the command line', () => {
  it('works beside a running server and without one', async () => {
    const application = await startApplication();
    const settings = { DATA_DIR: application.dataDir };
    expect(await runCommand(['tallies', 'verify'], settings)).toMatchObject({ code: 0 });
    await application.stop();
    expect(await runCommand(['tallies', 'rebuild'], settings)).toMatchObject({ code: 0 });
    await application.remove();
  });

  it('restores into a new folder what was backed up while the server ran', async () => {
    const application = await startApplication();
    const file = join(await folder(), 'ascolto.backup');
    const written = await runCommand(['backup', file], { DATA_DIR: application.dataDir });
    expect(written).toMatchObject({ code: 0 });
    expect(await runCommand(['backup', file], { DATA_DIR: application.dataDir })).toMatchObject({ code: 1 });
    await application.remove();
    const restored = await folder();
    expect(await runCommand(['restore', file], { DATA_DIR: restored })).toMatchObject({ code: 0 });
    expect(await runCommand(['restore', file], { DATA_DIR: restored })).toMatchObject({ code: 1 });
    const second = await startApplication({ DATA_DIR: restored });
    expect((await (await fetch(`${second.url}/v1/services`)).json()).total).toBe(7);
    await second.stop();
  });
});
