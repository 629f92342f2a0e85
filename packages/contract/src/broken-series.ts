import { answerCodes, type Item, type Questionnaire, seriesOf } from './questionnaire.ts';

/** An item of a questionnaire version. */
export interface SeriesItem {
  readonly questionnaire: string;
  readonly version: number;
  readonly item: string;
}

/**
 * Two items that claim one series and are not comparable, as they differ in type or in the codes of their answers; or that
 * have one code, hence are counted together, and say that they are of different series, or are about different purposes.
 */
export interface BrokenSeries {
  /** Of the older. */
  readonly series: string;
  /** The older version first. */
  readonly items: readonly [SeriesItem, SeriesItem];
  readonly difference: 'type' | 'codes' | 'series' | 'purpose';
}

interface Claim {
  readonly document: Questionnaire;
  readonly item: Item;
}

/**
 * Every pair of items that cannot be counted together though their series or their code says so. Newer versions of a
 * questionnaire may add answers, not lose them; items of different questionnaires must have the same. Words may be mended,
 * items may come and go. A code is of one series for ever, and of one purpose: who rates a service and who gave up are not
 * counted together. Texts are not counted: under other codes they claim nothing between questionnaires; nor do information
 * items anywhere.
 */
export function brokenSeries(documents: readonly Questionnaire[]): readonly BrokenSeries[] {
  const all = claims(documents);
  const ofOneCode = pairsBy(all, ({ item }) => item.code);
  return [
    ...pairsBy(all, ({ item }) => seriesOf(item)).flatMap((pair) => broken(pair, differenceOf(...pair))),
    ...ofOneCode.flatMap((pair) => broken(pair, seriesDiffer(...pair) ? 'series' : undefined)),
    ...ofOneCode.flatMap((pair) => broken(pair, purposesDiffer(...pair) ? 'purpose' : undefined)),
  ];
}

type Pair = readonly [Claim, Claim];

function pairsBy(all: readonly Claim[], name: (claim: Claim) => string): Pair[] {
  return [...Map.groupBy(all, name).values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((another): Pair => [one, another])),
  );
}

function broken([one, another]: Pair, difference: BrokenSeries['difference'] | undefined): BrokenSeries[] {
  if (difference === undefined) return [];
  return [{ series: seriesOf(one.item), items: [placeOf(one), placeOf(another)], difference }];
}

function seriesDiffer(one: Claim, another: Claim): boolean {
  return seriesOf(one.item) !== seriesOf(another.item);
}

function purposesDiffer(one: Claim, another: Claim): boolean {
  return one.document.purpose !== another.document.purpose;
}

/** Older versions before newer ones. */
function claims(documents: readonly Questionnaire[]): Claim[] {
  return documents
    .toSorted((one, another) => one.version - another.version)
    .flatMap((document) =>
      document.items.filter(({ type }) => type !== 'information').map((item) => ({ document, item })),
    );
}

function differenceOf(one: Claim, another: Claim): BrokenSeries['difference'] | undefined {
  const sameQuestionnaire = one.document.code === another.document.code;
  const withText = one.item.type === 'text' || another.item.type === 'text';
  if (withText && !sameQuestionnaire && one.item.code !== another.item.code) return undefined;
  if (one.item.type !== another.item.type) return 'type';
  const [codes, otherCodes] = [comparedCodes(one.item), comparedCodes(another.item)];
  const mayGrow = sameQuestionnaire && one.document.version < another.document.version;
  const comparable = codes.isSubsetOf(otherCodes) && (mayGrow || codes.size === otherCodes.size);
  return comparable ? undefined : 'codes';
}

function comparedCodes(item: Item): ReadonlySet<string> {
  if (item.type !== 'matrix') return new Set(answerCodes(item));
  // No code has a space: a row is never taken for a column.
  return new Set([...item.rows.map(({ code }) => `row ${code}`), ...item.columns.map(({ code }) => code)]);
}

function placeOf({ document, item }: Claim): SeriesItem {
  return { questionnaire: document.code, version: document.version, item: item.code };
}
