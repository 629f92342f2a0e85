import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse();
const file = 'packages/text/src/planted.ts';

test('sound types pass', () => {
  const run = house.check('types');
  expect(run.passed, run.output).toBe(true);
});

test.each([
  ['a wrong assignment', 'TS2322', "export const count: number = 'one';\n"],
  [
    'an array element taken for granted',
    'TS2322',
    'export const first = (list: string[]): string => list[0];\n',
  ],
  ['an enum, which Node cannot run', 'TS1294', 'export enum Language {\n  it,\n}\n'],
  ['an unused local', 'TS6133', 'export function idle(): void {\n  const unused = 1;\n}\n'],
])('%s is refused', (_, code, planted) => {
  const { passed, output } = house.check('types', { [file]: planted });
  expect(passed).toBe(false);
  expect(output).toMatch(new RegExp(`${file}.*${code}`));
});
