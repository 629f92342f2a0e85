import type { Database } from '../platform/database/database.ts';
import { readPublishedVersions } from '../questionnaires/index.ts';
import { itemOf } from './answer-cells.ts';
import { addCounts, type CellCounts, sumCounts } from './cell-counts.ts';
import type { Assurance, BatchKey } from './inbox-answer.ts';
import type { HeldItem } from './live-counts.ts';
import { notifyReleased } from './notify-released.ts';
import { deleteHeld, readHeld, replaceHeld } from './queries/held-tallies.ts';
import { readCountedServices } from './queries/read-released.ts';
import { deleteShown, insertShown, readShown, type ShownRow } from './queries/shown-tallies.ts';
import { deleteTallies, insertTallies, readTallies, type TallyRow } from './queries/tallies.ts';
import { type Recount, recountService, tallyName } from './recount.ts';
import { showItems } from './release.ts';
import { lockRelease } from './release-lock.ts';
import type { ReleaseRule } from './release-rule.ts';

/** A count that differs, in the exact tally or in the live counts (shown and held), from the answers themselves. */
export interface TallyDifference {
  readonly table: 'tally' | 'live';
  readonly serviceId: number;
  readonly assurance: Assurance;
  /** Of live counts the whole is compared, not the days. */
  readonly day: string | null;
  /** `item` or `item=code`. */
  readonly cell: string;
  readonly counted: number;
  readonly recounted: number;
}

export type RecountMode =
  | { readonly mode: 'verify' }
  | { readonly mode: 'rebuild'; readonly rule: ReleaseRule; readonly today: string };

const assuranceLevels = ['open', 'ticket', 'blind'] as const satisfies readonly Assurance[];

/**
 * Counts the released answers anew while no release runs, service by service, and tells the differences, of which there must
 * be none. `rebuild` also mends them; what it cannot tell was shown is held, and shown by the rule.
 */
export async function recountTallies(
  database: Database,
  how: RecountMode,
): Promise<readonly TallyDifference[]> {
  return database.transaction().execute(async (transaction) => {
    await lockRelease(transaction);
    const findVersion = await readPublishedVersions(transaction);
    const differences: TallyDifference[] = [];
    for (const serviceId of await readCountedServices(transaction)) {
      const recount = await recountService(transaction, serviceId, findVersion);
      const exact = exactDifferences(serviceId, await readTallies(transaction, serviceId), recount);
      const live = await compareLive(transaction, serviceId, recount);
      differences.push(...exact, ...live);
      if (how.mode === 'verify') continue;
      if (exact.length > 0) await rebuildExact(transaction, serviceId, recount);
      if (live.length > 0) await rebuildLive(transaction, how, recount, live);
    }
    return differences;
  });
}

function exactDifferences(
  serviceId: number,
  rows: readonly TallyRow[],
  { exact }: Recount,
): readonly TallyDifference[] {
  const counted = Map.groupBy(rows, tallyName);
  return [...new Set([...counted.keys(), ...exact.keys()])].flatMap((name) => {
    const { assurance, day } = counted.get(name)?.[0] ?? exact.get(name)?.key ?? {};
    if (assurance === undefined || day === undefined) return [];
    const differing = compare(
      sumCounts((counted.get(name) ?? []).map((row) => row.counts)),
      exact.get(name)?.counts ?? new Map(),
    );
    return differing.map((cell) => ({ table: 'tally' as const, serviceId, assurance, day, ...cell }));
  });
}

async function compareLive(
  transaction: Database,
  serviceId: number,
  { live }: Recount,
): Promise<readonly TallyDifference[]> {
  const levels = assuranceLevels.map((assurance) => ({ serviceId, assurance }));
  const rows = [...(await readShown(transaction, serviceId)), ...(await readHeld(transaction, levels))];
  return assuranceLevels.flatMap((assurance) => {
    const counted = rows.filter((row) => row.assurance === assurance).map((row) => row.counts);
    const differing = compare(sumCounts(counted), sumCounts([...(live.get(assurance)?.values() ?? [])]));
    return differing.map((cell) => ({ table: 'live' as const, serviceId, assurance, day: null, ...cell }));
  });
}

function compare(
  counted: CellCounts,
  recounted: CellCounts,
): readonly Pick<TallyDifference, 'cell' | 'counted' | 'recounted'>[] {
  return [...new Set([...counted.keys(), ...recounted.keys()])]
    .toSorted()
    .map((cell) => ({ cell, counted: counted.get(cell) ?? 0, recounted: recounted.get(cell) ?? 0 }))
    .filter((one) => one.counted !== one.recounted);
}

async function rebuildExact(transaction: Database, serviceId: number, { exact }: Recount): Promise<void> {
  await deleteTallies(transaction, serviceId);
  await insertTallies(
    transaction,
    [...exact.values()].map(({ key, counts }) => ({ ...key, counts })),
  );
}

/**
 * Puts the live counts of the differing items right. The day on which they were shown is not in the answers: those released
 * up to the last day on which the item was shown are shown by the day of their release, the others are held.
 */
async function rebuildLive(
  transaction: Database,
  { rule, today }: Extract<RecountMode, { mode: 'rebuild' }>,
  { live }: Recount,
  differences: readonly TallyDifference[],
): Promise<void> {
  for (const [assurance, differing] of Map.groupBy(differences, (one) => one.assurance)) {
    const [{ serviceId } = { serviceId: 0 }] = differing;
    const key: BatchKey = { serviceId, assurance };
    const items = new Set(differing.map(({ cell }) => itemOf(cell)));
    const shown = (await readShown(transaction, serviceId)).filter((row) => row.assurance === assurance);
    const right = rightCounts(items, shown, live.get(assurance) ?? new Map());
    await deleteShown(transaction, key);
    await insertShown(
      transaction,
      [...right.shown].map(([shownOn, counts]) => ({ ...key, shownOn, counts })),
    );
    await deleteHeld(
      transaction,
      [...items].map((item) => ({ ...key, item })),
    );
    await replaceHeld(
      transaction,
      right.held.map((item) => ({ ...key, ...item })),
    );
    await showItems(transaction, rule, [key], { parts: [], today });
    await notifyReleased(transaction, [key]);
  }
}

function rightCounts(
  items: ReadonlySet<string>,
  shownBefore: readonly ShownRow[],
  recounted: ReadonlyMap<string, CellCounts>,
): { shown: ReadonlyMap<string, CellCounts>; held: readonly HeldItem[] } {
  const shown = new Map<string, Map<string, number>>();
  const held = new Map<string, Map<string, number>>();
  const lastShown = new Map<string, string>();
  const add = (to: typeof shown, name: string, cell: string, n: number): void => {
    const counts = to.get(name) ?? new Map<string, number>();
    to.set(name, counts);
    addCounts(counts, [[cell, n]]);
  };
  for (const { shownOn, counts } of shownBefore) {
    for (const [cell, n] of counts) {
      const item = itemOf(cell);
      if (!items.has(item)) add(shown, shownOn, cell, n);
      else if (shownOn > (lastShown.get(item) ?? '')) lastShown.set(item, shownOn);
    }
  }
  for (const [releasedOn, counts] of recounted) {
    for (const [cell, n] of counts) {
      const item = itemOf(cell);
      if (!items.has(item)) continue;
      if (releasedOn <= (lastShown.get(item) ?? '')) add(shown, releasedOn, cell, n);
      else add(held, item, cell, n);
    }
  }
  return { shown, held: [...held].map(([item, counts]) => ({ item, counts, refused: 0 })) };
}
