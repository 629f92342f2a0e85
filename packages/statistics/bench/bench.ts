/*
 * `npm run bench:statistics`: how long the package's longest computations take, against what they aim at and, where R with the
 * package survey is installed, against the same work there in the same run. Ends with 1 where the two disagree.
 */
import { factorOf } from '../src/columns.ts';
import { domainMeans } from '../src/design/domain-means.ts';
import { auditSuppression } from '../src/disclosure/audit.ts';
import { loadSolver } from '../src/disclosure/linear-programme.ts';
import { tableSystem } from '../src/disclosure/table-system.ts';
import { liveEstimate } from '../src/live/live-estimate.ts';
import type { Outcome } from '../src/outcome.ts';
import { rake } from '../src/weighting/rake.ts';
import { seededRandom } from '../simulation/random.ts';
import { inReference, type ReferenceWork, referenceVersion } from './reference.ts';
import { cardCounts, domainSample, rakingSample, tableCounts } from './samples.ts';

/** Something to be timed. */
interface Work {
  readonly name: string;
  readonly aimMs: number;
  /** Computes it; the numbers that another program must get too. */
  readonly compute: () => Float64Array;
  readonly runs: number;
  readonly columns?: Readonly<Record<string, Float64Array>>;
  readonly references?: readonly ReferenceWork[];
}

/** Relative, of each number. */
const mostDifference = 1e-7;

function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

function raking(
  rows: number,
  sizes: readonly number[],
  aimMs: number,
  references: readonly ReferenceWork[],
): Work {
  const { design, margins, columns } = rakingSample(rows, sizes, seededRandom(rows));
  return {
    name: `raking ${rows.toLocaleString('en')} rows to ${sizes.length} margins of ${sizes.join(', ')} categories`,
    aimMs,
    runs: rows > 100_000 ? 5 : 21,
    compute: () => given(rake(design, margins)).design.weights,
    columns,
    references,
  };
}

function means(): Work {
  const size = { strata: 20, domains: 50 };
  const { design, scores, domains, columns } = domainSample(1_000_000, size, seededRandom(50));
  const order = Array.from({ length: size.domains }, (_, domain) => String(domain + 1));
  return {
    name: `means and standard errors of ${size.domains} domains, 1,000,000 rows in ${size.strata} strata`,
    aimMs: 1000,
    runs: 5,
    compute: () => {
      const estimates = domainMeans(design, scores, factorOf(domains, order)).map(({ mean }) => given(mean));
      return Float64Array.from([
        ...estimates.map(({ value }) => value),
        ...estimates.map(({ se }) => se ?? Number.NaN),
      ]);
    },
    columns,
    references: ['domains'],
  };
}

function readings(): Work {
  const cards = cardCounts(300, seededRandom(300));
  return {
    name: 'live intervals of 300 cards',
    aimMs: 20,
    runs: 51,
    compute: () => Float64Array.from(cards, (counts) => given(liveEstimate(counts, { centre: 4 })).ci.low),
  };
}

async function audit(): Promise<Work> {
  const size = { rows: 30, columns: 20, hidden: 40 };
  const { counts, cells } = tableCounts(size, seededRandom(30));
  const dimension = (name: string, parts: number) => ({
    name,
    total: { name: 'all', parts: Array.from({ length: parts }, (_, level) => ({ name: String(level) })) },
  });
  const system = tableSystem(
    [dimension('row', size.rows), dimension('column', size.columns)],
    ([row, column]) => counts[Number(row)]?.[Number(column)] ?? 0,
  );
  const places = cells.map(([row, column]) => system.names.indexOf(`column=${column}|row=${row}`));
  const solver = await loadSolver();
  return {
    name: `audit of a ${size.rows} x ${size.columns} table with ${size.hidden} suppressed cells`,
    aimMs: 2000,
    runs: 5,
    compute: () => Float64Array.from(auditSuppression(solver, system, places), ({ high }) => high),
  };
}

/** The first run, when nothing is compiled yet, and the median of those after it. */
function timed({ compute, runs }: Work): {
  readonly first: number;
  readonly median: number;
  readonly values: Float64Array;
} {
  const times: number[] = [];
  let values: Float64Array = new Float64Array(0);
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    values = compute();
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...warm] = times;
  return { first, median: warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? first, values };
}

function largestDifference(one: Float64Array, other: Float64Array): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return one.reduce((most, a, i) => {
    const b = other[i] ?? Number.NaN;
    const difference = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
    return difference <= most ? most : difference;
  }, 0);
}

function ms(milliseconds: number): string {
  return `${milliseconds.toLocaleString('en', { maximumSignificantDigits: 3 })} ms`;
}

const version = await referenceVersion();
console.log(
  `Node ${process.version}; ${version ?? 'no R with the package survey here: nothing to compare with'}`,
);
let isWrong = false;
const works = [
  () => readings(),
  audit,
  () => raking(30_131, [20, 2, 6, 5, 4, 3], 50, ['rake', 'calibrate']),
  () => raking(1_000_000, [8, 12, 6], 2000, ['rake', 'calibrate']),
  means,
];
for (const prepare of works) {
  const work = await prepare();
  const { first, median, values } = timed(work);
  const verdict = median <= work.aimMs ? 'met' : 'missed';
  console.log(`\n${work.name}`);
  console.log(`  ${ms(median)} (first ${ms(first)}); aim ${ms(work.aimMs)}: ${verdict}`);
  for (const reference of version === null ? [] : (work.references ?? [])) {
    const { milliseconds, values: expected } = await inReference(reference, work.columns ?? {});
    const difference = largestDifference(values, expected);
    const times = milliseconds / median;
    const isFaster = times >= 10 ? 'met' : 'missed';
    console.log(
      `  R's ${reference}: ${ms(milliseconds)}, ${times.toFixed(1)} times; aim 10 times: ${isFaster}`,
    );
    console.log(`    largest relative difference ${difference.toExponential(1)}`);
    if (!(difference <= mostDifference)) isWrong = true;
  }
}
if (isWrong) console.error('results disagree with those of R');
process.exit(isWrong ? 1 : 0);
