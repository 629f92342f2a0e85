import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldItem, judgeItems, type LiveCounts } from './live-counts.ts';
import { releaseRule } from './release-rule.ts';

const rule = releaseRule(10);
const counts = (record: Record<string, number>) => new Map(Object.entries(record));
const held = (item: string, record: Record<string, number>, refused = 0): HeldItem => ({
  item,
  counts: counts(record),
  refused,
});

describe('the counts of a released batch', () => {
  it('are shown item by item, where enough have answered', () => {
    const released = counts({ overall: 10, 'overall=1': 4, 'overall=5': 6, reasons: 4, 'reasons=slow': 4 });
    expect(judgeItems(rule, released, [])).toEqual({
      shown: counts({ overall: 10, 'overall=1': 4, 'overall=5': 6 }),
      held: [held('reasons', { reasons: 4, 'reasons=slow': 4 })],
      noLongerHeld: [],
    });
  });

  it('are added to those held before, until there are enough', () => {
    const before = [held('reasons', { reasons: 7, 'reasons=slow': 7 }), held('comment', { comment: 3 })];
    const released = counts({ reasons: 3, 'reasons=steps': 3 });
    expect(judgeItems(rule, released, before)).toEqual({
      shown: counts({ reasons: 10, 'reasons=slow': 7, 'reasons=steps': 3 }),
      held: [held('comment', { comment: 3 })],
      noLongerHeld: ['reasons'],
    });
  });

  it('are refused where all ticked the same, and wait for ten more', () => {
    const unanimous = counts({ reasons: 10, 'reasons=slow': 10 });
    const refused = judgeItems(rule, unanimous, []).held;
    expect(refused).toEqual([held('reasons', { reasons: 10, 'reasons=slow': 10 }, 10)]);
    const nineMore = judgeItems(rule, counts({ reasons: 9, 'reasons=steps': 9 }), refused);
    expect(nineMore.shown).toEqual(new Map());
    expect(judgeItems(rule, counts({ reasons: 1 }), nineMore.held).shown.get('reasons')).toBe(20);
  });
});

it('loses and doubles no count, whatever comes in whatever order', () => {
  const cell = fc.constantFrom('a', 'a=x', 'a=y', 'b', 'b=x');
  const batch = fc.dictionary(cell, fc.integer({ min: 1, max: 12 })).map(counts);
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 12 }), (batches) => {
      const sums = new Map<string, number>();
      const add = (more: LiveCounts['shown']) => {
        for (const [name, n] of more) sums.set(name, (sums.get(name) ?? 0) + n);
      };
      let waiting: readonly HeldItem[] = [];
      for (const released of batches) {
        const live = judgeItems(rule, released, waiting);
        add(live.shown);
        waiting = live.held;
      }
      for (const item of waiting) add(item.counts);
      const expected = new Map<string, number>();
      for (const released of batches) {
        for (const [name, n] of released) expected.set(name, (expected.get(name) ?? 0) + n);
      }
      expect(sums).toEqual(expected);
    }),
  );
});
