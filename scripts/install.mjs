// Brings node_modules in line with package-lock.json, and does nothing when they already agree.
//
// It runs before every command (`prestart`, `pretest`, ...) on whatever Node the machine has, before node_modules
// exists: hence plain JavaScript without dependencies. The command itself then runs on the pinned Node, because npm
// puts node_modules/.bin, where the `node` package lies, first on PATH.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const installedLock = join(root, 'node_modules', '.installed-lock');

/** @returns {string} the fingerprint of package-lock.json */
function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** @returns {boolean} whether node_modules was installed from today's package-lock.json */
function isInstalled() {
  return existsSync(installedLock) && readFileSync(installedLock, 'utf8') === lockHash();
}

/** Notes inside node_modules which lock file it was installed from: `npm ci` erases the note with the rest. */
export function rememberInstall() {
  writeFileSync(installedLock, lockHash());
}

/**
 * The environment for npm: without node_modules/.bin on PATH, because `npm ci` erases the Node that lies there.
 * @returns {NodeJS.ProcessEnv}
 */
function npmEnvironment() {
  const bin = join('node_modules', '.bin');
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith(bin));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function install() {
  process.stdout.write('Installing the packages of package-lock.json (about a minute the first time) ...\n');
  // Only errors: on Node 20 npm warns at length about packages that ask for a newer Node, which they will get.
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    env: npmEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.error) fail(`The packages could not be installed, because npm did not start: ${npm.error.message}`);
  if (npm.status !== 0) {
    process.stderr.write(`${npm.stdout}${npm.stderr}`);
    fail(
      'The packages could not be installed: npm says why above. Once that is mended, run the same command again.',
    );
  }
  rememberInstall();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < oldestNode) {
    fail(`Node ${oldestNode} or newer is needed to install; this machine has ${process.versions.node}.`);
  }
  if (!isInstalled()) install();
}
