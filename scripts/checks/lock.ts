import { readFileSync } from 'node:fs';
import { absentOptionals, packagesWithAddress, type LockFile } from '../lock-file.ts';
import { type Check, verdict } from './check.ts';

/** `npm ci` works on any machine from the lock alone. */
export const lock: Check = {
  name: 'lock',
  promise: 'package-lock.json is complete and names no address',
  run: async () => {
    const content: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    return verdict([
      ...packagesWithAddress(content).map(
        (place) => `${place} has an address; .npmrc leaves them out: run npm install`,
      ),
      ...absentOptionals(content).map(
        ({ name, version, neededBy }) =>
          `${name}@${version}, optional for ${neededBy}, is absent: run node scripts/complete-lock.ts`,
      ),
    ]);
  },
};
