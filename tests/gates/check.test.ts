import { expect, test } from 'vitest';
import { checks } from '../../scripts/checks/checks.ts';
import { existsSync } from 'node:fs';
import { buildHouse } from './house.ts';

const house = buildHouse();

test('every check has its gate', () => {
  const withoutGate = checks.filter(({ name }) => !existsSync(`${import.meta.dirname}/${name}.test.ts`));
  expect(withoutGate.map(({ name }) => name)).toEqual([]);
});

test('a check that does not exist is not passed', () => {
  expect(house.check('no-such-check')).toMatchObject({ passed: false });
});
