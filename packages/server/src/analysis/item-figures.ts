import {
  answerCodes,
  type Item,
  type MatrixItem,
  overallItem,
  preferNotCode,
  type Purpose,
  type Questionnaire,
  type RankingItem,
} from '@ascolto/contract';
import type { ShownCount } from './queries/shown-counts.ts';

/** An item that a service's questionnaires ask. */
export interface AskedItem {
  readonly item: Item;
  /** What its questionnaire asks about. */
  readonly purpose: Purpose;
}

export interface AnswerFigure {
  readonly code: string;
  readonly count: number;
  /** Of the base. */
  readonly share: number;
}

interface Figure {
  /** How many answered, those aside who preferred not to say. */
  readonly base: number;
  /** Of ratings from 1 to 5, of scales from 0 to 10; of the options of a ranking the mean rank, 1 the first. */
  readonly mean: number | null;
  /** In the order of the questionnaire; none where answers have no codes, as numbers, days and texts. */
  readonly answers: readonly AnswerFigure[];
}

export interface ItemFigure extends Figure {
  readonly item: string;
  readonly purpose: Purpose;
  /** How many preferred not to say: beside the base, not in it. */
  readonly preferNot: number;
  /** Each row of a matrix; each option of a ranking, among those who ranked it. Those that nobody answered are left out. */
  readonly parts: readonly PartFigure[];
}

export interface PartFigure extends Figure {
  readonly part: string;
}

const purposeOrder: readonly Purpose[] = ['service', 'page', 'abandoned'];

/**
 * The items of the questionnaires that a service may be answered with, each code once: those about the service first. A code has
 * one purpose in all of them, which the catalogue sees to; its answers are counted together.
 */
export function askedItems(questionnaires: readonly Questionnaire[]): readonly AskedItem[] {
  const asked = questionnaires
    .toSorted((one, other) => purposeOrder.indexOf(one.purpose) - purposeOrder.indexOf(other.purpose))
    .flatMap(({ items, purpose }) => items.map((item) => ({ item, purpose })));
  return asked.filter(({ item }, index) => asked.findIndex((one) => one.item.code === item.code) === index);
}

/** The figures of a period's counts, the headline and what was not answered aside. */
export function itemFigures(
  asked: readonly AskedItem[],
  counts: readonly ShownCount[],
): readonly ItemFigure[] {
  const byItem = countsByItem(counts);
  return asked
    .filter(({ item }) => item.code !== overallItem && item.type !== 'information')
    .map(({ item, purpose }) => itemFigure(item, purpose, byItem))
    .filter(({ base, preferNot, parts }) => base > 0 || preferNot > 0 || parts.length > 0);
}

/** Counts by answer, by item or part of one; '' counts those who answered at all. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const none: ReadonlyMap<string, number> = new Map();

function countsByItem(counts: readonly ShownCount[]): Counts {
  const byItem = new Map<string, Map<string, number>>();
  for (const { item, answer, n } of counts) {
    const own = byItem.get(item) ?? new Map<string, number>();
    byItem.set(item, own.set(answer, (own.get(answer) ?? 0) + n));
  }
  return byItem;
}

function itemFigure(item: Item, purpose: Purpose, byItem: Counts): ItemFigure {
  const counts = byItem.get(item.code) ?? none;
  const preferNot = counts.get(preferNotCode) ?? 0;
  const base = (counts.get('') ?? 0) - preferNot;
  const isNumber = item.type === 'rating' || item.type === 'scale';
  const codes = item.type === 'ranking' ? [] : answerCodes(item);
  return {
    item: item.code,
    purpose,
    preferNot,
    ...figure(counts, codes, base, isNumber),
    parts: item.type === 'matrix' || item.type === 'ranking' ? partFigures(item, byItem) : [],
  };
}

function partFigures(item: MatrixItem | RankingItem, byItem: Counts): readonly PartFigure[] {
  const parts = item.type === 'matrix' ? item.rows : item.options;
  const codes =
    item.type === 'matrix'
      ? item.columns.map(({ code }) => code)
      : Array.from({ length: item.ranks ?? item.options.length }, (_, index) => String(index + 1));
  return parts.flatMap(({ code: part }) => {
    const counts = byItem.get(`${item.code}.${part}`) ?? none;
    const base = counts.get('') ?? 0;
    return base === 0 ? [] : [{ part, ...figure(counts, codes, base, item.type === 'ranking') }];
  });
}

/** `isNumber`: codes are numbers, of which there is a mean. */
function figure(
  counts: ReadonlyMap<string, number>,
  codes: readonly string[],
  base: number,
  isNumber: boolean,
): Figure {
  const answers = codes.map((code) => {
    const count = counts.get(code) ?? 0;
    return { code, count, share: base === 0 ? 0 : count / base };
  });
  const sum = answers.reduce((whole, { code, count }) => whole + Number(code) * count, 0);
  return { base, mean: isNumber && base > 0 ? sum / base : null, answers };
}
