import type { Database } from '../platform/database/database.ts';
import { monthStart } from '../platform/days.ts';
import { notify } from '../platform/notices.ts';
import type { BatchKey } from './inbox-answer.ts';
import { countWaiting } from './queries/count-waiting.ts';
import { moveBatches } from './queries/move-batches.ts';
import { readItems } from './queries/read-items.ts';
import { lockRelease } from './release-lock.ts';
import { showItems } from './queries/show-items.ts';
import { batchSize, isBatchComplete, isItemShowable, type ReleaseRule } from './release-rule.ts';

export interface ReleaseOutcome {
  readonly released: number;
  readonly services: readonly number[];
  /** For each candidate that stays: how many answers it lacks at least. */
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
    const complete = waiting.filter((batch) => isBatchComplete(rule, batch));
    const services = [...new Set(complete.map((batch) => batch.serviceId))];
    const lacking = waiting
      .filter((batch) => !complete.includes(batch))
      .map(({ serviceId, assurance, waiting: here, shownThisMonth }) => ({
        serviceId,
        assurance,
        answers: Math.max(1, batchSize(rule, shownThisMonth) - here),
      }));
    if (complete.length === 0) return { released: 0, services, lacking };
    const released = await moveBatches(transaction, complete, today);
    const held = await readItems(transaction, complete, 'held');
    await showItems(
      transaction,
      held.filter((item) => isItemShowable(rule, item)),
      today,
    );
    for (const payload of noticesOf(services)) await notify(transaction, 'released', payload);
    return { released, services, lacking };
  });
}

/** A notice holds at most 8000 bytes. */
function noticesOf(services: readonly number[]): readonly string[] {
  const perNotice = 700;
  return Array.from({ length: Math.ceil(services.length / perNotice) }, (_, part) =>
    JSON.stringify(services.slice(part * perNotice, (part + 1) * perNotice)),
  );
}
