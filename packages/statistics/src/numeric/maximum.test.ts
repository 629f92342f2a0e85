import { expect, test } from 'vitest';
import { type Height, maximumOf } from './maximum.ts';

/** A function of one variable from its value and derivatives. */
function height(value: number, slope: number, curvature: number): Height {
  return {
    value,
    gradient: Float64Array.of(slope),
    information: { size: 1, values: Float64Array.of(-curvature) },
  };
}

test('a maximum is found from where the function is not concave', () => {
  // The bell exp(-x^2) is convex at 3.
  const bell = maximumOf(
    Float64Array.of(3),
    ([x = 0]) => {
      const value = Math.exp(-(x ** 2));
      return height(value, -2 * x * value, (4 * x ** 2 - 2) * value);
    },
    ['x'],
  );
  expect(bell.ok && bell.value.at[0]).toBeCloseTo(0, 8);
});

test('a function is not followed to where it is not defined', () => {
  const result = maximumOf(
    Float64Array.of(0.01),
    ([x = 0]) => (x > 0 ? height(Math.log(x) - x, 1 / x - 1, -1 / x ** 2) : null),
    ['x'],
  );
  expect(result.ok && result.value.at[0]).toBeCloseTo(1, 10);
});

test('what rises without end has no maximum, and the coordinate is named', () => {
  const result = maximumOf(
    Float64Array.of(0),
    ([x = 0]) => height(-Math.exp(-x), Math.exp(-x), -Math.exp(-x)),
    ['slope'],
  );
  expect(result).toMatchObject({ ok: false, failure: { kind: 'not_converged', worst: 'slope' } });
});

test('a search that begins where the function is not defined is a mistake', () => {
  expect(() => maximumOf(Float64Array.of(0), () => null, ['x'])).toThrow(RangeError);
});
