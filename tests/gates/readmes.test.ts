import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse();
const page = 'packages/text/README.md';

test('rooms with a page of at most 40 lines pass', () => {
  const run = house.check('readmes', { [page]: 'line\n'.repeat(40) });
  expect(run.passed, run.output).toBe(true);
});

test.each([
  ['a package', 'packages/gadget'],
  ['a room of the server', 'packages/server/src/gadget'],
])('%s without a page is refused', (_, room) => {
  const run = house.check('readmes', { [`${room}/index.ts`]: 'export {};\n' });
  expect(run).toMatchObject({
    passed: false,
    output: expect.stringContaining(`${room}/README.md is missing`),
  });
});

test('a page of 41 lines is refused', () => {
  const run = house.check('readmes', { [page]: 'line\n'.repeat(41) });
  expect(run).toMatchObject({ passed: false, output: expect.stringContaining(`${page} has 41 lines`) });
});
