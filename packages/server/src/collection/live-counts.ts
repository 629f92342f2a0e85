import { itemOf } from './answer-cells.ts';
import type { CellCounts } from './cell-counts.ts';
import { judge, type ReleaseRule } from './release-rule.ts';

/** Counts of an item that wait to be shown. */
export interface HeldItem {
  readonly item: string;
  readonly counts: CellCounts;
  /** How many had answered when the item was last refused; 0 where it was not. */
  readonly refused: number;
}

/** What becomes of the live counts of a service. */
export interface LiveCounts {
  /** To be shown now. */
  readonly shown: CellCounts;
  /** What is held of an item from now on, in place of what was. */
  readonly held: readonly HeldItem[];
  /** Items of which nothing is held any more. */
  readonly noLongerHeld: readonly string[];
}

/**
 * Few answer an optional item: its counts are shown when enough have, over several batches if need be. Adds the counts of a
 * released batch to those held and judges each item by itself; pure.
 */
export function judgeItems(
  rule: ReleaseRule,
  released: CellCounts,
  heldBefore: readonly HeldItem[],
): LiveCounts {
  const items = new Map(heldBefore.map((held) => [held.item, { ...held, counts: new Map(held.counts) }]));
  for (const [cell, n] of released) {
    const item = itemOf(cell);
    const known = items.get(item) ?? { item, counts: new Map<string, number>(), refused: 0 };
    items.set(item, known);
    known.counts.set(cell, (known.counts.get(cell) ?? 0) + n);
  }
  const judged = Map.groupBy(items.values(), (item) => judge(rule, groupOf(item), rule.minimum));
  const toShow = judged.get('release') ?? [];
  const wasHeld = new Set(heldBefore.map((held) => held.item));
  return {
    shown: new Map(toShow.flatMap(({ counts }) => [...counts])),
    held: [
      ...(judged.get('wait') ?? []),
      ...(judged.get('refuse') ?? []).map((item) => ({ ...item, refused: respondents(item) })),
    ],
    noLongerHeld: toShow.map(({ item }) => item).filter((item) => wasHeld.has(item)),
  };
}

function respondents({ item, counts }: HeldItem): number {
  return counts.get(item) ?? 0;
}

function groupOf(held: HeldItem) {
  const answers = respondents(held);
  let commonest = 0;
  for (const [cell, n] of held.counts) if (cell !== held.item) commonest = Math.max(commonest, n);
  return { answers, fresh: answers - held.refused, commonest };
}
