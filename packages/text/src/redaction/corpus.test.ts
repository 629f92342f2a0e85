import { describe, expect, test } from 'vitest';
import { type CorpusName, type LabelledText, readCorpus } from './fixtures/corpus.ts';
import { detect } from './redact.ts';

const structured = new Set(['CODICE_FISCALE', 'PARTITA_IVA', 'IBAN', 'CARD', 'PHONE', 'EMAIL', 'PEC']);

interface Score {
  readonly found: number;
  readonly gold: number;
  readonly claimed: number;
}

/** A hit has the same type, start, end and validity. */
function score(rows: readonly LabelledText[]): Score {
  let [found, gold, claimed] = [0, 0, 0];
  for (const { text, entities } of rows) {
    const expected = entities.filter(({ type }) => structured.has(type));
    const spans = detect(text).filter(({ type }) => structured.has(type));
    const key = (span: { start: number; end: number; type: string; valid?: boolean }) =>
      `${span.type} ${span.start} ${span.end} ${span.valid}`;
    const keys = new Set(spans.map(key));
    found += expected.filter((entity) => keys.has(key(entity))).length;
    gold += expected.length;
    claimed += spans.length;
  }
  return { found, gold, claimed };
}

describe.each<CorpusName>(['gold-it', 'tuning', 'held-out'])('corpus %s', (name) => {
  const rows = readCorpus(name).filter(({ hard }) => hard !== true);

  test('finds 99 % of the structured data with a precision of 98 %', () => {
    const { found, gold, claimed } = score(rows);
    const [recall, precision] = [found / gold, found / claimed];
    console.log(
      `${name}: ${rows.length} texts, recall ${recall} (${gold}), precision ${precision} (${claimed})`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  test('touches at most 4 % of the texts without personal data', () => {
    const clean = rows.filter(({ entities }) => entities.length === 0);
    const touched = clean.filter(({ text }) => detect(text).length > 0);
    console.log(`${name}: ${touched.length} of ${clean.length} clean texts touched`);
    expect(touched.length).toBeLessThanOrEqual(0.04 * clean.length);
  });
});

test('the hard rows of the gold file that are badly spaced or say an address are found', () => {
  const spaced = readCorpus('gold-it').filter(
    ({ hard, text }) => hard === true && /\d|chiocciola/.test(text),
  );
  const { found, gold } = score(spaced);
  expect(gold).toBeGreaterThan(0);
  expect(found).toBe(gold);
});
