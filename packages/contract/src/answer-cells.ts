import { type AnswerValue, type Item, preferNotCode } from './questionnaire.ts';

/**
 * The cells in which an answer is counted: `item` for the respondent; `item=code` for each code; for a matrix `item.row` and
 * `item.row=column` for each row answered; for a ranking `item.code` and `item.code=rank`, from 1, for each code ranked. Numbers, days and texts are counted by
 * `item` alone. Codes hold no dot, equals sign or space, so that no two cells are written alike. All versions count in the
 * same cells: a question that begins a new series has a new code (`brokenSeries`).
 *
 *     answerCells(aspects, { courtesy: 'good' })
 *     // ['aspects', 'aspects.courtesy', 'aspects.courtesy=good']
 */
export function answerCells(item: Item, value: AnswerValue): string[] {
  const { code } = item;
  if (value === preferNotCode && item.preferNot === true) return [code, `${code}=${value}`];
  switch (item.type) {
    case 'rating':
    case 'scale':
    case 'choice':
    case 'yes-partly-no':
      return typeof value === 'object' ? [code] : [code, `${code}=${value}`];
    case 'multiple':
      return [code, ...codesOf(value).map((one) => `${code}=${one}`)];
    case 'ranking':
      return [
        code,
        ...codesOf(value).flatMap((one, index) => [`${code}.${one}`, `${code}.${one}=${index + 1}`]),
      ];
    case 'matrix':
      return [
        code,
        ...Object.entries(value).flatMap(([row, column]) => [`${code}.${row}`, `${code}.${row}=${column}`]),
      ];
    case 'information':
      return [];
    default:
      return [code];
  }
}

function codesOf(value: AnswerValue): readonly string[] {
  return Array.isArray(value) ? value : [];
}
