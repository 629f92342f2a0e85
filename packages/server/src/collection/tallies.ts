import type { Database } from '../platform/database/database.ts';
import { assuranceLevels } from './inbox-answer.ts';
import { readItems } from './queries/read-items.ts';
import { rebuildLiveTallies, rebuildTallies } from './queries/rebuild-tallies.ts';
import { readDifferences, recountAnswers, type TallyDifference } from './queries/recount-tallies.ts';
import { holdItems } from './queries/show-items.ts';
import { lockRelease } from './release-lock.ts';
import { isItemShowable, type ReleaseRule } from './release-rule.ts';

export type { TallyDifference };

export type Recount = { readonly mode: 'verify' } | { readonly mode: 'rebuild'; readonly rule: ReleaseRule };

/**
 * Recounts the tallies from the released answers while no release runs, and tells the differences, of which there must
 * be none. `rebuild` also mends them, and holds what the rule does not let be seen.
 */
export async function recountTallies(database: Database, how: Recount): Promise<readonly TallyDifference[]> {
  return database.transaction().execute(async (transaction) => {
    await lockRelease(transaction);
    await recountAnswers(transaction);
    const differences = await readDifferences(transaction);
    if (how.mode === 'rebuild') {
      await rebuildTallies(transaction);
      const live = differences.filter((difference) => difference.table === 'live_tally');
      await rebuildLive(transaction, how.rule, [...new Set(live.map((difference) => difference.serviceId))]);
    }
    return differences;
  });
}

async function rebuildLive(
  transaction: Database,
  rule: ReleaseRule,
  serviceIds: readonly number[],
): Promise<void> {
  await rebuildLiveTallies(transaction, serviceIds);
  const services = serviceIds.flatMap((serviceId) =>
    assuranceLevels.map((assurance) => ({ serviceId, assurance })),
  );
  const items = await readItems(transaction, services, 'all');
  await holdItems(
    transaction,
    items.filter((item) => !isItemShowable(rule, item)),
  );
}
