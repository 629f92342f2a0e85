import type { AnswerCondition } from './condition.ts';
import { valueTest } from './condition-holds.ts';
import type { Effort } from './effort.ts';
import {
  type AnswerValue,
  answerCodes,
  type Item,
  type MatrixItem,
  type MultipleItem,
  type NumberItem,
  preferNotCode,
  type RankingItem,
} from './questionnaire.ts';

/** What is asked of an item's answer: that it satisfies a condition, or that it does not. */
export interface Demand {
  readonly condition: AnswerCondition;
  readonly holds: boolean;
}

/** True when some answer to the item, given rather than left out, meets all the demands; also when the effort is used up. */
export function canAnswer(item: Item, demands: readonly Demand[], effort: Effort): boolean {
  effort.left -= demands.length;
  const tests = demands.map(({ condition, holds }) => ({ test: valueTest(condition, item), holds }));
  const meets = (value: AnswerValue) => tests.every(({ test, holds }) => test(value) === holds);
  if (item.preferNot === true && meets(preferNotCode)) return true;
  switch (item.type) {
    case 'rating':
    case 'scale':
      return answerCodes(item).some((step) => meets(Number(step)));
    case 'choice':
    case 'yes-partly-no':
      return answerCodes(item).some(meets);
    case 'number':
      return tellingNumbers(item, demands, effort).some(meets);
    case 'text':
    case 'date':
      return meets('any');
    case 'multiple':
      return exclusiveCodes(item).some((code) => meets([code])) || canChoose(item, demands, effort);
    case 'ranking':
      return canChoose(item, demands, effort);
    case 'matrix':
      return canFill(item, demands);
    case 'information':
      return false;
  }
}

/** Between two of these numbers no demand tells a difference. */
function tellingNumbers({ min, max }: NumberItem, demands: readonly Demand[], effort: Effort): number[] {
  const bounds = demands.flatMap(({ condition }) =>
    'in' in condition || 'answered' in condition ? [] : [condition.atLeast ?? min, condition.atMost ?? max],
  );
  const numbers = new Set([min, max, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])]);
  effort.left -= Math.ceil((numbers.size * demands.length) / 100);
  return [...numbers].filter((number) => number >= min && number <= max);
}

function exclusiveCodes({ options }: MultipleItem): string[] {
  return options.filter(({ exclusive }) => exclusive === true).map(({ code }) => code);
}

/** True when a choice of options, none of them exclusive, meets the demands. */
function canChoose(item: MultipleItem | RankingItem, demands: readonly Demand[], effort: Effort): boolean {
  const listed = demands.flatMap(({ condition, holds }) =>
    'in' in condition ? [{ codes: condition.in, holds }] : [],
  );
  if (demands.some(({ condition, holds }) => 'answered' in condition && !holds)) return false;
  const forbidden = new Set(listed.filter(({ holds }) => !holds).flatMap(({ codes }) => codes));
  const free = new Set(
    item.options
      .filter(({ code, exclusive }) => exclusive !== true && !forbidden.has(code))
      .map(({ code }) => code),
  );
  const most = (item.type === 'ranking' ? item.ranks : item.atMost) ?? item.options.length;
  const least = item.type === 'ranking' && item.required === true ? most : 1;
  const wanted = listed
    .filter(({ holds }) => holds)
    .map(({ codes }) => codes.filter((code) => free.has(code)));
  return free.size >= least && canHit(wanted, most, effort);
}

/** True when at most so many codes have one in each of the lists: the ways to try grow with the power of `most`. */
function canHit(lists: readonly (readonly string[])[], most: number, effort: Effort): boolean {
  effort.left -= lists.length + 1;
  if (effort.left <= 0) return true;
  if (lists.some((codes) => codes.length === 0)) return false;
  if (lists.length <= most) return true;
  const [first = []] = lists;
  return (
    most > 0 &&
    first.some((code) =>
      canHit(
        lists.filter((codes) => !codes.includes(code)),
        most - 1,
        effort,
      ),
    )
  );
}

/** Rows are answered independently of one another: each needs a column, or to be left out where it may. */
function canFill(item: MatrixItem, demands: readonly Demand[]): boolean {
  const byRow = Map.groupBy(
    demands.map(({ condition, holds }) => ({
      row: 'row' in condition ? condition.row : undefined,
      test: valueTest(condition, item),
      holds,
    })),
    ({ row }) => row,
  );
  const meets = (row: string | undefined, value: AnswerValue) =>
    (byRow.get(row) ?? []).every(({ test, holds }) => test(value) === holds);
  const rows = item.rows.map(({ code }) => {
    const filled = item.columns.some((column) => meets(code, { [code]: column.code }));
    return { filled, sound: filled || (item.required !== true && meets(code, {})) };
  });
  return meets(undefined, {}) && rows.every(({ sound }) => sound) && rows.some(({ filled }) => filled);
}
