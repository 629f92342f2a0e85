import { expect, test } from 'vitest';
import { buildHouse } from './house.ts';

const house = buildHouse();
const index = 'packages/text/src/index.ts';
const manifest = 'packages/text/package.json';

test('a house where everything is used passes', () => {
  const run = house.check('dead-code');
  expect(run.passed, run.output).toBe(true);
});

test('a file and an export that nobody imports are refused', () => {
  const { passed, output } = house.check('dead-code', {
    'packages/text/src/planted.ts': 'export {};\n',
    [index]: "export const textWords = ['text'];\nexport const plantedWords = ['planted'];\n",
  });
  expect(passed).toBe(false);
  expect(output).toContain('packages/text/src/planted.ts');
  expect(output).toContain('plantedWords');
});

test('a dependency that nobody imports is refused', () => {
  const withZod = { ...JSON.parse(house.read(manifest)), dependencies: { zod: '4.6.7' } };
  const run = house.check('dead-code', { [manifest]: JSON.stringify(withZod) });
  expect(run).toMatchObject({
    passed: false,
    output: expect.stringMatching(/zod +packages\/text\/package\.json/),
  });
});

test('an import without its dependency is refused', () => {
  const run = house.check('dead-code', {
    [index]: "import { z } from 'zod';\n\nexport const textWords = z.string();\n",
  });
  expect(run).toMatchObject({
    passed: false,
    output: expect.stringMatching(/zod +packages\/text\/src\/index\.ts/),
  });
});
