import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { HeldItemRow } from './read-held-items.ts';

/** Lets the held counts of items be seen from today on; served by live_tally_held. */
export async function showItems(
  database: Database,
  items: readonly HeldItemRow[],
  today: string,
): Promise<void> {
  await sql`
    update collection.live_tally
    set shown_on = ${today}
    from unnest(
      ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
      ${items.map((item) => item.item)}::text[]
    ) as shown (service_id, assurance, item)
    where live_tally.service_id = shown.service_id and live_tally.assurance = shown.assurance
      and live_tally.item = shown.item and live_tally.shown_on is null`.execute(database);
}
