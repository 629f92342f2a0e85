import { expect, test } from 'vitest';
import type { Case } from './case.ts';
import { differences } from './compare.ts';
import { isPassed, ownFolders, runFolder } from './golden.ts';

test.each(ownFolders)(
  'every case of %s agrees with R',
  async (folder) => {
    const verdicts = await runFolder(folder);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter((verdict) => !isPassed(verdict))).toEqual([]);
  },
  60_000,
);

const tolerance: Case['tolerance'] = { rel: 1e-9, abs: 1e-10, fields: { 'a.se': { rel: 0.1 } } };

test.each([
  [{ a: { n: 1 } }, { a: { n: 1 + 1e-12 }, more: 2 }, []],
  [{ a: { n: 1 } }, { a: { n: 1.001 } }, ['a.n']],
  [{ a: { se: 1 } }, { a: { se: 1.05 } }, []],
  [{ a: { se: [1, 2] } }, { a: { se: [1, 3] } }, ['a.se.1']],
  [[1, 2], [1], ['']],
  [{ a: null }, { a: 0 }, ['a']],
  [{ a: 1 }, {}, ['a']],
  [{ a: 'x' }, { a: 'y' }, ['a']],
])('%j and %j differ at %j', (expected, got, paths) => {
  expect(differences(expected, got, tolerance).map(({ path }) => path)).toEqual(paths);
});
