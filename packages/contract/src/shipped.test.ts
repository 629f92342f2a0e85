import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignmentsSchema } from './assignments.ts';
import { brokenSeries } from './broken-series.ts';
import { checkDocument } from './check-document.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { purposes, type Questionnaire } from './questionnaire.ts';

const folder = new URL('../../../questionnaires/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.v\d+\.json$/.test(name));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const checks = files.map((name) => checkDocument(read(name)));
const documents = checks.flatMap((check): Questionnaire[] => (check.ok ? [check.questionnaire] : []));

describe('the shipped questionnaires', () => {
  it.each(files)('%s passes the check, can be used and is named by its code and version', (name) => {
    expect(checkDocument(read(name))).toMatchObject({ ok: true });
    const document = documents.find(({ code, version }) => `${code}.v${version}.json` === name);
    expect(document && compileQuestionnaire(document, () => '2026-01-01').questionnaire).toBe(document);
  });

  it.each(purposes)('of the purpose %s open with the same question, word for word', (purpose) => {
    const openings = documents
      .filter((one) => one.purpose === purpose)
      .map(({ items: [opening] }) => opening);
    expect(new Set(openings.map((item) => JSON.stringify(item))).size).toBe(1);
  });

  it('break no series', () => {
    expect(brokenSeries(documents)).toEqual([]);
  });
});

describe('the shipped assignments', () => {
  it('name only questionnaires that are shipped, of the fitting purpose', () => {
    const assignments = assignmentsSchema.parse(read('assignments.json'));
    const purposeOf = (code: string) => documents.find((one) => one.code === code)?.purpose;
    const named = [assignments.default, ...assignments.rules.map((rule) => rule.questionnaire)];
    expect(new Set(named.map(purposeOf))).toEqual(new Set(['service']));
    expect([assignments.page, assignments.abandoned].map(purposeOf)).toEqual(['page', 'abandoned']);
  });
});
