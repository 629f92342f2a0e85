import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaussLegendre } from './gauss-legendre.ts';
import { logAddExp, logSumExp } from './log-sum-exp.ts';
import { solveLinear } from './solve-linear.ts';

test('a solution solves', () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(numbers, (all) => {
      const rows = [all.slice(0, 3), all.slice(3, 6), all.slice(6, 9)];
      const right = all.slice(9);
      const solution = solveLinear(rows, right);
      fc.pre(solution !== null && solution.every((x) => Math.abs(x) < 1e6));
      rows.forEach((row, i) => {
        const product = row.reduce((sum, value, j) => sum + value * (solution?.[j] ?? 0), 0);
        expect(product).toBeCloseTo(right[i] ?? 0, 6);
      });
    }),
  );
  expect(
    solveLinear(
      [
        [0, 0],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeNull();
});

test('the rule is exact for polynomials up to its degree', () => {
  const { nodes, weights } = gaussLegendre(4, 1, 3);
  const integral = (power: number): number =>
    nodes.reduce((sum, x, i) => sum + (weights[i] ?? 0) * x ** power, 0);
  for (const power of [0, 1, 5, 7]) {
    expect(integral(power)).toBeCloseTo((3 ** (power + 1) - 1) / (power + 1), 9);
  }
});

test('logarithms of sums do not overflow', () => {
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.log(2), 10);
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logAddExp(-1e9, 3)).toBe(3);
  expect(logAddExp(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});

test('the examples', () => {
  expect(
    solveLinear(
      [
        [2, 0],
        [1, 1],
      ],
      [2, 3],
    ),
  ).toEqual(Float64Array.of(1, 2));
  expect(gaussLegendre(2, -1, 1).nodes[1]).toBeCloseTo(1 / Math.sqrt(3), 14);
});
