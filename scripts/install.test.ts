import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

interface Packages {
  [place: string]: { version: string; optional?: boolean };
}

const wanted: Packages = {
  '': { version: '0.0.0' },
  'packages/text': { version: '0.0.0' },
  'node_modules/library': { version: '1.0.0' },
  'node_modules/binary-for-here': { version: '1.0.0', optional: true },
  'node_modules/binary-for-elsewhere': { version: '1.0.0', optional: true },
};
const present: Packages = {
  'node_modules/library': { version: '1.0.0' },
  'node_modules/binary-for-here': { version: '1.0.0', optional: true },
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs the script in a checkout whose node_modules holds these packages, with an `npm` that only notes its call. */
function install(installed: Packages | undefined, npmScript = 'echo "$@" > called') {
  const root = mkdtempSync(join(tmpdir(), 'ascolto-install-'));
  folders.push(root);
  cpSync(join(import.meta.dirname, 'install.mjs'), join(root, 'scripts/install.mjs'));
  writeLock(join(root, 'package-lock.json'), wanted);
  mkdirSync(join(root, 'node_modules'));
  if (installed) writeLock(join(root, 'node_modules/.package-lock.json'), installed);
  writeFileSync(join(root, 'npm'), `#!/bin/sh\n${npmScript}\n`);
  chmodSync(join(root, 'npm'), 0o755);
  const script = join(root, 'scripts/install.mjs');
  const run = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8', env: { PATH: root } });
  return { ...run, calledNpm: existsSync(join(root, 'called')) };
}

function writeLock(file: string, packages: Packages): void {
  writeFileSync(file, JSON.stringify({ packages }));
}

test('nothing is done, and nothing said, where node_modules agrees with the lock', () => {
  expect(install(present)).toMatchObject({ status: 0, stdout: '', stderr: '', calledNpm: false });
});

test.each([
  ['there is none', undefined],
  ['a package is missing', {}],
  ['a package has another version', { ...present, 'node_modules/library': { version: '0.9.0' } }],
  ['a binary has another version', { ...present, 'node_modules/binary-for-here': { version: '0.9.0' } }],
])('node_modules is installed from the lock where %s', (_, installed) => {
  expect(install(installed)).toMatchObject({ status: 0, stderr: '', calledNpm: true });
});

test('a failed installation says so after what npm said, and stops the command', () => {
  const { status, stderr } = install(undefined, 'echo "no such package" >&2\nexit 1');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^no such package\nThe packages could not be installed/);
});
