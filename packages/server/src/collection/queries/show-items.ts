import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { ItemRow } from './read-items.ts';

/** Lets the held counts of items be seen from today on; served by live_tally_held. */
export async function showItems(database: Database, items: readonly ItemRow[], today: string): Promise<void> {
  await sql`
    update collection.live_tally
    set shown_on = ${today}
    from ${among(items)}
    where live_tally.service_id = one.service_id and live_tally.assurance = one.assurance
      and live_tally.item = one.item and live_tally.shown_on is null`.execute(database);
}

/** Takes the counts of items out of sight until more have answered; served by live_tally_item. */
export async function holdItems(database: Database, items: readonly ItemRow[]): Promise<void> {
  await sql`
    update collection.live_tally
    set shown_on = null
    from ${among(items)}
    where live_tally.service_id = one.service_id and live_tally.assurance = one.assurance
      and live_tally.item = one.item`.execute(database);
}

function among(items: readonly ItemRow[]): RawBuilder<unknown> {
  return sql`unnest(
      ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
      ${items.map((item) => item.item)}::text[]
    ) as one (service_id, assurance, item)`;
}
