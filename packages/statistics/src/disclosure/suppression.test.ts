import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditSuppression } from './audit.ts';
import { loadSolver } from './linear-programme.ts';
import { requirementsOf, unmet } from './protection.ts';
import { secondarySuppression } from './secondary-suppression.ts';
import {
  type TableDimension,
  linkedTables,
  smallCells,
  type TableSystem,
  tableSystem,
} from './table-system.ts';

const solver = await loadSolver();

function flat(name: string, size: number): TableDimension {
  return {
    name,
    total: { name: 'all', parts: Array.from({ length: size }, (_, i) => ({ name: String(i) })) },
  };
}

function twoWay(rows: readonly (readonly number[])[]): TableSystem {
  return tableSystem([flat('row', rows.length), flat('column', rows[0]?.length ?? 0)], ([row, column]) =>
    Number(rows[Number(row)]?.[Number(column)]),
  );
}

function at(system: TableSystem, name: string): number {
  return system.names.indexOf(name);
}

const someTable = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), {
  minLength: 3,
  maxLength: 5,
});

test('a table is its cells and all their sums, with hierarchies', () => {
  const territory: TableDimension = {
    name: 'territory',
    total: {
      name: 'Italia',
      parts: [{ name: 'north', parts: [{ name: 'A' }, { name: 'B' }] }, { name: 'south' }],
    },
  };
  const counts: Readonly<Record<string, number>> = { A: 3, B: 5, south: 8 };
  const system = tableSystem(
    [territory, flat('score', 2)],
    ([level, score]) => (counts[level ?? ''] ?? 0) * (1 + Number(score)),
  );
  expect(system.names).toHaveLength(15);
  expect(system.inner).toHaveLength(6);
  expect(system.values[at(system, 'total')]).toBe(48);
  expect(system.values[at(system, 'territory=north')]).toBe(24);
  expect(system.values[at(system, 'score=1|territory=north')]).toBe(16);
  for (const { total, parts } of system.sums) {
    expect(parts.reduce((sum, part) => sum + (system.values[part] ?? 0), 0)).toBe(system.values[total]);
  }
});

test('what an attacker can tell holds the true value, and suppressing more never tells more', () => {
  fc.assert(
    fc.property(someTable, fc.array(fc.nat(), { minLength: 2, maxLength: 9 }), (rows, picks) => {
      const system = twoWay(rows);
      const chosen = [...new Set(picks.map((pick) => system.inner[pick % system.inner.length] ?? 0))];
      const fewer = auditSuppression(solver, system, chosen);
      const more = auditSuppression(solver, system, [...new Set([...chosen, ...system.inner])], {
        targets: chosen,
      });
      for (const [i, { cell, low, high }] of fewer.entries()) {
        const value = system.values[cell] ?? 0;
        expect(low).toBeLessThanOrEqual(value + 1e-6);
        expect(high).toBeGreaterThanOrEqual(value - 1e-6);
        expect(more[i]?.low).toBeLessThanOrEqual(low + 1e-6);
        expect(more[i]?.high).toBeGreaterThanOrEqual(high - 1e-6);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('a cell whose totals are suppressed as well has no upper end', () => {
  const system = twoWay([
    [3, 5],
    [7, 9],
  ]);
  const [range] = auditSuppression(
    solver,
    system,
    system.names.map((_, cell) => cell),
  );
  expect(range).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
});

test('tables that are safe one by one may not be together', () => {
  const rows = [
    [4, 20, 30],
    [15, 25, 35],
  ];
  const table = twoWay(rows);
  const parts = tableSystem(
    [
      flat('row', 2),
      {
        name: 'column',
        total: {
          name: 'all',
          parts: [{ name: 'early', parts: [{ name: '0' }] }, { name: '1' }, { name: '2' }],
        },
      },
    ],
    ([row, column]) => rows[Number(row)]?.[Number(column)] ?? 0,
  );
  const suppressed = ['column=0|row=0', 'column=1|row=0', 'column=0|row=1', 'column=1|row=1'];
  const rangeIn = (system: TableSystem) =>
    auditSuppression(
      solver,
      system,
      suppressed.map((name) => at(system, name)),
    )[0];
  expect(rangeIn(table)).toMatchObject({ low: 0, high: 19 });
  expect(rangeIn(linkedTables([table, parts]))).toMatchObject({ low: 4, high: 4 });
  const wrong = { ...table, values: table.values.map((value) => value + 1) };
  expect(() => linkedTables([table, wrong])).toThrow(RangeError);
});

test('a pattern passes the audit, and the smallest one is no larger than the heuristic', () => {
  fc.assert(
    fc.property(someTable, (rows) => {
      const system = twoWay(rows);
      const primary = smallCells(system, 4).filter((cell) => system.inner.includes(cell));
      const options = { primary, protection: { lower: 2, upper: 3 } };
      const smallest = secondarySuppression(solver, system, options);
      const quick = secondarySuppression(solver, system, { ...options, mostCandidates: 0 });
      expect(smallest.ok).toBe(quick.ok);
      if (!smallest.ok || !quick.ok) return;
      expect(smallest.value.smallest).toBe(true);
      const size = ({ secondary, cost }: typeof smallest.value): number => secondary.length * 1e6 + cost;
      expect(size(smallest.value)).toBeLessThanOrEqual(size(quick.value));
      for (const { secondary } of [smallest.value, quick.value]) {
        const requirements = requirementsOf(system, primary, options.protection);
        expect(unmet(solver, system, [...primary, ...secondary], requirements)).toEqual([]);
      }
    }),
    { numRuns: 5 },
  );
}, 60_000);

test('a lone respondent who knows the own cell needs more to be suppressed', () => {
  const system = twoWay([
    [1, 2, 40, 30],
    [20, 30, 50, 25],
    [35, 22, 45, 60],
  ]);
  const primary = smallCells(system, 3).filter((cell) => system.inner.includes(cell));
  const sized = (againstSingletons: boolean): number => {
    const found = secondarySuppression(solver, system, {
      primary,
      protection: { lower: 1, upper: 1, againstSingletons },
    });
    if (!found.ok) throw new Error(found.failure.kind);
    return found.value.secondary.length;
  };
  expect(sized(false)).toBe(2);
  expect(sized(true)).toBeGreaterThan(2);
});

test('a cell that nothing can hide is named', () => {
  const system = twoWay([
    [3, 0],
    [20, 0],
    [40, 50],
  ]);
  expect(
    secondarySuppression(solver, system, {
      primary: [at(system, 'column=0|row=0')],
      protection: { lower: 3, upper: 50 },
    }),
  ).toEqual({ ok: false, failure: { kind: 'cannot_be_protected', cell: 'column=0|row=0' } });
});

test('wrong calls are refused', () => {
  const system = twoWay([[1, 2]]);
  expect(() => auditSuppression(solver, system, [99])).toThrow(RangeError);
  expect(() => auditSuppression(solver, system, [0], { targets: [1] })).toThrow(RangeError);
  expect(() => twoWay([[1, -2]])).toThrow(RangeError);
  expect(() => requirementsOf(system, [0], { lower: -1, upper: 2 })).toThrow(RangeError);
});
