import type { default as highsBuild, Highs, Model } from 'highs';

/** Columns with costs and bounds, and rows that hold sums of them; bounds may be infinite. */
export interface LinearProgramme {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly LinearRow[];
  /** Whether columns are whole numbers. */
  readonly integer?: boolean;
}

export interface LinearRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
}

export type LinearSolution =
  | {
      readonly status: 'optimal';
      readonly objective: number;
      readonly values: Float64Array;
      /** What a column's growth costs at the optimum; of no meaning for whole numbers. */
      readonly reducedCosts: Float64Array;
    }
  | { readonly status: 'unbounded' | 'infeasible' };

/** Solves one programme again and again, with other costs or further rows; each time from the last solution. */
export interface OpenProgramme {
  minimise(costs: readonly number[]): LinearSolution;
  addRow(row: LinearRow): void;
}

/** HiGHS, loaded. */
export interface Solver {
  /** The programme is closed when `use` returns. */
  open<T>(programme: LinearProgramme, use: (programme: OpenProgramme) => T): T;
}

let loading: Promise<Solver> | undefined;

/**
 * Loads HiGHS (WebAssembly, 3.5 MB) once, in Node as in browsers: the one thing of this package that waits.
 *
 * @example typeof (await loadSolver()).open // 'function'
 * Source: Huangfu & Hall 2018. Cost: some 100 ms the first time.
 */
export function loadSolver(): Promise<Solver> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Solver> {
  const built: { readonly default: unknown } = await import('highs');
  if (!isLoader(built.default)) throw new TypeError('this build of highs has no loader');
  return solverOf(await built.default());
}

/** The types of highs are those of its CommonJS build: the default of its module is the loader itself. */
function isLoader(value: unknown): value is typeof highsBuild.default {
  return typeof value === 'function';
}

function solverOf(highs: Highs): Solver {
  return {
    open: (programme, use) =>
      highs.withModel(modelDataOf(programme), (model) => {
        model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
        // Without it every solution begins at the last one, and an unbounded programme is told from an infeasible one.
        if (!programme.integer) model.options.set({ presolve: 'off' });
        return use(openProgramme(highs, model, programme.lower.length));
      }),
  };
}

function modelDataOf({ lower, upper, rows, integer = false }: LinearProgramme) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    numCols: lower.length,
    numRows: rows.length,
    colCost: lower.map(() => 0),
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: lower.length,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ coefficients }) => coefficients),
    },
    ...(integer && { integrality: lower.map(() => 1 as const) }),
  } as const;
}

function openProgramme(highs: Highs, model: Model, columns: number): OpenProgramme {
  const all = Array.from({ length: columns }, (_, column) => column);
  return {
    minimise: (costs) => {
      model.changeColsCost({ kind: 'set', indices: all }, costs);
      model.run();
      return solutionOf(highs, model) ?? solvedAfresh(highs, model);
    },
    addRow: ({ lower, upper, columns: indices, coefficients: values }) =>
      void model.addRow(lower, upper, { indices, values }),
  };
}

/** Null where the solver could not tell. */
function solutionOf({ constants: { modelStatus } }: Highs, model: Model): LinearSolution | null {
  switch (model.getModelStatus()) {
    case modelStatus.optimal: {
      const { colValue: values, colDual: reducedCosts } = model.getSolution();
      return { status: 'optimal', objective: model.getObjectiveValue(), values, reducedCosts };
    }
    case modelStatus.infeasible:
      return { status: 'infeasible' };
    case modelStatus.unbounded:
      return { status: 'unbounded' };
    default:
      return null;
  }
}

/** From the beginning, simplified first: what a degenerate start may keep from an end. */
function solvedAfresh(highs: Highs, model: Model): LinearSolution {
  model.clearSolver();
  model.options.set({ presolve: 'on' });
  model.run();
  const solution = solutionOf(highs, model);
  model.options.set({ presolve: 'off' });
  if (solution === null) throw new Error(`the solver ended with status ${model.getModelStatus()}`);
  return solution;
}
