import type { Database } from '../platform/database/database.ts';
import { monthStart } from '../platform/days.ts';
import { type BatchKey, batchName } from './inbox-answer.ts';
import { type CellCounts, countCells, sumCounts } from './cell-counts.ts';
import { judgeItems } from './live-counts.ts';
import { notifyReleased } from './notify-released.ts';
import { countWaiting, type WaitingBatch } from './queries/count-waiting.ts';
import { deleteHeld, readHeld, replaceHeld } from './queries/held-tallies.ts';
import { type ReleasedPart, moveBatches } from './queries/move-batches.ts';
import { refuseBatches } from './queries/refuse-batches.ts';
import { insertShown } from './queries/shown-tallies.ts';
import { insertTallies } from './queries/tallies.ts';
import { lockRelease } from './release-lock.ts';
import { batchSize, judge, type ReleaseRule } from './release-rule.ts';

export interface ReleaseOutcome {
  readonly released: number;
  /** For each candidate that stays: how many answers it lacks. */
  readonly lacking: readonly (BatchKey & { readonly answers: number })[];
}

/**
 * Releases the complete batches among the candidates, in one transaction: answers, texts, counts and the notice of it.
 * The only way out of the inbox. One release runs at a time in a database, so that none takes half of another's batch.
 */
export async function release(
  database: Database,
  rule: ReleaseRule,
  candidates: readonly BatchKey[],
  today: string,
): Promise<ReleaseOutcome> {
  return database.transaction().execute(async (transaction) => {
    await lockRelease(transaction);
    const waiting = await countWaiting(transaction, candidates, monthStart(today));
    const size = (batch: WaitingBatch): number => batchSize(rule, batch.shownThisMonth);
    const judged = Map.groupBy(waiting, (batch) => judge(rule, batch, size(batch)));
    const complete = judged.get('release') ?? [];
    const refused = judged.get('refuse') ?? [];
    if (refused.length > 0) await refuseBatches(transaction, refused);
    const parts = complete.length > 0 ? await countReleased(transaction, complete, today) : [];
    await showItems(transaction, rule, complete, { parts, today });
    await notifyReleased(transaction, complete);
    return {
      released: parts.reduce((sum, part) => sum + part.answers, 0),
      lacking: [
        ...(judged.get('wait') ?? []).map((batch) => lack(batch, size(batch) - batch.fresh)),
        ...refused.map((batch) => lack(batch, size(batch))),
      ],
    };
  });
}

function lack({ serviceId, assurance }: BatchKey, answers: number): ReleaseOutcome['lacking'][number] {
  return { serviceId, assurance, answers };
}

type CountedPart = ReleasedPart & { readonly counts: CellCounts };

async function countReleased(
  transaction: Database,
  batches: readonly BatchKey[],
  today: string,
): Promise<readonly CountedPart[]> {
  const released = await moveBatches(transaction, batches, today);
  const parts = released.map((part) => ({ ...part, counts: countCells(part.cells) }));
  await insertTallies(transaction, parts);
  return parts;
}

/** Of services whose batches were released, or whose counts were made anew: shows what may be, holds the rest. */
export async function showItems(
  transaction: Database,
  rule: ReleaseRule,
  services: readonly BatchKey[],
  {
    parts,
    today,
  }: { readonly parts: readonly (BatchKey & { readonly counts: CellCounts })[]; readonly today: string },
): Promise<void> {
  if (services.length === 0) return;
  const heldBefore = Map.groupBy(await readHeld(transaction, services), batchName);
  const released = Map.groupBy(parts, batchName);
  const live = services.map(({ serviceId, assurance }) => {
    const name = batchName({ serviceId, assurance });
    const counts = sumCounts((released.get(name) ?? []).map((part) => part.counts));
    const { shown, held, noLongerHeld } = judgeItems(rule, counts, heldBefore.get(name) ?? []);
    const own = { serviceId, assurance };
    return {
      shown: shown.size > 0 ? [{ ...own, shownOn: today, counts: shown }] : [],
      held: held.map((item) => ({ ...own, ...item })),
      noLongerHeld: noLongerHeld.map((item) => ({ ...own, item })),
    };
  });
  await insertShown(
    transaction,
    live.flatMap((one) => one.shown),
  );
  await deleteHeld(
    transaction,
    live.flatMap((one) => one.noLongerHeld),
  );
  await replaceHeld(
    transaction,
    live.flatMap((one) => one.held),
  );
}
