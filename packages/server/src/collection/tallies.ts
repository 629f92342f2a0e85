import type { Database } from '../platform/database/database.ts';
import { itemOf } from './answer-cells.ts';
import { batchName } from './inbox-answer.ts';
import { notifyReleased } from './notify-released.ts';
import { type LiveItem, rebuildLiveItems, rebuildTallies } from './queries/rebuild-tallies.ts';
import { readDifferences, recountAnswers, type TallyDifference } from './queries/recount-tallies.ts';
import { showItems } from './release.ts';
import { lockRelease } from './release-lock.ts';
import type { ReleaseRule } from './release-rule.ts';

export type { TallyDifference };

export type Recount =
  | { readonly mode: 'verify' }
  | { readonly mode: 'rebuild'; readonly rule: ReleaseRule; readonly today: string };

/**
 * Recounts the tallies from the released answers while no release runs, and tells the differences, of which there must
 * be none. `rebuild` also mends them; what it cannot tell was shown is held, and shown by the rule.
 */
export async function recountTallies(database: Database, how: Recount): Promise<readonly TallyDifference[]> {
  return database.transaction().execute(async (transaction) => {
    await lockRelease(transaction);
    await recountAnswers(transaction);
    const differences = await readDifferences(transaction);
    if (how.mode === 'rebuild') {
      await rebuildTallies(transaction);
      const wrong = liveItems(differences);
      const services = uniqueBy(wrong, batchName);
      await rebuildLiveItems(transaction, wrong);
      await showItems(transaction, how.rule, services, { parts: [], today: how.today });
      await notifyReleased(transaction, services);
    }
    return differences;
  });
}

function liveItems(differences: readonly TallyDifference[]): readonly LiveItem[] {
  const wrong = differences.filter((difference) => difference.table === 'live');
  const items = wrong.map(({ serviceId, assurance, cell }) => ({ serviceId, assurance, item: itemOf(cell) }));
  return uniqueBy(items, (one) => `${batchName(one)} ${one.item}`);
}

function uniqueBy<Value>(values: readonly Value[], name: (value: Value) => string): readonly Value[] {
  return [...new Map(values.map((value) => [name(value), value])).values()];
}
