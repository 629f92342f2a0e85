// Makes `npm ci` work right after any `npm install`: npm runs this script (`dependencies` in package.json) whenever it
// has changed node_modules. What is completed: see absentOptionals.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type LockFile } from './lock-file.ts';

const file = 'package-lock.json';
const lock: LockFile = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLock(lock);
if (added.length > 0) {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: added ${added.length} optional packages of other platforms`);
}
