import type { Column } from '../src/columns.ts';
import type { SurveyDesign } from '../src/design/survey-design.ts';
import { surveyDesign } from '../src/design/survey-design.ts';
import type { Margin } from '../src/weighting/margin.ts';

/** A sample that is to be raked to margins, and the same as columns of numbers for another program. */
export interface RakingSample {
  readonly design: SurveyDesign;
  readonly margins: readonly Margin[];
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** @param sizes categories of each margin; totals are off from the sample's by up to a fifth */
export function rakingSample(rows: number, sizes: readonly number[], random: () => number): RakingSample {
  const weight = Float64Array.from({ length: rows }, () => 5 + 35 * random());
  const population = 25 * rows;
  const columns: Record<string, Float64Array> = { weight };
  const margins = sizes.map((size, m): Margin => {
    const name = `margin${m + 1}`;
    const codes = Float64Array.from({ length: rows }, () => 1 + Math.floor(size * random() ** 1.3));
    const sums = new Float64Array(size);
    for (const [row, code] of codes.entries()) sums[code - 1] = (sums[code - 1] ?? 0) + (weight[row] ?? 0);
    const wanted = sums.map((sum) => sum * (0.8 + 0.4 * random()));
    const share = population / wanted.reduce((sum, one) => sum + one, 0);
    const totals = wanted.map((one) => one * share);
    Object.assign(columns, { [name]: codes, [`totals-${name}`]: totals });
    return {
      name,
      column: Array.from(codes, String),
      totals: Object.fromEntries(Array.from(totals, (total, code) => [String(code + 1), total])),
    };
  });
  return { design: designOf({ weights: weight }), margins, columns };
}

/** A stratified sample with a score and a domain of each row. */
export interface DomainSample {
  readonly design: SurveyDesign;
  readonly scores: Float64Array;
  readonly domains: Column;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

export function domainSample(
  rows: number,
  { strata, domains }: { readonly strata: number; readonly domains: number },
  random: () => number,
): DomainSample {
  const drawn = (most: number): Float64Array =>
    Float64Array.from({ length: rows }, () => 1 + Math.floor(most * random()));
  const columns = {
    weight: Float64Array.from({ length: rows }, () => 5 + 35 * random()),
    stratum: drawn(strata),
    size: new Float64Array(rows).fill(2 * rows),
    domain: drawn(domains),
    y: drawn(5),
  };
  return {
    design: designOf({
      weights: columns.weight,
      stages: [{ strata: columns.stratum, populations: columns.size }],
    }),
    scores: columns.y,
    domains: Array.from(columns.domain, String),
    columns,
  };
}

function designOf(columns: Parameters<typeof surveyDesign>[0]): SurveyDesign {
  const made = surveyDesign(columns);
  if (!made.ok) throw new Error(`the sample is no design: ${JSON.stringify(made.failure)}`);
  return made.value;
}

/** Counts of 1 to 5 of as many cards, from a handful of answers to millions. */
export function cardCounts(cards: number, random: () => number): readonly (readonly number[])[] {
  const shares = [0.08, 0.05, 0.1, 0.3, 0.47];
  return Array.from({ length: cards }, () => {
    const answers = 10 ** (1 + 6 * random());
    return shares.map((share) => Math.round(answers * share * (0.5 + random())));
  });
}

/** Counts of a table, and as many of its inner cells as shall not be shown. */
export function tableCounts(
  { rows, columns, hidden }: { readonly rows: number; readonly columns: number; readonly hidden: number },
  random: () => number,
): {
  readonly counts: readonly (readonly number[])[];
  readonly cells: readonly (readonly [number, number])[];
} {
  const counts = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.floor(200 * random() ** 3)),
  );
  const places = new Set<number>();
  while (places.size < hidden) places.add(Math.floor(rows * columns * random()));
  return {
    counts,
    cells: [...places].map((place) => [Math.floor(place / columns), place % columns] as const),
  };
}
