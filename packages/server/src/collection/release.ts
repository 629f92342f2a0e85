import type { Database } from '../platform/database/database.ts';
import { monthStart } from '../platform/days.ts';
import type { BatchKey } from './inbox-answer.ts';
import { notifyReleased } from './notify-released.ts';
import { countWaiting, type WaitingBatch } from './queries/count-waiting.ts';
import { moveBatches } from './queries/move-batches.ts';
import { readHeldItems } from './queries/read-held-items.ts';
import { refuseBatches } from './queries/refuse-batches.ts';
import { refuseItems, showItems } from './queries/show-items.ts';
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
    const released = complete.length > 0 ? await moveBatches(transaction, complete, today) : 0;
    await showHeldItems(transaction, rule, complete, today);
    await notifyReleased(transaction, complete);
    return {
      released,
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

/** Few answer an optional item: its counts are shown when enough have, over several batches if need be. */
export async function showHeldItems(
  transaction: Database,
  rule: ReleaseRule,
  services: readonly BatchKey[],
  today: string,
): Promise<void> {
  if (services.length === 0) return;
  const held = await readHeldItems(transaction, services);
  const judged = Map.groupBy(held, (item) => judge(rule, item, rule.minimum));
  await showItems(transaction, judged.get('release') ?? [], today);
  const refused = judged.get('refuse') ?? [];
  if (refused.length > 0) await refuseItems(transaction, refused);
}
