import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse();
const file = 'packages/text/src/planted.ts';

test('formatted files pass', () => {
  const run = house.check('format', { [file]: "export const words = ['single quotes'];\n" });
  expect(run.passed, run.output).toBe(true);
});

test('a file in another format is refused', () => {
  const run = house.check('format', { [file]: 'export const words = ["double quotes"]\n' });
  expect(run).toMatchObject({ passed: false, output: expect.stringContaining(file) });
});
