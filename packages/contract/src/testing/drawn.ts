import fc, { type GeneratorValue } from 'fast-check';
import type { AnswerCondition, Condition } from '../condition.ts';
import {
  type AnswerValue,
  type Answers,
  answerCodes,
  type Item,
  type Questionnaire,
} from '../questionnaire.ts';
import { items, options, questionnaire, texts } from './documents.ts';

/*
 * Questionnaires and answers as fast-check draws them. What is right here is said a second time and in the plainest way, so
 * that it can be held against the code.
 */

const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: 1 });
const { overall: _, text: __, ...small } = items;
const smallItems: readonly Item[] = [
  ...Object.values(small),
  { ...items.overall, code: 'rating' },
  { ...items.number, min: 0, max: 3 },
  { ...items.multiple, atMost: 1 },
  { ...items.multiple, options: [...options('a', 'b'), { code: 'c', text: texts('C'), exclusive: true }] },
  { ...items.ranking, options: options('a', 'b'), ranks: 1 },
  { ...items.matrix, rows: options('r', 's') },
  { ...items.text, maxLength: 500 },
  {
    ...items.choice,
    options: [...options('a', 'b'), { code: 'c', text: texts('C'), other: { maxLength: 500 } }],
  },
  {
    ...items.multiple,
    options: [...options('a'), { code: 'b', text: texts('B'), other: { maxLength: 500 } }],
  },
];

/** An item of any type, that looks at the earlier ones with a condition of some depth, or with none. */
export function drawItem(draw: GeneratorValue, code: string, earlier: readonly Item[], depth: number): Item {
  const drawn = draw(anyOf<Item>, smallItems);
  const item: Item =
    drawn.type === 'information' ? { ...drawn, code } : { ...drawn, code, ...drawFlags(draw) };
  const sources = earlier.filter(({ type }) => type !== 'information');
  if (sources.length === 0 || draw(fc.boolean)) return item;
  return { ...item, when: drawCondition(draw, sources, draw(fc.integer, { min: 0, max: depth })) };
}

function drawFlags(draw: GeneratorValue) {
  return {
    ...(draw(fc.boolean) ? { required: true as const } : {}),
    ...(draw(fc.boolean) ? { preferNot: true as const } : {}),
  };
}

export function drawCondition(draw: GeneratorValue, sources: readonly Item[], depth: number): Condition {
  if (depth === 0) return drawAnswerCondition(draw, draw(anyOf<Item>, sources));
  const parts = Array.from({ length: draw(fc.integer, { min: 1, max: 3 }) }, () =>
    drawCondition(draw, sources, depth - 1),
  );
  switch (draw(anyOf<'all' | 'any' | 'not'>, ['all', 'any', 'not'])) {
    case 'all':
      return { all: parts };
    case 'any':
      return { any: parts };
    case 'not':
      return { not: drawCondition(draw, sources, depth - 1) };
  }
}

function drawAnswerCondition(draw: GeneratorValue, source: Item): AnswerCondition {
  const { code: item, type } = source;
  const codes = [...answerCodes(source), ...(source.preferNot === true ? ['prefer-not-to-say'] : [])];
  if (draw(fc.boolean) && type === 'matrix') {
    return {
      item,
      row: draw(
        anyOf<string>,
        source.rows.map((row) => row.code),
      ),
      in: draw(someOf<string>, ['x', 'y']),
    };
  }
  if (draw(fc.boolean) && type === 'number') return { item, atLeast: draw(fc.integer, { min: 0, max: 3 }) };
  if (draw(fc.boolean) && (type === 'scale' || type === 'rating')) {
    return { item, atMost: draw(fc.integer, { min: 1, max: 4 }) };
  }
  if (codes.length === 0 || draw(fc.boolean)) return { item, answered: true };
  return { item, in: draw(someOf<string>, codes) };
}

/** Any sound questionnaire, but that conditions deeper than 0 may contradict each other. */
export function drawQuestionnaire(draw: GeneratorValue, depth: number): Questionnaire {
  const screens: Item[][] = [];
  for (let screen = 0; screen < draw(fc.integer, { min: 1, max: 3 }); screen++) {
    const earlier = [items.overall, ...screens.flat()];
    const count = draw(fc.integer, { min: 1, max: 3 });
    screens.push(
      Array.from({ length: count }, (_screen, i) => drawItem(draw, `i${screen}-${i}`, earlier, depth)),
    );
  }
  return questionnaire(...screens);
}

/** An answer to the item in its stored form. */
export function drawAnswer(draw: GeneratorValue, item: Item): AnswerValue {
  if (item.preferNot === true && draw(fc.boolean)) return 'prefer-not-to-say';
  switch (item.type) {
    case 'rating':
      return draw(fc.integer, { min: 1, max: 5 });
    case 'scale':
      return draw(fc.integer, { min: 0, max: 10 });
    case 'number':
      return draw(fc.integer, { min: item.min, max: item.max });
    case 'choice':
    case 'yes-partly-no':
      return draw(anyOf<string>, answerCodes(item));
    case 'multiple':
      return drawMultiple(draw, item);
    case 'ranking': {
      const ranks = item.ranks ?? item.options.length;
      const ranked = draw(someOf<string>, answerCodes(item));
      return item.required === true ? answerCodes(item).toReversed().slice(0, ranks) : ranked.slice(0, ranks);
    }
    case 'matrix': {
      const rows = item.rows.filter(() => item.required === true || draw(fc.boolean)).map(({ code }) => code);
      const answered = rows.length > 0 ? rows : ['r'];
      return Object.fromEntries(answered.map((row) => [row, draw(anyOf<string>, ['x', 'y'])]));
    }
    case 'date':
      return draw(fc.date, { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .toISOString()
        .slice(0, 10);
    default:
      return drawText(draw);
  }
}

function drawMultiple(draw: GeneratorValue, item: Item): AnswerValue {
  if (item.type !== 'multiple') return [];
  const [first = '', ...rest] = draw(someOf<string>, answerCodes(item));
  const alone = item.atMost === 1 || [first, ...rest].includes('c');
  const chosen = alone ? [first] : [first, ...rest];
  return answerCodes(item).filter((code) => chosen.includes(code));
}

function drawText(draw: GeneratorValue): string {
  return `x${draw(fc.string, { unit: 'grapheme', maxLength: 15 })}x`.normalize('NFC');
}

/** Answers that the routing allows, in their stored form; those to `excluded` items are left out. */
export function drawAnswers(draw: GeneratorValue, { items: all }: Questionnaire) {
  const answers: Record<string, AnswerValue> = {};
  const excluded: Item[] = [];
  for (const item of all) {
    if (item.type === 'information') continue;
    if (item.when !== undefined && !plainlyHolds(item.when, answers)) {
      excluded.push(item);
      continue;
    }
    if (item.required === true || draw(fc.boolean)) answers[item.code] = drawAnswer(draw, item);
    const other = 'options' in item ? item.options.find((option) => option.other) : undefined;
    const chosen = [answers[item.code]].flat().includes(other?.code ?? '-');
    if (chosen && draw(fc.boolean)) answers[`${item.code}.other`] = drawText(draw);
  }
  return { answers, excluded };
}

/** A condition read word by word. */
function plainlyHolds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => plainlyHolds(part, answers));
  if ('any' in condition) return condition.any.some((part) => plainlyHolds(part, answers));
  if ('not' in condition) return !plainlyHolds(condition.not, answers);
  const answer = answers[condition.item];
  if (answer === undefined) return false;
  if ('answered' in condition) return true;
  if ('row' in condition) {
    return typeof answer === 'object' && condition.in.includes(String(Reflect.get(answer, condition.row)));
  }
  if ('in' in condition) {
    const given: readonly unknown[] = [answer].flat();
    return condition.in.some((code) => given.includes(code) || given.includes(Number(code)));
  }
  const { atLeast = answer, atMost = answer } = condition;
  return typeof answer === 'number' && answer >= Number(atLeast) && answer <= Number(atMost);
}
