import type { Database } from '../platform/database/database.ts';
import { rebuildLiveTallies, rebuildTallies } from './queries/rebuild-tallies.ts';
import { readDifferences, recountAnswers, type TallyDifference } from './queries/recount-tallies.ts';
import { lockRelease } from './release-lock.ts';

export type { TallyDifference };

export type Recount = { readonly mode: 'verify' } | { readonly mode: 'rebuild'; readonly minimum: number };

/**
 * Recounts the tallies from the released answers while no release runs, and tells the differences, of which there must
 * be none. `rebuild` also mends them; `minimum` is then the k of the release rule.
 */
export async function recountTallies(database: Database, how: Recount): Promise<readonly TallyDifference[]> {
  return database.transaction().execute(async (transaction) => {
    await lockRelease(transaction);
    await recountAnswers(transaction);
    const differences = await readDifferences(transaction);
    if (how.mode === 'rebuild') {
      await rebuildTallies(transaction);
      const live = differences.filter((difference) => difference.table === 'live_tally');
      await rebuildLiveTallies(
        transaction,
        [...new Set(live.map((difference) => difference.serviceId))],
        how.minimum,
      );
    }
    return differences;
  });
}
