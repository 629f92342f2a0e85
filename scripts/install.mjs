// Brings node_modules in line with package-lock.json, and does nothing when they already agree.
//
// It runs before every command (`prestart`, `pretest`, ...) on whatever Node the machine has, before node_modules
// exists: hence plain JavaScript without dependencies. The command itself then runs on the pinned Node, because npm
// puts node_modules/.bin, where the `node` package lies, first on PATH.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = join(root, 'package-lock.json');
/** npm writes it when an installation has come to its end. */
const installed = join(root, 'node_modules', '.package-lock.json');

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their place */

/** @param {string} file @returns {Packages} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @returns {boolean} whether node_modules holds what package-lock.json asks for (of optional packages: what fits) */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const present = readLock(installed);
  return Object.entries(readLock(wanted))
    .filter(([place, { optional }]) => place.startsWith('node_modules/') && (place in present || !optional))
    .every(([place, { version }]) => present[place]?.version === version);
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
}

const node = Number(process.versions.node.split('.')[0]);
if (node < oldestNode) {
  fail(`Node ${oldestNode} or newer is needed to install; this machine has ${process.versions.node}.`);
}
if (!isInstalled()) install();
