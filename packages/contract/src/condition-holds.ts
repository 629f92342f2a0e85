import type { AnswerCondition, CodeCondition, Condition, RowCondition } from './condition.ts';
import type { AnswerValue, Answers, Item } from './questionnaire.ts';

/** Whether a condition holds; `unclear` where it looks at an answer that is faulty. */
export type Holds = 'yes' | 'no' | 'unclear';

/** Tells whether a condition holds, given the answers to earlier screens and the items whose answers are faulty. */
export type ConditionTest = (answers: Answers, unclear: ReadonlySet<string>) => Holds;

/** Prepares a condition once, so that testing it only looks things up. */
export function conditionTest(condition: Condition, item: (code: string) => Item | undefined): ConditionTest {
  if ('not' in condition) {
    const test = conditionTest(condition.not, item);
    return (answers, unclear) => opposite[test(answers, unclear)];
  }
  if ('all' in condition) return partsTest(condition.all, item, 'no');
  if ('any' in condition) return partsTest(condition.any, item, 'yes');
  const source = item(condition.item);
  if (source === undefined) throw new Error(`A condition names the unknown item ${condition.item}`);
  return answerTest(source.code, valueTest(condition, source));
}

const opposite = { yes: 'no', no: 'yes', unclear: 'unclear' } as const;

/** One part that is `decisive` decides; else one that is unclear leaves the whole unclear. */
function partsTest(
  conditions: readonly Condition[],
  item: (code: string) => Item | undefined,
  decisive: 'yes' | 'no',
): ConditionTest {
  const tests = conditions.map((condition) => conditionTest(condition, item));
  return (answers, unclear) => {
    let whole: Holds = opposite[decisive];
    for (const test of tests) {
      const part = test(answers, unclear);
      if (part === decisive) return part;
      if (part === 'unclear') whole = part;
    }
    return whole;
  };
}

function answerTest(code: string, test: (value: AnswerValue) => boolean): ConditionTest {
  return (answers, unclear) => {
    const value = answers[code];
    if (value !== undefined) return test(value) ? 'yes' : 'no';
    return unclear.has(code) ? 'unclear' : 'no';
  };
}

/** Tells whether an answer given to the item satisfies the condition. */
export function valueTest(condition: AnswerCondition, item: Item): (value: AnswerValue) => boolean {
  if ('answered' in condition) return () => true;
  if ('row' in condition) return rowTest(condition);
  if ('in' in condition) return codeTest(condition, item);
  const { atLeast = -Infinity, atMost = Infinity } = condition;
  return (value) => typeof value === 'number' && value >= atLeast && value <= atMost;
}

function rowTest(condition: RowCondition): (value: AnswerValue) => boolean {
  const columns: ReadonlySet<unknown> = new Set(condition.in);
  return (value) => typeof value === 'object' && columns.has(Reflect.get(value, condition.row));
}

function codeTest(condition: CodeCondition, { type }: Item): (value: AnswerValue) => boolean {
  const isNumber = type === 'rating' || type === 'scale';
  // Answers of a scale are numbers: both forms stand in the set, so that no answer has to be turned into a text.
  const listed: ReadonlySet<unknown> = new Set([
    ...condition.in,
    ...(isNumber ? condition.in.map(Number) : []),
  ]);
  return (value) => (Array.isArray(value) ? value.some((code) => listed.has(code)) : listed.has(value));
}
