import { readdirSync, readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as survey from './example-survey.ts';
import * as everything from './index.ts';

/** An example of a docblock: code, whose last line tells its result in a comment. */
interface Example {
  readonly of: string;
  readonly file: string;
  readonly code: readonly string[];
  /** As a literal; `...` stands for what is left out of an object, decimals are rounded. */
  readonly result: string | undefined;
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const examples = files.flatMap(examplesOf);
const functions = Object.entries(everything).flatMap(([name, value]) =>
  typeof value === 'function' ? [name] : [],
);

test('every function that the package exports has an example', () => {
  const shown = new Set(examples.map((example) => example.of));
  expect(functions.filter((name) => !shown.has(name))).toEqual([]);
});

test('every example tells its result', () => {
  expect(examples.filter(({ result }) => result === undefined).map((example) => example.of)).toEqual([]);
});

describe('an example yields what it says', () => {
  test.each(examples.filter(({ result }) => result !== undefined))(
    '$of',
    async ({ file, code, result = '' }) => {
      const own: Record<string, unknown> = await import(new URL(file, import.meta.url).href);
      const got = await run(code, { ...everything, ...survey, ...own });
      expect({ result: plain(result.startsWith('{ ok:') ? got : unwrapped(got)) }).toMatchObject({
        result: literal(result),
      });
    },
  );
});

function examplesOf(file: string): readonly Example[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [
    ...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:async )?(?:function|const) (\w+)/g),
  ].flatMap(([, comment = '', of = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
    const start = lines.findIndex((line) => line.startsWith('@example'));
    if (start === -1) return [];
    const end = lines.findIndex((line, i) => i > start && /^(?:@|Sources?:|Cost:|Assumes|$)/.test(line));
    const [first = '', ...others] = lines.slice(start, end === -1 ? undefined : end);
    const code = joined([first.replace('@example', '').trim(), ...others].filter((line) => line !== ''));
    const [, last = '', result] = /^(.*?);?(?: \/\/ (.*))?$/.exec(code.at(-1) ?? '') ?? [];
    return [{ of, file, code: [...code.slice(0, -1), last], result }];
  });
}

/** A result on a line of its own belongs to the line before. */
function joined(lines: readonly string[]): readonly string[] {
  const [result = '', code] = lines.toReversed();
  return code !== undefined && result.startsWith('// ')
    ? [...lines.slice(0, -2), `${code} ${result}`]
    : lines;
}

/** The value of the last line, with the names of a scope. */
async function run(code: readonly string[], scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const before = code.slice(0, -1);
  const [, condition = '', last = ''] = /^(if \(.*?\) )?(.*)$/.exec(code.at(-1) ?? '') ?? [];
  const body = `return (async () => {\n${[...before, `${condition}return ${last}`].join('\n')}\n})();`;
  return compileFunction(body, Object.keys(scope))(...Object.values(scope));
}

function literal(text: string): unknown {
  const code = text
    .replace(/(?:, )?\.\.\.(?= ?[}\]])/g, '')
    .replace(/'[^']*'|(?<![\w.])-?\d[\d_]*(?:\.\d+)?/g, (part) =>
      part.startsWith("'") ? part : `about('${part}')`,
    );
  return compileFunction(`return (${code});`, ['about'])(about);
}

/** Whole numbers are meant as they are. */
function about(number: string): unknown {
  const decimals = number.split('.')[1]?.length ?? 9;
  return expect.closeTo(Number(number.replaceAll('_', '')), decimals);
}

/** What an outcome holds. */
function unwrapped(value: unknown): unknown {
  return isObject(value) && value['ok'] === true ? value['value'] : value;
}

/** Typed arrays as others. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
