import { readFileSync } from 'node:fs';
import { faultCodes } from '@ascolto/contract';
import { expect, test } from 'vitest';
import { AppError, problems } from './errors.ts';

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');

/** The rows of the table under a head, without its outer bars. */
function tableRows(head: string): readonly string[] {
  const [, after = ''] = page.split(`| ${head} |\n`);
  const [table = ''] = after.split('\n\n');
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(2, -2));
}

test('docs/api.md has every problem with its status and title, and no other', () => {
  expect(tableRows('Code | Status | Title')).toEqual(
    Object.entries(problems).map(([code, { status, title }]) => `\`${code}\` | ${status} | ${title}`),
  );
});

test('docs/api.md has the code of every fault of a field, and no other', () => {
  const documented = tableRows('Code of a field | Meaning').map((row) => row.split('`')[1]);
  expect(documented).toEqual([...faultCodes]);
});

test('the message of an error for the log says nothing of what was sent', () => {
  const error = new AppError('invalid_fields', [
    { field: 'answers.comment', code: 'too_long', message: 'Il testo è troppo lungo.' },
  ]);
  expect(error.message).toBe(problems.invalid_fields.title);
});
