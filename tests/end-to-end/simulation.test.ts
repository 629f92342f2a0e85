import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Application, freePort, runCommand, startApplication, temporaryFolder } from './application.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function readCard({ url }: Application): Promise<{ base: number }> {
  const path = '/v1/services/inps/hub-prestazioni-non-pensionistiche/report-card';
  return (await fetch(`${url}${path}`)).json();
}

describe('a new demonstration', () => {
  it('is ready with a history, whose counts hold, and takes answers that are sent live', async () => {
    const demonstration = await startApplication({ DEMO: '1' });
    const settings = { DATA_DIR: demonstration.dataDir };
    try {
      expect((await readCard(demonstration)).base).toBeGreaterThan(10);
      const live = ['simulate', '--live', '--rate', '50', '--seconds', '2', '--url', demonstration.url];
      const sent = await runCommand(live, settings);
      expect(sent).toMatchObject({ code: 0 });
      expect(sent.output).toMatch(/\b100 submitted, 100 accepted, 0 failed, 0 under way/);
      expect(await runCommand(['tallies', 'verify'], settings)).toMatchObject({ code: 0 });
    } finally {
      await demonstration.remove();
    }
  });
});

describe('a real installation', () => {
  it('says once how to see a simulated history, and gets no simulated answer', async () => {
    const dataDir = await temporaryFolder();
    folders.push(dataDir);
    const first = await startApplication({ DATA_DIR: dataDir });
    await first.saysLater(/DEMO=1 npm start/);
    const settings = { DATA_DIR: dataDir };
    const live = await runCommand(['simulate', '--live', '--url', first.url], settings);
    expect(live).toMatchObject({ code: 1, output: expect.stringMatching(/is not a demonstration/) });
    const filled = await runCommand(['simulate', '--responses', '10'], settings);
    expect(filled).toMatchObject({ code: 1, output: expect.stringMatching(/holds real answers/) });
    await first.stop();
    const second = await startApplication(settings);
    expect(second.output()).not.toContain('DEMO=1');
    expect((await readCard(second)).base).toBeNull();
    await second.stop();
  });
});

describe('a server that is not there', () => {
  it('is said in a sentence', async () => {
    const outcome = await runCommand(['simulate', '--live'], { PORT: String(await freePort()) });
    expect(outcome.code).toBe(1);
    expect(outcome.output).toMatch(
      /^http:\/\/localhost:\d+ does not answer: start it with "DEMO=1 npm start"\.\n$/,
    );
  });
});
