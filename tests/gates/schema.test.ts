import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse(['db', 'scripts/schema.ts', 'packages/server/src/platform']);
const dump = 'db/schema.sql';

test('the dump of the migrations passes', () => {
  const run = house.check('schema');
  expect(run.passed, run.output).toBe(true);
});

test('a dump that is not of the migrations is refused', () => {
  const run = house.check('schema', { [dump]: `${house.read(dump)}\n-- planted\n` });
  expect(run).toMatchObject({ passed: false, output: expect.stringContaining(`${dump} is not what`) });
});

test('a migration without its dump is refused', () => {
  const run = house.check('schema', {
    'db/migrations/9999-planted.sql': 'create table registry.planted (id integer);\n',
  });
  expect(run).toMatchObject({ passed: false, output: expect.stringContaining(`${dump} is not what`) });
});
