import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { type CompiledQuestionnaire, compileQuestionnaire } from './compile-questionnaire.ts';
import type { Condition } from './condition.ts';
import { type Answers, answerCodes, type Item, type Questionnaire } from './questionnaire.ts';
import { canHold } from './reachability.ts';
import { items, options, questionnaire } from './testing/documents.ts';
import { drawCondition, drawItem } from './testing/drawn.ts';

/** Everything that could be answered to an item: what the check refuses falls out by itself. */
function candidates(item: Item): unknown[] {
  const given = (): unknown[] => {
    switch (item.type) {
      case 'rating':
      case 'scale':
        return answerCodes(item).map(Number);
      case 'number':
        return [-2, -1, 0, 1, 2, 3, 4, 600];
      case 'date':
        return ['2026-01-01'];
      case 'text':
        return ['x'];
      case 'multiple':
      case 'ranking':
        return subsets(answerCodes(item));
      case 'matrix':
        return item.rows.reduce<Record<string, string>[]>(
          (some, { code }) => some.flatMap((one) => [one, { ...one, [code]: 'x' }, { ...one, [code]: 'y' }]),
          [{}],
        );
      default:
        return [...answerCodes(item)];
    }
  };
  return [undefined, 'prefer-not-to-say', ...given()];
}

function subsets(codes: readonly string[]): string[][] {
  return codes.reduce<string[][]>((some, code) => some.flatMap((one) => [one, [...one, code]]), [[]]);
}

/** The items asked after some answers, found by trying them all, screen by screen. */
function askedItems(document: Questionnaire, compiled: CompiledQuestionnaire): ReadonlySet<string> {
  const asked = new Set<string>();
  let some: Answers[] = [{}];
  for (const [
    screen,
    {
      items: [code = ''],
    },
  ] of document.screens.entries()) {
    const item = compiled.item(code);
    if (item === undefined) break;
    if (some.some((answers) => compiled.screenItems(screen, answers).includes(item))) asked.add(code);
    if (screen === document.screens.length - 1) break;
    some = some.flatMap((answers) =>
      candidates(item).flatMap((value) => {
        const check = compiled.checkScreen(
          screen,
          value === undefined ? answers : { ...answers, [code]: value },
        );
        return check.ok ? [check.answers] : [];
      }),
    );
  }
  return asked;
}

function neverAsked(document: Questionnaire): string[] {
  const check = checkDocument(document);
  const places = check.ok ? [] : check.faults.filter(({ code }) => code === 'condition_never_holds');
  return document.items
    .filter((_, i) => places.some(({ place }) => place === `items[${i}].when`))
    .map(({ code }) => code);
}

/** Two items beside `overall`, then one that looks at all of them. */
function drawRouting(draw: GeneratorValue): Questionnaire {
  const one = drawItem(draw, 'one', [items.overall], 1);
  const two = drawItem(draw, 'two', [items.overall, one], 2);
  const sources = [items.overall, one, two].filter(({ type }) => type !== 'information');
  return questionnaire(
    [one],
    [two],
    [{ ...items.text, code: 'last', when: drawCondition(draw, sources, 2) }],
  );
}

describe('items are reported as never asked', { timeout: 30_000 }, () => {
  it('exactly if no answers lead to them', () => {
    let reported = 0;
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const document = drawRouting(draw);
        const asked = askedItems(document, compileQuestionnaire(document));
        const never = document.items.map(({ code }) => code).filter((code) => !asked.has(code));
        expect(neverAsked(document)).toEqual(never);
        reported += never.length;
      }),
      { numRuns: 80 },
    );
    expect(reported).toBeGreaterThan(10);
  });

  const low: Condition = { item: 'overall', in: ['1', '2'] };
  const high: Condition = { item: 'overall', in: ['4', '5'] };
  const required = { ...items.choice, required: true } as const;
  it.each<[string, Item[], Condition, boolean]>([
    ['two ratings at once', [], { all: [low, high] }, false],
    ['either of two ratings', [], { any: [low, high] }, true],
    ['no answer listed', [], { item: 'overall', in: [] }, false],
    ['no answer where one is required', [required], { not: { item: 'choice', answered: true } }, false],
    [
      'no answer to a required item that is not always asked',
      [{ ...required, when: low }],
      { all: [{ not: { item: 'choice', answered: true } }, high] },
      true,
    ],
    [
      'no answer to a required item that is asked',
      [{ ...required, when: low }],
      { all: [{ not: { item: 'choice', answered: true } }, low] },
      false,
    ],
    ['bounds outside of the scale', [items.scale], { item: 'scale', atLeast: 11 }, false],
    ['bounds that cross', [items.number], { item: 'number', atLeast: 5, atMost: 4 }, false],
    [
      'a source that is asked elsewhere',
      [{ ...items.text, when: low }],
      { all: [high, { item: 'text', answered: true }] },
      false,
    ],
    [
      'all but the last answer',
      [items.choice],
      { all: [{ item: 'choice', answered: true }, { not: { item: 'choice', in: ['a', 'b'] } }] },
      true,
    ],
    [
      'none of the answers',
      [items.choice],
      { all: [{ item: 'choice', answered: true }, { not: { item: 'choice', in: ['a', 'b', 'c'] } }] },
      false,
    ],
    [
      'two answers of at most one',
      [{ ...items.multiple, atMost: 1 }],
      {
        all: [
          { item: 'multiple', in: ['a'] },
          { item: 'multiple', in: ['b'] },
        ],
      },
      false,
    ],
    [
      'a complete ranking without one of its options',
      [{ ...items.ranking, required: true }],
      { all: [{ item: 'ranking', answered: true }, { not: { item: 'ranking', in: ['a'] } }] },
      false,
    ],
    [
      'a row without column',
      [items.matrix],
      {
        all: [
          { item: 'matrix', row: 'r', in: ['x'] },
          { item: 'matrix', row: 'r', in: ['y'] },
        ],
      },
      false,
    ],
    [
      'a required row left out',
      [{ ...items.matrix, required: true }],
      { all: [{ item: 'matrix', answered: true }, { not: { item: 'matrix', row: 'r', in: ['x', 'y'] } }] },
      false,
    ],
  ])('for %s', (_, sources, when, reachable) => {
    const document = questionnaire(...sources.map((item) => [item]), [{ ...items.text, code: 'last', when }]);
    expect(neverAsked(document)).toEqual(reachable ? [] : ['last']);
  });
});

describe('parts of a condition', () => {
  it('that can never hold are named by their own place', () => {
    const dead: Condition = {
      all: [
        { item: 'overall', in: ['1'] },
        { item: 'overall', in: ['2'] },
      ],
    };
    const when: Condition = { any: [{ item: 'overall', in: ['5'] }, dead] };
    expect(checkDocument(questionnaire([{ ...items.text, when }]))).toEqual({
      ok: false,
      faults: [{ place: 'items[1].when.any[1]', code: 'condition_never_holds' }],
    });
  });
});

describe('a condition that would take too long', () => {
  it('is given up, and said to be unclear', () => {
    const codes = Array.from({ length: 40 }, (_, i) => `c${i}`);
    const choices = codes.map((code): Item => ({ ...items.choice, code, options: options('a', 'b', 'c') }));
    const byCode = new Map(choices.map((item) => [item.code, item]));
    const differ = (one: string, two: string): Condition => ({
      all: ['a', 'b', 'c'].map((code) => ({
        not: {
          all: [
            { item: one, in: [code] },
            { item: two, in: [code] },
          ],
        },
      })),
    });
    // No two of forty may have the same of three answers, and all have one.
    const pairs = codes.flatMap((one, i) => codes.slice(i + 1).map((two) => differ(one, two)));
    const every = codes.map((item): Condition => ({ item, answered: true }));
    expect(canHold({ all: [...every, ...pairs] }, ({ item }) => byCode.get(item))).toBe('unclear');
  });
});
