import type { AnswerCondition } from './condition.ts';
import { valueTest } from './condition-holds.ts';
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

/** True when some answer to the item, given rather than left out, meets all the demands. */
export function canAnswer(item: Item, demands: readonly Demand[]): boolean {
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
      return tellingNumbers(item, demands).some(meets);
    case 'text':
    case 'date':
      return meets('any');
    case 'multiple':
      return exclusiveCodes(item).some((code) => meets([code])) || canChoose(item, demands);
    case 'ranking':
      return canChoose(item, demands);
    case 'matrix':
      return canFill(item, demands);
    case 'information':
      return false;
  }
}

/** Between two of these numbers no demand tells a difference. */
function tellingNumbers({ min, max }: NumberItem, demands: readonly Demand[]): number[] {
  const bounds = demands.flatMap(({ condition }) =>
    'in' in condition || 'answered' in condition ? [] : [condition.atLeast ?? min, condition.atMost ?? max],
  );
  return [min, max, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])].filter(
    (number) => number >= min && number <= max,
  );
}

function exclusiveCodes({ options }: MultipleItem): string[] {
  return options.filter(({ exclusive }) => exclusive === true).map(({ code }) => code);
}

/** True when a choice of options, none of them exclusive, meets the demands. */
function canChoose(item: MultipleItem | RankingItem, demands: readonly Demand[]): boolean {
  const listed = demands.flatMap(({ condition, holds }) =>
    'in' in condition ? [{ codes: condition.in, holds }] : [],
  );
  if (demands.some(({ condition, holds }) => 'answered' in condition && !holds)) return false;
  const forbidden = new Set(listed.filter(({ holds }) => !holds).flatMap(({ codes }) => codes));
  const free = item.options
    .filter(({ code, exclusive }) => exclusive !== true && !forbidden.has(code))
    .map(({ code }) => code);
  const most = (item.type === 'ranking' ? item.ranks : item.atMost) ?? item.options.length;
  const least = item.type === 'ranking' && item.required === true ? most : 1;
  const wanted = listed
    .filter(({ holds }) => holds)
    .map(({ codes }) => codes.filter((code) => free.includes(code)));
  return free.length >= least && canHit(wanted, most);
}

/** True when at most so many codes have one in each of the lists. */
function canHit(lists: readonly (readonly string[])[], most: number): boolean {
  if (lists.some((codes) => codes.length === 0)) return false;
  if (lists.length <= most) return true;
  const [first = []] = lists;
  return (
    most > 0 &&
    first.some((code) =>
      canHit(
        lists.filter((codes) => !codes.includes(code)),
        most - 1,
      ),
    )
  );
}

/** Rows are answered independently of one another: each needs a column, or to be left out where it may. */
function canFill(item: MatrixItem, demands: readonly Demand[]): boolean {
  const ofRows = demands.filter(({ condition }) => 'row' in condition);
  const ofWhole = demands.filter(({ condition }) => !('row' in condition));
  const meets = (some: readonly Demand[], value: AnswerValue) =>
    some.every(({ condition, holds }) => valueTest(condition, item)(value) === holds);
  const rows = item.rows.map(({ code }) => {
    const own = ofRows.filter(({ condition }) => 'row' in condition && condition.row === code);
    const filled = item.columns.some((column) => meets(own, { [code]: column.code }));
    return { filled, sound: filled || (item.required !== true && meets(own, {})) };
  });
  return meets(ofWhole, {}) && rows.every(({ sound }) => sound) && rows.some(({ filled }) => filled);
}
