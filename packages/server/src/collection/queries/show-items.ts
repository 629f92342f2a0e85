import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { HeldItem } from './read-held-items.ts';

/** Lets the held counts of items be seen from today on; served by live_tally_held. */
export async function showItems(
  database: Database,
  items: readonly HeldItem[],
  today: string,
): Promise<void> {
  await sql`
    update collection.live_tally set shown_on = ${today}
    ${heldRowsOf(items)}`.execute(database);
}

/** Notes that the held counts of items were judged and refused; served by live_tally_held. */
export async function refuseItems(database: Database, items: readonly HeldItem[]): Promise<void> {
  await sql`
    update collection.live_tally set refused = true
    ${heldRowsOf(items)}`.execute(database);
}

function heldRowsOf(items: readonly HeldItem[]): RawBuilder<unknown> {
  return sql`
    from unnest(
      ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
      ${items.map((item) => item.item)}::text[]
    ) as one (service_id, assurance, item)
    where live_tally.service_id = one.service_id and live_tally.assurance = one.assurance
      and live_tally.item = one.item and live_tally.shown_on is null`;
}
