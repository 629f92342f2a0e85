import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { chainedChange } from './chained-change.ts';
import { changeBetween } from './change-between.ts';
import { groupMeanOf } from './group-mean.ts';
import { type GroupedMeans, kitagawa } from './kitagawa.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const grouped = (means: readonly number[], sizes: readonly number[]): GroupedMeans => ({
  means: Float64Array.from(means),
  sizes: Float64Array.from(sizes),
});

test('the example: nobody served better, but more where it was better', () => {
  const made = valueOf(kitagawa(grouped([3, 4], [1, 1]), grouped([3, 4], [1, 3])));
  expect(made).toMatchObject({ within: 0, mix: 0.25, change: 0.25 });
});

test('the example: one who comes with a poor score', () => {
  const made = valueOf(changeBetween(grouped([4, Number.NaN], [1, 0]), grouped([4, 2], [1, 1])));
  expect(made).toMatchObject({
    change: -1,
    within: 0,
    mix: 0,
    entry: -1,
    exit: 0,
    stayed: 1,
    came: 1,
    left: 0,
  });
});

test('the example: mean by weight, mean of equals, and what is covered', () => {
  expect(valueOf(groupMeanOf(grouped([4, 3, Number.NaN], [3, 1, 4])))).toEqual({
    mean: 3.75,
    equalMean: 3.5,
    weight: 4,
    coverage: 0.5,
    members: 2,
  });
});

test('one who leaves with a poor score raises the mean, and nobody did better', () => {
  const made = valueOf(changeBetween(grouped([4, 2], [1, 1]), grouped([4, Number.NaN], [1, 0])));
  expect(made).toMatchObject({ change: 1, likeForLike: 0, exit: 1, left: 1 });
});

test('the example: three months, and a second service from the second on', () => {
  const months = [
    [4, Number.NaN],
    [4.2, 3],
    [4.4, 3.1],
  ].map((means) => grouped(means, [1, 1]));
  const made = valueOf(chainedChange(months));
  for (const [month, score] of [4, 4.2, 4.35].entries()) expect(made.chained[month]).toBeCloseTo(score, 12);
  expect(made.within).toBeCloseTo(0.35, 12);
  expect(made.entry).toBeCloseTo(-0.6, 12);
  expect(made.exit).toBe(0);
});

const member = fc.record({
  mean: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 10, max: 50 }).map((score) => score / 10) },
    fc.constant(Number.NaN),
  ),
  size: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }) }, fc.constant(0)),
});
const histories = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([members, periods]) =>
    fc.array(fc.array(member, { minLength: members, maxLength: members }), {
      minLength: periods,
      maxLength: periods,
    }),
  )
  .map((periods) =>
    periods.map((rows) =>
      grouped(
        rows.map(({ mean }) => mean),
        rows.map(({ size }) => size),
      ),
    ),
  );

test('the parts make up the change, of each link and of the chain', () => {
  fc.assert(
    fc.property(histories, (periods) => {
      const made = chainedChange(periods);
      if (!made.ok) return;
      const { links, chained, change, within, mix, entry, exit } = made.value;
      for (const link of links) {
        expect(link.within + link.mix + link.entry + link.exit).toBeCloseTo(link.change, 9);
        expect(link.within + link.mix).toBeCloseTo(link.likeForLike, 9);
        expect(link.after - link.before).toBeCloseTo(link.change, 9);
      }
      expect(within + mix + entry + exit).toBeCloseTo(change, 9);
      const [first, last] = [periods[0], periods.at(-1)].map(
        (period) => period && valueOf(groupMeanOf(period)).mean,
      );
      expect(change).toBeCloseTo((last ?? 0) - (first ?? 0), 9);
      expect((chained.at(-1) ?? 0) - (chained[0] ?? 0)).toBeCloseTo(within + mix, 9);
    }),
  );
});

test('a chain backwards is the same with the signs and the comers and leavers exchanged', () => {
  fc.assert(
    fc.property(histories, (periods) => {
      const [there, back] = [chainedChange(periods), chainedChange(periods.toReversed())];
      expect(back.ok).toBe(there.ok);
      if (!there.ok || !back.ok) return;
      expect(back.value.within).toBeCloseTo(-there.value.within, 9);
      expect(back.value.mix).toBeCloseTo(-there.value.mix, 9);
      expect(back.value.entry).toBeCloseTo(-there.value.exit, 9);
    }),
  );
});

test('with the same members throughout nobody comes or leaves, and it is Kitagawa', () => {
  const [before, after] = [grouped([3, 4, 5], [2, 1, 1]), grouped([3.5, 3.9, 4], [1, 1, 4])];
  const [plain, made] = [valueOf(kitagawa(before, after)), valueOf(changeBetween(before, after))];
  expect(made).toMatchObject({ entry: expect.closeTo(0, 12), exit: expect.closeTo(0, 12) });
  expect(made.within).toBeCloseTo(plain.within, 12);
  expect(made.mix).toBeCloseTo(plain.mix, 12);
});

test('the contributions of the groups sum to the effects, in any order and unit of size', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(member, member), { minLength: 1, maxLength: 8 }), (rows) => {
      const at = (side: 0 | 1): GroupedMeans =>
        grouped(
          rows.map((row) => (Number.isNaN(row[side].mean) ? 3 : row[side].mean)),
          rows.map((row) => row[side].size + 1),
        );
      const made = valueOf(kitagawa(at(0), at(1)));
      expect(made.within + made.mix).toBeCloseTo(made.change, 9);
      expect(made.withinByGroup.reduce((sum, part) => sum + part, 0)).toBeCloseTo(made.within, 9);
      expect(made.mixByGroup.reduce((sum, part) => sum + part, 0)).toBeCloseTo(made.mix, 9);
      const { means, sizes } = at(1);
      const scaled = valueOf(kitagawa(at(0), { means, sizes: sizes.map((size) => 7 * size) }));
      expect(scaled.mix).toBeCloseTo(made.mix, 9);
    }),
  );
});

test('periods without a member in both are named', () => {
  const [one, other] = [grouped([4, Number.NaN], [1, 1]), grouped([Number.NaN, 4], [1, 1])];
  expect(chainedChange([one, one, other])).toEqual({
    ok: false,
    failure: { kind: 'nothing_in_common', from: 1, to: 2 },
  });
  expect(groupMeanOf(grouped([Number.NaN], [1]))).toMatchObject({ failure: { kind: 'empty_domain' } });
  expect(kitagawa(grouped([4], [0]), grouped([4], [1]))).toMatchObject({ failure: { kind: 'empty_domain' } });
});

test('one period, a missing mean where all must be there, a size below 0: mistakes', () => {
  expect(() => chainedChange([grouped([4], [1])])).toThrow(RangeError);
  expect(() => kitagawa(grouped([Number.NaN], [1]), grouped([4], [1]))).toThrow(RangeError);
  expect(() => kitagawa(grouped([4], [-1]), grouped([4], [1]))).toThrow(RangeError);
  expect(() => groupMeanOf(grouped([4], [-1]))).toThrow(RangeError);
  expect(() => changeBetween(grouped([4], [1]), grouped([4, 5], [1, 1]))).toThrow(RangeError);
});
