import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignedQuestionnaire, assignmentsSchema } from './assignments.ts';

const shippedFolder = new URL('../../../questionnaires/', import.meta.url);
const shipped = assignmentsSchema.parse(
  JSON.parse(readFileSync(new URL('assignments.json', shippedFolder), 'utf8')),
);

describe('the shipped assignments', () => {
  it('name only questionnaires that are shipped', () => {
    const named = [shipped.default, ...shipped.rules.map((rule) => rule.questionnaire)];
    expect(named.filter((code) => !existsSync(new URL(`${code}.v1.json`, shippedFolder)))).toEqual([]);
  });

  it('give online procedures the full questionnaire and everything else the instant feedback', () => {
    expect(assignedQuestionnaire(shipped, 'central', 'digital-procedure')).toBe('digital-service');
    expect(assignedQuestionnaire(shipped, 'municipality', 'application-screen')).toBe('instant-feedback');
  });
});

describe('assignedQuestionnaire', () => {
  const assignments = assignmentsSchema.parse({
    rules: [
      { administrationType: 'region', serviceType: 'counter', questionnaire: 'first' },
      { administrationType: 'region', serviceType: '*', questionnaire: 'second' },
      { administrationType: '*', serviceType: 'counter', questionnaire: 'third' },
    ],
    default: 'last',
  });

  it('takes the first rule that fits both types', () => {
    expect(assignedQuestionnaire(assignments, 'region', 'counter')).toBe('first');
    expect(assignedQuestionnaire(assignments, 'region', 'contact-centre')).toBe('second');
    expect(assignedQuestionnaire(assignments, 'province', 'counter')).toBe('third');
    expect(assignedQuestionnaire(assignments, 'province', 'contact-centre')).toBe('last');
  });

  it('refuses rules for types outside the closed lists', () => {
    const rule = { administrationType: 'kingdom', serviceType: 'counter', questionnaire: 'first' };
    expect(assignmentsSchema.safeParse({ rules: [rule], default: 'last' }).success).toBe(false);
  });
});
