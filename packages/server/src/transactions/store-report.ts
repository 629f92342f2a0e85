import type { Database } from '../platform/database/database.ts';
import { notify } from '../platform/notices.ts';
import { writeCounts } from './queries/write-counts.ts';
import type { ReportedCount } from './reported-count.ts';

/** Stores a report whole; where something changed, the service's card is read anew as after a release. */
export async function storeReport(
  database: Database,
  serviceId: number,
  counts: readonly ReportedCount[],
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const changed = await writeCounts(transaction, serviceId, counts);
    if (changed > 0) await notify(transaction, 'released', JSON.stringify([serviceId]));
  });
}
