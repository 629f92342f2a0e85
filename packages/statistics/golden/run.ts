/*
 * `npm run golden -- [FOLDER...]`: holds every procedure against tables that another program computed; without a folder
 * against those of this package. Ends with 1 where a case fails.
 */
import { isPassed, ownFolders, runFolder, type Verdict } from './golden.ts';

const mostShown = 10;

function tell({ name, procedure, differences, error }: Verdict): void {
  if (error !== undefined) console.log(`${name} (${procedure}): ${error}`);
  for (const { path, expected, got } of differences.slice(0, mostShown)) {
    console.log(`${name} (${procedure}) at ${path}: expected ${shown(expected)}, got ${shown(got)}`);
  }
  const left = differences.length - mostShown;
  if (left > 0) console.log(`${name} (${procedure}): and ${left} more differences`);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ownFolders;
const verdicts = (await Promise.all(folders.map(runFolder))).flat();
const failed = verdicts.filter((verdict) => !isPassed(verdict));
for (const verdict of failed) tell(verdict);
console.log(`${verdicts.length - failed.length} passed, ${failed.length} failed`);
process.exit(verdicts.length > 0 && failed.length === 0 ? 0 : 1);
