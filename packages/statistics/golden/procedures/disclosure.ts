import { type Column, numbersOf } from '../../src/columns.ts';
import { auditSuppression } from '../../src/disclosure/audit.ts';
import { cellKey, perturbCount } from '../../src/disclosure/cell-key.ts';
import {
  geometricMechanism,
  geometricProbability,
  geometricReach,
} from '../../src/disclosure/geometric-noise.ts';
import { loadSolver } from '../../src/disclosure/linear-programme.ts';
import { type PerturbationTable, perturbationTable } from '../../src/disclosure/perturbation-table.ts';
import { secondarySuppression } from '../../src/disclosure/secondary-suppression.ts';
import { type TableDimension, type TableSystem, tableSystem } from '../../src/disclosure/table-system.ts';
import type { Input, Json, Parameters, Procedure } from '../case.ts';
import {
  columnOf,
  listOf,
  numberColumnsOf,
  numberOf,
  numbersIn,
  objectOf,
  required,
  textsOf,
} from '../parameters.ts';

export const disclosureProcedures: Readonly<Record<string, Procedure>> = {
  'disclosure.audit': audit,
  'disclosure.secondarySuppression': suppression,
  'disclosure.ptable': ptable,
  'disclosure.cellKey': cellKeys,
  'disclosure.geometric': geometric,
};

interface TwoWayTable {
  readonly system: TableSystem;
  readonly rows: number;
  readonly columns: number;
  /** `[row, column]` of an inner cell. */
  readonly placeOf: (row: number, column: number) => number;
}

/** Rows by count columns; all margins are shown. */
function tableOf(input: Input, parameters: Parameters): TwoWayTable {
  const counts = textsOf(parameters['countColumns']).map((name) => numbersOf(columnOf(input, name)));
  const [rows, columns] = [counts[0]?.length ?? 0, counts.length];
  const system = tableSystem([dimension('row', rows), dimension('column', columns)], ([row, column]) =>
    Number(counts[Number(column)]?.[Number(row)]),
  );
  const places = new Map(system.names.map((name, place) => [name, place]));
  return {
    system,
    rows,
    columns,
    placeOf: (row, column) => places.get(`column=${column}|row=${row}`) ?? -1,
  };
}

function dimension(name: string, size: number): TableDimension {
  const parts = Array.from({ length: size }, (_, level) => ({ name: String(level) }));
  return { name, total: { name: 'all', parts } };
}

/** Inner cells, row after row. */
function cellsOf({ rows, columns, placeOf }: TwoWayTable): readonly {
  readonly row: number;
  readonly column: number;
  readonly place: number;
}[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return { row, column, place: placeOf(row, column) };
  });
}

async function audit(input: Input, parameters: Parameters): Promise<Json> {
  const table = tableOf(input, parameters);
  const given = listOf(parameters['suppressed']);
  const suppressed = new Set(
    (typeof given[0] === 'number' ? [given] : given).map((one) => {
      const [row, column] = numbersIn(one);
      return table.placeOf(numberOf(row), numberOf(column));
    }),
  );
  const cells = cellsOf(table).filter(({ place }) => suppressed.has(place));
  const places = cells.map(({ place }) => place);
  const ranges = auditSuppression(await loadSolver(), table.system, places);
  return {
    cells: cells.map(({ row, column }) => [row, column]),
    low: ranges.map(({ low }) => low),
    high: ranges.map(({ high }) => high),
  };
}

async function suppression(input: Input, parameters: Parameters): Promise<Json> {
  const table = tableOf(input, parameters);
  const [threshold, most] = [numberOf(parameters['threshold']), numberOf(parameters['maxSecondary'])];
  const value = (place: number): number => table.system.values[place] ?? 0;
  const primary = cellsOf(table).filter(({ place }) => value(place) > 0 && value(place) < threshold);
  const found = secondarySuppression(await loadSolver(), table.system, {
    primary: primary.map(({ place }) => place),
    protection: {
      lower: numberOf(parameters['lowerProtection']),
      upper: numberOf(parameters['upperProtection']),
    },
    mostCandidates: Number.POSITIVE_INFINITY,
  });
  const pattern = found.ok && found.value.secondary.length <= most ? found.value : undefined;
  const isAlone = (line: 'row' | 'column', index: number): boolean =>
    primary.filter((cell) => cell[line] === index).length === 1;
  const alone = (line: 'row' | 'column', size: number): number =>
    Array.from({ length: size }, (_, index) => index).filter((index) => isAlone(line, index)).length;
  return {
    primary: primary.map(({ row, column }) => [row, column]),
    minSecondaryCells: pattern?.secondary.length ?? null,
    minSecondaryCellsCost: pattern?.cost ?? null,
    singletonRowsOrColumns: alone('row', table.rows) + alone('column', table.columns),
  };
}

function perturbationOf(parameters: Parameters): PerturbationTable {
  return required(
    perturbationTable({
      maxNoise: numberOf(parameters['maxNoise']),
      variance: numberOf(parameters['variance']),
      smallCountsForbidden: numberOf(parameters['smallCountsForbidden']),
    }),
  );
}

function ptable(_input: Input, parameters: Parameters): Json {
  const { rows } = perturbationOf(parameters);
  return { rows: rows.map(({ count, noise, probability }) => ({ count, noise, probability })) };
}

function cellKeys(input: Input, parameters: Parameters): Json {
  const table = perturbationOf(objectOf(parameters['ptable']));
  const bits = numberOf(parameters['keyBits']);
  const keys = numbersOf(columnOf(input, 'recordKey'));
  const [rows, columns] = [columnOf(input, parameters['rows']), columnOf(input, parameters['columns'])];
  const isIn = (column: Column, row: number, level: string): boolean =>
    level === '*' || String(column[row]) === level;
  const cells = [...textsOf(parameters['rowLevels']), '*'].flatMap((one) =>
    [...textsOf(parameters['columnLevels']), '*'].map((other) => {
      const records = keys.filter((_, row) => isIn(rows, row, one) && isIn(columns, row, other));
      return {
        cell: `${one}|${other}`,
        ...perturbCount(table, records.length, cellKey(records, bits), bits),
      };
    }),
  );
  return { cells };
}

function geometric(input: Input, parameters: Parameters): Json {
  const { epsilon, sensitivity } = numberColumnsOf(input, ['epsilon', 'sensitivity']);
  const mechanisms = Array.from(epsilon, (own, row) =>
    geometricMechanism({ epsilon: own, sensitivity: sensitivity[row] ?? Number.NaN }),
  );
  const ks = Array.from({ length: numberOf(parameters['maxK']) + 1 }, (_, k) => k);
  return {
    alpha: mechanisms.map(({ alpha }) => alpha),
    pmf: mechanisms.map((mechanism) => ks.map((k) => geometricProbability(mechanism, k))),
    variance: mechanisms.map(({ variance }) => variance),
    noise95: mechanisms.map((mechanism) => geometricReach(mechanism)),
    totalEpsilon: numbersOf(columnOf(input, 'epsilon')).reduce((sum, own) => sum + own, 0),
  };
}
