// `npm test`: every test, the quick ones first. `npm test -- FILTER` hands the filter (part of a file's path, or any
// option of Vitest such as `-t "name of a test"`) to each project. Its last line is the sum: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAssets } from './build.ts';
import { provideChromium } from './chromium.ts';
import { addCounts, countLine, countTests, type TestCount, type TestReport } from './test-count.ts';

const projects = ['unit', 'integration', 'end-to-end', 'gates'] as const; // as named in vitest.config.ts
const filter = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'ascolto-tests-'));

function runProject(project: string): TestCount {
  const file = join(reports, `${project}.json`);
  const reporting = [
    '--reporter=minimal',
    '--reporter=json',
    `--outputFile.json=${file}`,
    '--passWithNoTests',
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, ...reporting, ...filter],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const report: TestReport | undefined = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined;
  const count = countTests(report, status);
  // What passed has nothing to tell.
  if (count.failed > 0) console.log(`${stdout}${stderr}`);
  return count;
}

/** Without a filter every project must have run something: tests that are no longer found are not passed. */
function requireTests(project: string, count: TestCount): TestCount {
  if (count.passed + count.failed > 0 || filter.length > 0) return count;
  console.log(`${project}: no test was executed`);
  return { ...count, failed: 1 };
}

await buildAssets();
if (provideChromium() === undefined) {
  console.log(
    'The browser tests need Chromium on PATH: install it (on Debian, `apt-get install chromium`) and try again.',
  );
}
const counts = projects.map((project) => {
  const started = performance.now();
  const count = requireTests(project, runProject(project));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (count.passed + count.failed > 0) console.log(`${project}: ${countLine(count)} (${seconds} s)`);
  return count;
});
rmSync(reports, { recursive: true });

const sum = addCounts(counts);
const executed = sum.passed + sum.failed > 0;
if (!executed) console.log('No test was executed.');
console.log(countLine(executed ? sum : { ...sum, failed: 1 }));
process.exit(executed && sum.failed === 0 ? 0 : 1);
