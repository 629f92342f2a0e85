import { beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Run } from './house.ts';

const house = buildHouse();
const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const functionOf = (count: number) => `export function long(): void {\n${lines(count - 2, '  void 0;')}}\n`;
const oneTest = (kind: string) =>
  `import { expect, test } from 'vitest';\n\ntest.${kind}('promise', () => {\n  expect(1).toBe(1);\n});\n`;

test('clean code passes', () => {
  const run = house.check('lint', {
    'packages/server/src/platform/config.ts': 'export const port = process.env;\n',
    'packages/server/src/ascolto.ts': "console.log('help');\n",
    'packages/text/src/long-file.ts': lines(400, 'export const word = 1;').replaceAll(/word/g, uniqueName()),
    'packages/text/src/long-function.ts': functionOf(60),
    'packages/text/src/long.test.ts': functionOf(61),
  });
  expect(run.passed, run.output).toBe(true);
});

const violations = [
  ['no-floating-promises', 'floating.ts', 'Promise.resolve();\n'],
  ['no-misused-promises', 'misused.ts', '[1].forEach(async () => {\n  await Promise.resolve();\n});\n'],
  ['no-explicit-any', 'loose.ts', 'export const loose: any = 1;\n'],
  ['no-non-null-assertion', 'non-null.ts', 'export const first = (list: string[]) => list[0]!;\n'],
  ['ban-ts-comment', 'comment.ts', '// @ts-ignore\nexport const wrong: number = 1;\n'],
  ['no-default-export', 'default-export.ts', 'export default 1;\n'],
  ['no-restricted-properties', 'environment.ts', 'export const port = process.env;\n'],
  [
    'no-restricted-imports',
    'process.ts',
    "import { env } from 'node:process';\n\nexport const port = env;\n",
  ],
  ['no-console', 'console.ts', "console.log('hello');\n"],
  ['no-unused-vars', 'forgotten.ts', 'const forgotten = 1;\nexport {};\n'],
  ['max-lines', 'long-file.ts', lines(401, 'export const word = 1;').replaceAll(/word/g, uniqueName())],
  ['max-lines-per-function', 'long-function.ts', functionOf(61)],
  ['no-focused-tests', 'focused.test.ts', oneTest('only')],
  ['no-disabled-tests', 'skipped.test.ts', oneTest('skip')],
] as const;

describe('a violation is refused:', () => {
  let run: Run;
  beforeAll(() => {
    const planted = violations.map(([, name, content]) => [`packages/server/src/registry/${name}`, content]);
    run = house.check('lint', Object.fromEntries(planted));
  });

  test.each(violations)('%s', (rule, name) => {
    expect(run.passed).toBe(false);
    expect(run.output).toMatch(new RegExp(`registry/${name}:.*\\(${rule}\\)`));
  });
});

/** Names one after the other, since no two exports of a file share theirs. */
function uniqueName(): () => string {
  let count = 0;
  return () => `word${(count += 1)}`;
}
