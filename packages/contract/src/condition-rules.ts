import type { AnswerCondition, Condition } from './condition.ts';
import type { DocumentFaultCode } from './document-fault-codes.ts';
import type { DocumentFault } from './document-faults.ts';
import { type DocumentOrder, documentOrder, isEarlier } from './document-order.ts';
import type { DocumentSketch } from './document-sketch.ts';
import type { Effort } from './effort.ts';
import { boundFaults } from './item-rules.ts';
import { answerCodes, type Item, preferNotCode } from './questionnaire.ts';
import { type CanHold, canHold, type SourceOf } from './reachability.ts';
import { repeatedCodes } from './repeated-codes.ts';

/** Faults of what conditions look at, and conditions that can never hold, as far as `effort` goes. */
export function conditionFaults(sketch: DocumentSketch, effort: Effort): DocumentFault[] {
  const order = documentOrder(sketch);
  const sourceOf = soundSources(sketch);
  return sketch.items.flatMap(({ item }, i) => {
    if (item?.when === undefined) return [];
    const place = `items[${i}].when`;
    const screen = order.screenOf(item.code);
    const leaves = answerConditions(item.when, place);
    return [
      ...leaves.flatMap((leaf) => referenceFaults(order, screen, leaf.condition, leaf.place)),
      ...holdFaults(item.when, place, (condition) => canHold(condition, sourceOf, effort)),
    ];
  });
}

/** Finds the items that conditions look at, but for conditions and items with a fault of their own. */
export function soundSources(sketch: DocumentSketch): SourceOf {
  const order = documentOrder(sketch);
  const sources = new Map<AnswerCondition, Item>();
  for (const { item } of sketch.items) {
    if (item?.when === undefined) continue;
    const screen = order.screenOf(item.code);
    for (const { condition } of answerConditions(item.when, '')) {
      const source = order.find(condition.item)?.item;
      if (source === undefined || boundFaults(source).length > 0) continue;
      if (referenceFaults(order, screen, condition, '').length === 0) sources.set(condition, source);
    }
  }
  return (condition) => sources.get(condition);
}

interface PlacedCondition {
  readonly condition: AnswerCondition;
  readonly place: string;
}

function answerConditions(condition: Condition, place: string): PlacedCondition[] {
  const parts = partsOf(condition, place);
  if ('not' in condition || 'all' in condition || 'any' in condition) {
    return parts.flatMap((part) => answerConditions(part.condition, part.place));
  }
  return [{ condition, place }];
}

function partsOf(condition: Condition, place: string): { condition: Condition; place: string }[] {
  if ('not' in condition) return [{ condition: condition.not, place: `${place}.not` }];
  if ('all' in condition)
    return condition.all.map((part, i) => ({ condition: part, place: `${place}.all[${i}]` }));
  if ('any' in condition)
    return condition.any.map((part, i) => ({ condition: part, place: `${place}.any[${i}]` }));
  return [];
}

/** A condition that can never hold, or the parts of it that cannot. */
function holdFaults(
  condition: Condition,
  place: string,
  judge: (condition: Condition) => CanHold,
): DocumentFault[] {
  const code = holdFaultCodes[judge(condition)];
  if (code !== undefined) return [{ place, code }];
  return partsOf(condition, place).flatMap((part) => holdFaults(part.condition, part.place, judge));
}

const holdFaultCodes: Readonly<Record<CanHold, DocumentFaultCode | undefined>> = {
  yes: undefined,
  no: 'condition_never_holds',
  unclear: 'condition_too_complex',
};

function referenceFaults(
  order: DocumentOrder,
  screen: number | undefined,
  condition: AnswerCondition,
  place: string,
): DocumentFault[] {
  const found = order.find(condition.item);
  if (found === undefined) return [{ place: `${place}.item`, code: 'unknown_item' }];
  const faults = found.item === undefined ? [] : fitFaults(condition, found.item, place);
  if (!isEarlier(order, condition.item, screen)) {
    faults.push({ place: `${place}.item`, code: 'condition_not_on_earlier_screen' });
  }
  return faults;
}

/** Faults of a condition that does not fit the type or the answers of the item it looks at. */
function fitFaults(condition: AnswerCondition, item: Item, place: string): DocumentFault[] {
  const unfit: DocumentFault = { place: `${place}.item`, code: 'condition_does_not_fit' };
  if (item.type === 'information') return [unfit];
  if ('answered' in condition) return [];
  if (!('in' in condition)) return ['rating', 'scale', 'number'].includes(item.type) ? [] : [unfit];
  if ('row' in condition && item.type !== 'matrix') return [unfit];
  const codes = new Set(conditionCodes(condition, item));
  if (codes.size === 0) return [unfit];
  const isRow =
    !('row' in condition) || (item.type === 'matrix' && item.rows.some((row) => row.code === condition.row));
  return [
    ...(isRow ? [] : [{ place: `${place}.row`, code: 'unknown_row' } as const]),
    ...repeatedCodes(condition.in, (j) => `${place}.in[${j}]`),
    ...condition.in.flatMap((code, j): DocumentFault[] =>
      codes.has(code) ? [] : [{ place: `${place}.in[${j}]`, code: 'unknown_code' }],
    ),
  ];
}

/** The codes by which a condition can name an answer. */
function conditionCodes(condition: AnswerCondition, item: Item): readonly string[] {
  if ('row' in condition) return item.type === 'matrix' ? item.columns.map(({ code }) => code) : [];
  return item.preferNot === true ? [...answerCodes(item), preferNotCode] : answerCodes(item);
}
