import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkDocument, checkSubmission, compileQuestionnaire } from '@ascolto/contract';
import { describe, expect, test } from 'vitest';
import { commands } from '../../packages/server/src/commands/commands.ts';
import { reportCardSchema } from '../../packages/server/src/publication/api-schemas.ts';
import {
  adhesions,
  administrations,
  services,
  touchpoints,
} from '../../packages/server/src/registry/index.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md'),
  ...globSync('packages/**/README.md'),
]
  .filter((page) => !page.includes('node_modules'))
  .toSorted();

interface Link {
  readonly page: string;
  readonly target: string;
}

/** Links and images to places in the repository; what stands in code is an example. */
function linksOf(page: string): readonly Link[] {
  const prose = readFileSync(page, 'utf8')
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/`[^`\n]*`(?!\])/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => ({ page, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target));
}

/** The anchors of a page, made from its headings as the usual viewers make them. */
function anchorsOf(page: string): readonly string[] {
  const prose = readFileSync(page, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isBroken({ page, target }: Link): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return true;
  return anchor !== undefined && !anchorsOf(file).includes(anchor);
}

/** The code of the fenced blocks of a language in a page. */
function codeBlocks(page: string, language: string): readonly string[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```/gm);
  return [...blocks].flatMap(([, name, code]) => (name === language && code !== undefined ? [code] : []));
}

describe('links', () => {
  const links = pages.flatMap(linksOf);

  test('every link and image of the documents leads to a file, folder or heading that exists', () => {
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(isBroken)).toEqual([]);
  });

  test('a missing file and a missing heading are noticed', () => {
    expect(isBroken({ page: 'README.md', target: 'docs/absent.md' })).toBe(true);
    expect(isBroken({ page: 'docs/api.md', target: '#absent' })).toBe(true);
    expect(isBroken({ page: 'docs/api.md', target: '../README.md#two-commands' })).toBe(false);
  });
});

describe('examples', () => {
  test('the answer that README.md hands in is one that its questionnaire takes', () => {
    const [, json = ''] = /<<'JSON'\n([\s\S]*?)\nJSON\n/.exec(codeBlocks('README.md', 'sh').join('\n')) ?? [];
    const checked = checkSubmission(JSON.parse(json));
    if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
    const { questionnaire, answers, seed } = checked.submission;
    const file = `questionnaires/${questionnaire.code}.v${questionnaire.version}.json`;
    const document = checkDocument(JSON.parse(readFileSync(file, 'utf8')));
    if (!document.ok) throw new Error(JSON.stringify(document.faults));
    expect(compileQuestionnaire(document.questionnaire).check(answers, seed)).toMatchObject({ ok: true });
  });

  test('the report card of docs/api.md has the fields of the API, and no other', () => {
    const examples: unknown[] = codeBlocks('docs/api.md', 'json').map((code) => JSON.parse(code));
    const card = examples.find((example) => JSON.stringify(example).includes('"trend"'));
    expect(reportCardSchema.parse(card)).toEqual(card);
  });
});

describe('docs/import.md', () => {
  const tables = {
    Administrations: administrations,
    Services: services,
    Touchpoints: touchpoints,
    Adhesions: adhesions('2026-01-31'),
  };

  test.each(Object.entries(tables))('has the columns of %s, and no other', (title, { columns }) => {
    const [, section = ''] = readFileSync('docs/import.md', 'utf8').split(`## ${title}\n`);
    const [own = ''] = section.split('\n## ');
    const rows = [...own.matchAll(/^\| `(\w+)` \| (required|optional) \|/gm)];
    const expected = Object.entries(columns.shape).map(([name, cell]) => {
      const mayBeEmpty = 'safeParse' in cell && cell.safeParse('').success;
      return `${name} ${mayBeEmpty ? 'optional' : 'required'}`;
    });
    expect(rows.map(([, name, need]) => `${name} ${need}`)).toEqual(expected);
  });
});

test('every command of the command line is in the documents', () => {
  const text = pages.map((page) => readFileSync(page, 'utf8')).join('\n');
  const missing = commands.filter(
    ({ name }) => !text.includes(`-- ${name}`) && !text.includes(`\`${name}\``),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});
