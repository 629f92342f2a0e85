import type { Database } from '../../platform/database/database.ts';
import { notify } from '../../platform/notices.ts';
import { deleteChange } from './queries/delete-change.ts';
import type { Change } from './queries/read-changes.ts';
import { writeChange } from './queries/write-change.ts';

/** Stores what was changed of a service; where that is new, the service's card is read anew as after a release. */
export async function storeChange(
  database: Database,
  serviceId: number,
  change: Change & { readonly id: string },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const isNew = await writeChange(transaction, serviceId, change);
    if (isNew) await tellOf(transaction, serviceId);
  });
}

/** Withdraws what was said to be changed; the card is read anew. False where there is nothing of the id. */
export async function withdrawChange(
  database: Database,
  serviceId: number,
  changeId: string,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const wasThere = await deleteChange(transaction, serviceId, changeId);
    if (wasThere) await tellOf(transaction, serviceId);
    return wasThere;
  });
}

function tellOf(transaction: Database, serviceId: number): Promise<void> {
  return notify(transaction, 'released', JSON.stringify([serviceId]));
}
