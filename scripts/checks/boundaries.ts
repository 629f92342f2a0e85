import { existsSync } from 'node:fs';
import { runScript, type Check, type Verdict } from './check.ts';

const folders = ['packages', 'scripts', 'tests', 'demo'];

/** The rules are in .dependency-cruiser.mjs. */
export const boundaries: Check = {
  name: 'boundaries',
  promise: 'every room imports only what it may, and nothing in a circle',
  run: async () => {
    const present = folders.filter((folder) => existsSync(folder));
    return requireModules(
      await runScript(
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        '--no-progress',
        ...present,
      ),
    );
  },
};

/** A dependency-cruiser that cannot read TypeScript finds no modules, and is content. */
function requireModules(cruise: Verdict): Verdict {
  const modules = Number(/(\d+) modules/.exec(cruise.output)?.[1] ?? 0);
  return modules > 0 ? cruise : { passed: false, output: `${cruise.output}\nNo module was looked at.` };
}
