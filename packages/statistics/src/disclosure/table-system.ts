/**
 * Tables as one system: cells with their values, and sums among them. Cells of several tables that count the same are one
 * cell, so that linked tables and hierarchies are protected together.
 */
export interface TableSystem {
  /** Unique, as `office=A|score=3`; in the order of `values`. */
  readonly names: readonly string[];
  /** Counts, 0 or more. */
  readonly values: readonly number[];
  readonly sums: readonly CellSum[];
  /** Cells that are no total. */
  readonly inner: readonly number[];
}

/** The total is the sum of the parts; cells by their places. */
export interface CellSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A group, or one that is made of groups: a territory of its regions. */
export interface Level {
  readonly name: string;
  readonly parts?: readonly Level[];
}

/** What a table is broken down by; `total` is all of it. */
export interface TableDimension {
  readonly name: string;
  readonly total: Level;
}

/**
 * The system of a table of any number of dimensions, each with its hierarchy. Cells are named by the levels that are no grand
 * total of their dimension, ordered by dimension, so that the same group has the same name in every table.
 *
 * @param countOf the count of an innermost cell, by its level in each dimension in the order given
 * @example
 * const [office, score] = ['office', 'score'].map((name) => ({ name, total: { name: 'all', parts: [{ name: '1' }, { name: '2' }] } }));
 * tableSystem([office, score], ([one, other]) => 2 * Number(one) + Number(other)).values; // [3, 4, 7, 5, 6, 11, 8, 10, 18]
 * @throws RangeError for a negative or missing count, two levels of one name in a dimension
 * Cost: O(cells x dimensions).
 */
export function tableSystem(
  dimensions: readonly TableDimension[],
  countOf: (levels: readonly string[]) => number,
): TableSystem {
  const [names, values] = [[] as string[], [] as number[]];
  const [sums, inner] = [[] as CellSum[], [] as number[]];
  const placeOf = new Map<string, number>();
  for (const levels of combinations(dimensions.map(({ total }) => levelsUpwards(total)))) {
    const name = cellName(dimensions, levels);
    if (placeOf.has(name)) throw new RangeError(`two cells are named ${name}`);
    const place = names.push(name) - 1;
    placeOf.set(name, place);
    const own = levels.flatMap((level, d): CellSum[] =>
      level.parts ? [{ total: place, parts: partsOf(dimensions, levels, d, placeOf) }] : [],
    );
    sums.push(...own);
    const [first] = own;
    if (first) {
      values.push(first.parts.reduce((sum, part) => sum + (values[part] ?? 0), 0));
    } else {
      inner.push(place);
      values.push(countAt(levels, countOf));
    }
  }
  return { names, values, sums, inner };
}

/**
 * Several tables as one system: cells of one name are the same cell. A cell is inner where it is a total in none of them.
 *
 * @example
 * const tables = ['office', 'channel'].map((name) => tableSystem([{ name, total: { name: 'all', parts: [{ name: '1' }, { name: '2' }] } }], () => 7));
 * linkedTables(tables).names; // ['office=1', 'office=2', 'total', 'channel=1', 'channel=2']
 * @throws RangeError where a cell has two values
 * Cost: O(cells + sums).
 */
export function linkedTables(systems: readonly TableSystem[]): TableSystem {
  const [names, values] = [[] as string[], [] as number[]];
  const placeOf = new Map<string, number>();
  const sums: CellSum[] = [];
  for (const system of systems) {
    const places = system.names.map((name, cell) => {
      const value = system.values[cell] ?? 0;
      const known = placeOf.get(name);
      if (known === undefined) {
        values.push(value);
        placeOf.set(name, names.push(name) - 1);
        return names.length - 1;
      }
      if (values[known] !== value) {
        throw new RangeError(`${name} counts ${values[known]} in one table and ${value} in another`);
      }
      return known;
    });
    const at = (cell: number): number => places[cell] ?? 0;
    sums.push(...system.sums.map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) })));
  }
  const totals = new Set(sums.map(({ total }) => total));
  return { names, values, sums, inner: names.flatMap((_, cell) => (totals.has(cell) ? [] : [cell])) };
}

/**
 * Cells of 1 to threshold - 1, which may not be shown.
 *
 * @example
 * const table = tableSystem([{ name: 'score', total: { name: 'all', parts: [{ name: '1' }, { name: '2' }] } }], ([score]) => 7 * Number(score));
 * smallCells(table, 10); // [0]
 * Cost: O(cells).
 */
export function smallCells({ values }: TableSystem, threshold: number): readonly number[] {
  return values.flatMap((value, cell) => (value > 0 && value < threshold ? [cell] : []));
}

/** Every level below and including one, parts first. */
function levelsUpwards(level: Level): readonly Level[] {
  return [...(level.parts ?? []).flatMap(levelsUpwards), level];
}

/** The last list varies fastest. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((last) => [...head, last])),
    [[]],
  );
}

function cellName(dimensions: readonly TableDimension[], levels: readonly Level[]): string {
  const parts = dimensions.flatMap(({ name, total }, d) =>
    levels[d] === total ? [] : [`${name}=${levels[d]?.name}`],
  );
  return parts.length === 0 ? 'total' : parts.sort().join('|');
}

/** Places of the cells that make up a cell along one dimension. */
function partsOf(
  dimensions: readonly TableDimension[],
  levels: readonly Level[],
  along: number,
  placeOf: ReadonlyMap<string, number>,
): readonly number[] {
  return (levels[along]?.parts ?? []).map((part) => {
    const place = placeOf.get(cellName(dimensions, levels.with(along, part)));
    if (place === undefined) throw new RangeError(`${part.name} has no cell`);
    return place;
  });
}

function countAt(levels: readonly Level[], countOf: (levels: readonly string[]) => number): number {
  const names = levels.map(({ name }) => name);
  const count = countOf(names);
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`${names.join('|')} has no count`);
  return count;
}
