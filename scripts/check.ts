// `npm run check`: every rule of the house that a program can verify, without running the application.
// `npm run check -- lint format` runs only those named.
import { availableParallelism } from 'node:os';
import { checks } from './checks/checks.ts';
import type { Check, Verdict } from './checks/check.ts';

const nameWidth = Math.max(...checks.map((check) => check.name.length));

async function runAll(chosen: readonly Check[]): Promise<boolean> {
  const waiting = [...chosen];
  let allPassed = true;
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const verdict = await attempt(check);
      report(check, verdict, performance.now() - started);
      allPassed &&= verdict.passed;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return allPassed;
}

async function attempt(check: Check): Promise<Verdict> {
  try {
    return await check.run();
  } catch (error) {
    return { passed: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function report(check: Check, { passed, output, note }: Verdict, milliseconds: number): void {
  const seconds = (milliseconds / 1000).toFixed(1).padStart(5);
  console.log(
    `${passed ? 'ok    ' : 'FAILED'} ${check.name.padEnd(nameWidth)} ${seconds} s  ${check.promise}`,
  );
  if (note !== undefined) console.log(`       ${note}`);
  if (!passed) console.log(`\n${output.trim()}\n`);
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.log(
    `No check is called ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}.`,
  );
  process.exit(1);
}
const passed = await runAll(
  names.length === 0 ? checks : checks.filter((check) => names.includes(check.name)),
);
process.exit(passed ? 0 : 1);
