import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse();
const file = 'package-lock.json';

test('the lock of the repository passes', () => {
  const run = house.check('lock');
  expect(run.passed, run.output).toBe(true);
});

test('a lock with an address is refused', () => {
  const content = JSON.parse(house.read(file));
  content.packages['node_modules/zod'].resolved = 'https://packages.example.org/zod.tgz';
  const run = house.check('lock', { [file]: JSON.stringify(content) });
  expect(run).toMatchObject({
    passed: false,
    output: expect.stringContaining('node_modules/zod has an address'),
  });
});

test('a lock without the optional package of another platform is refused', () => {
  const foreign = '@oxlint/binding-darwin-arm64';
  const { packages } = JSON.parse(house.read(file));
  const { [`node_modules/${foreign}`]: removed, ...rest } = packages;
  expect(removed).toBeDefined();
  const run = house.check('lock', { [file]: JSON.stringify({ packages: rest }) });
  expect(run).toMatchObject({
    passed: false,
    output: expect.stringContaining(`${foreign}@${removed.version}`),
  });
});
