import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import type { Condition } from './condition.ts';
import type { DocumentFault } from './document-faults.ts';
import { documentLimits } from './document-size.ts';
import { documentEffort } from './effort.ts';
import type { Item, MatrixItem, MultipleItem } from './questionnaire.ts';
import { canHold } from './reachability.ts';
import { items, options, questionnaire } from './testing/documents.ts';
import { drawCondition } from './testing/drawn.ts';

const codes = (count: number, prefix = 'c') => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
const repeated = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const texts = (count: number): Item[] => codes(count).map((code) => ({ ...items.text, code }));
const answered: Condition = { item: 'overall', answered: true };
const choiceOf = (count: number): Item => ({ ...items.choice, options: options(...codes(count)) });
const matrixOf = (part: Partial<MatrixItem>): Item => ({ ...items.matrix, ...part });
const nested = (depth: number): Condition => (depth === 0 ? answered : { not: nested(depth - 1) });

/** A document with an item, and one after it that comes under a condition. */
function asked(item: Item, when: unknown = answered) {
  const document = questionnaire([item], [{ ...items.text, code: 'last' }]);
  const sources = document.items.filter(({ code }) => code !== 'last');
  return { ...document, items: [...sources, { ...items.text, code: 'last', when }] };
}

/** A document that holds so many of something, at its place. */
const sizes: readonly [place: string, most: number, document: (count: number) => unknown][] = [
  ['items', documentLimits.items, (count) => questionnaire(texts(count - 1))],
  [
    'screens',
    documentLimits.screens,
    (count) => ({ ...asked(items.text), screens: repeated(count, { items: ['overall'] }) }),
  ],
  [
    'screens[1].items',
    documentLimits.items,
    (count) => ({
      ...asked(items.text),
      screens: [{ items: ['overall'] }, { items: repeated(count, 'text') }],
    }),
  ],
  ['items[1].options', documentLimits.options, (count) => asked(choiceOf(count))],
  ['items[1].rows', documentLimits.options, (count) => asked(matrixOf({ rows: options(...codes(count)) }))],
  [
    'items[1].columns',
    documentLimits.options,
    (count) => asked(matrixOf({ columns: options(...codes(count)) })),
  ],
  [
    'items[2].when',
    documentLimits.conditions,
    (count) => asked(items.text, { all: repeated(count - 1, answered) }),
  ],
  [
    'items[2].when.any[1].not.in',
    documentLimits.codes,
    (count) => asked(choiceOf(100), { any: [answered, { not: { item: 'choice', in: codes(count) } }] }),
  ],
];

function faultsOf(document: unknown): readonly DocumentFault[] {
  const check = checkDocument(document);
  return check.ok ? [] : check.faults;
}

describe('the size of a document', () => {
  it.each(sizes)('%s holds %i, and one more is told alone', (place, most, document) => {
    expect(faultsOf(document(most)).filter(({ code }) => code === 'too_many')).toEqual([]);
    expect(faultsOf(document(most + 1))).toEqual([{ place, code: 'too_many' }]);
  });

  it('is told of whatever is given in its place, however large or deep', () => {
    const deep = JSON.parse(`${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}`);
    expect(faultsOf(asked(items.text, nested(20))).map(({ code }) => code)).toEqual([
      'condition_too_complex',
    ]);
    for (const when of [deep, { all: repeated(300_000, 1) }, { any: repeated(300, { any: [0, {}, 0] }) }]) {
      expect(faultsOf({ items: [{ ...items.text, when }] })).toEqual([
        { place: 'items[0].when', code: 'too_many' },
      ]);
    }
  });
});

/** What is hard: at most so many options, with one in each of many lists. */
const manyLists = fc
  .record({
    atMost: fc.integer({ min: 1, max: 40 }),
    lists: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 12 }), {
      minLength: 20,
      maxLength: documentLimits.conditions - 1,
    }),
  })
  .map(({ atMost, lists }) => ({
    item: { ...items.multiple, atMost, options: options(...codes(100)) } satisfies MultipleItem,
    when: { all: lists.map((list) => ({ item: 'multiple', in: list.map((n) => `c${n}`) })) },
  }));

describe('reasoning about conditions', { timeout: 60_000 }, () => {
  it('ends with a verdict, whatever lists must be met with few options', () => {
    fc.assert(
      fc.property(manyLists, ({ item, when }) => {
        const faults = faultsOf(asked(item, when)).map(({ code }) => code);
        expect(['', 'condition_never_holds', 'condition_too_complex']).toContain(faults.join());
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('ends for a document full of them: what is left over is too complex', () => {
    const [hard] = fc.sample(manyLists, { seed: 7, numRuns: 1 });
    const last = codes(documentLimits.items - 2).map(
      (code): Item => ({
        ...items.text,
        code,
        when: { all: repeated(90, { item: 'multiple', in: ['c0', 'c1'] }) },
      }),
    );
    const faults = faultsOf(questionnaire([hard?.item ?? items.text], last));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['condition_too_complex']));
    expect(faults.length).toBeLessThan(last.length);
  });

  it('says with less effort the same, or that it is unclear; and spends what it says', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 0, max: 60 }), (draw, left) => {
        const sources: Item[] = [items.overall, items.multiple, items.matrix, items.number, items.choice];
        const when = drawCondition(draw, sources, 3);
        const sourceOf = (condition: { readonly item: string }) =>
          sources.find(({ code }) => code === condition.item);
        const little = { left };
        const much = { left: documentEffort };
        const verdict = canHold(when, sourceOf, much);
        expect([verdict, 'unclear']).toContain(canHold(when, sourceOf, little));
        expect(little.left).toBeGreaterThanOrEqual(0);
        expect(much.left).toBeLessThan(documentEffort);
      }),
      { endOnFailure: true },
    );
  });
});
