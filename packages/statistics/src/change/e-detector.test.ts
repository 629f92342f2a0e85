import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alarmThreshold } from './alarm-threshold.ts';
import { afterPeriod, type EDetector, eDetector, evidence, mapOfPeriod, opening } from './e-detector.ts';
import { after, type EvidenceState, followedBy } from './period-map.ts';

const someDay = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 });
const someDays = fc.array(someDay, { minLength: 3, maxLength: 12 });
const detector = eDetector({ reference: 3.95 });

function through(one: EDetector, days: readonly (readonly number[])[]): EvidenceState {
  return days.reduce((state: EvidenceState, counts) => afterPeriod(one, state, counts), opening(one));
}

function expectSame(one: EvidenceState, other: EvidenceState): void {
  for (const kind of ['shiryaevRoberts', 'cusum'] as const) {
    one[kind].forEach((log, j) => expect(other[kind][j]).toBeCloseTo(log, 8));
  }
}

test('days that are merged first, in pieces of any size, do what they do one by one', () => {
  fc.assert(
    fc.property(someDays, fc.nat(), (days, cut) => {
      const maps = days.map((counts) => mapOfPeriod(detector, counts));
      const at = 1 + (cut % (maps.length - 1));
      const left = maps.slice(0, at).reduce(followedBy);
      const right = maps.slice(at).reduceRight((later, earlier) => followedBy(earlier, later));
      expectSame(through(detector, days), after(opening(detector), followedBy(left, right)));
      expectSame(through(detector, days), after(after(opening(detector), left), right));
    }),
  );
});

test('answers of one day may come in any pieces, but days are not answers of one day', () => {
  const [morning, evening] = [
    [3, 0, 1, 0, 0],
    [0, 0, 0, 2, 9],
  ];
  const day = [3, 0, 1, 2, 9];
  const inOne = through(detector, [day]);
  const inTwo = through(detector, [morning ?? [], evening ?? []]);
  expect(evidence(inTwo).logShiryaevRoberts).not.toBeCloseTo(evidence(inOne).logShiryaevRoberts, 3);
  expectSame(through(detector, [day]), afterPeriod(detector, opening(detector), day));
});

test('no bet gains on average while the mean is at the reference or better', () => {
  const shapes = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(shapes, fc.constantFrom('decrease', 'increase'), (weights, direction) => {
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      fc.pre(all > 0);
      const mean = weights.reduce((sum, weight, k) => sum + (weight * (k + 1)) / all, 0);
      fc.pre(mean > 1.01 && mean < 4.99);
      const own = eDetector({ reference: mean, direction });
      for (const ofPoints of own.logFactors) {
        const gain = weights.reduce((sum, weight, k) => sum + (weight / all) * Math.exp(ofPoints[k] ?? 0), 0);
        expect(gain).toBeCloseTo(1, 9);
      }
    }),
  );
});

test('an increase is a decrease on the scale turned over', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const rise = eDetector({ reference: 2.05, direction: 'increase' });
      const turned = days.map((counts) => counts.toReversed());
      expectSame(through(detector, days), through(rise, turned));
    }),
  );
});

test('the e-CUSUM is never ahead, and a day without answers is a day', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const { logShiryaevRoberts, logCusum } = evidence(through(detector, days));
      expect(logCusum).toBeLessThanOrEqual(logShiryaevRoberts + 1e-9);
    }),
  );
  const empty = Array.from({ length: 7 }, () => [0, 0, 0, 0, 0]);
  expect(evidence(through(detector, empty)).logShiryaevRoberts).toBeCloseTo(Math.log(7), 12);
  expect(evidence(through(detector, empty)).logCusum).toBeCloseTo(0, 12);
});

test('a lasting fall is told', () => {
  const days = Array.from({ length: 20 }, () => [30, 20, 20, 20, 10]);
  expect(evidence(through(detector, days)).logShiryaevRoberts).toBeGreaterThan(Math.log(365));
});

test('the budget of false alarms is shared out', () => {
  expect(alarmThreshold({ periodsAYear: 365 })).toBe(365);
  expect(alarmThreshold({ periodsAYear: 365, services: 300, detectors: 2, falseAlarmsAYear: 4 })).toBe(
    54_750,
  );
  expect(() => alarmThreshold({ periodsAYear: 365, falseAlarmsAYear: 0 })).toThrow(RangeError);
});

test('wrong calls are refused', () => {
  expect(() => eDetector({ reference: 5 })).toThrow(RangeError);
  expect(() => eDetector({ reference: 1, direction: 'increase' })).toThrow(RangeError);
  expect(() => eDetector({ reference: 4, thetaMax: 1 })).toThrow(RangeError);
  expect(() => afterPeriod(detector, opening(detector), [1, 2])).toThrow(RangeError);
  expect(() =>
    afterPeriod(detector, opening(eDetector({ reference: 4, nodes: 3 })), [1, 2, 3, 4, 5]),
  ).toThrow(RangeError);
});
