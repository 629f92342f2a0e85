import { answerCodes, type Item, type Questionnaire, seriesOf } from './questionnaire.ts';

/** An item of a questionnaire version. */
export interface SeriesItem {
  readonly questionnaire: string;
  readonly version: number;
  readonly item: string;
}

/** Two items that claim one series and are not comparable: they differ in type or in the codes of their answers. */
export interface BrokenSeries {
  readonly series: string;
  /** The older version first. */
  readonly items: readonly [SeriesItem, SeriesItem];
  readonly difference: 'type' | 'codes';
}

interface Claim {
  readonly document: Questionnaire;
  readonly item: Item;
}

/**
 * Every pair of items that claim one series but cannot be counted in one. Newer versions of a questionnaire may add answers,
 * not lose them; items of different questionnaires must have the same. Words may be mended, items may come and go. Texts are
 * not counted: between questionnaires they claim nothing; nor do information items anywhere.
 */
export function brokenSeries(documents: readonly Questionnaire[]): readonly BrokenSeries[] {
  const series = Map.groupBy(claims(documents), ({ item }) => seriesOf(item));
  return [...series].flatMap(([name, claimed]) =>
    claimed.flatMap((one, index) =>
      claimed.slice(index + 1).flatMap((another) => {
        const difference = differenceOf(one, another);
        return difference === undefined
          ? []
          : [{ series: name, items: [placeOf(one), placeOf(another)] as const, difference }];
      }),
    ),
  );
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
  if (withText && !sameQuestionnaire) return undefined;
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
