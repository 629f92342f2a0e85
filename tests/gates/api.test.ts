import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiRules, description, italianRules, lintDescription } from '../../scripts/checks/api-rules.ts';
import type { Verdict } from '../../scripts/checks/check.ts';

const withRules = existsSync(italianRules);
if (!withRules) console.warn(`There is no ${italianRules}: the rules of the API are not tested.`);

const violations = [
  ['paths-status', '"/status"', '"/health"'],
  ['integer-format', '"format":"int64"', '"title":"a number"'],
  ['use-problem-json-for-errors', '"application/problem+json"', '"application/json"'],
  ['servers-use-https', 'https://ascolto.example', 'http://ascolto.example'],
  ['has-contact', '"contact"', '"x-contact"'],
] as const;

describe.runIf(withRules)(`with ${italianRules}`, () => {
  let verdict: Verdict;
  beforeAll(async () => {
    let text = JSON.stringify(await description());
    for (const [, right, wrong] of violations) {
      if (!text.includes(right)) throw new Error(`nothing to plant: no ${right}`);
      text = text.replaceAll(right, wrong);
    }
    verdict = await lintDescription(JSON.parse(text));
  });

  test('the description that is served passes, and its warnings are counted', async () => {
    const served = await apiRules.run();
    expect(served).toMatchObject({ passed: true, output: '', note: expect.stringMatching(/^\d+ warnings$/) });
  });

  test.each(violations)('a violation of %s is refused', (rule) => {
    expect(verdict.passed).toBe(false);
    expect(verdict.output).toContain(`${rule} at `);
  });
});

test.runIf(!withRules)('without the rules the check says what it skips', async () => {
  expect(await apiRules.run()).toMatchObject({ passed: true, note: expect.stringContaining('skipped') });
});
