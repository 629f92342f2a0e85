import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { joinedCells, joinedCounts, splitCounts } from '../cell-counts.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { HeldItem } from '../live-counts.ts';

/** What of an item of a service is held back. */
export type HeldRow = BatchKey & HeldItem;

/** Served by the primary key of `held_tally`. */
export async function readHeld(
  database: Database,
  services: readonly BatchKey[],
): Promise<readonly HeldRow[]> {
  const { rows } = await sql<BatchKey & Omit<HeldItem, 'counts'> & { cells: string; counts: string }>`
    select service_id as "serviceId", assurance, item, array_to_string(cells, ' ') as cells,
           array_to_string(counts, ' ') as counts, refused
    from unnest(${services.map((key) => key.serviceId)}::integer[], ${services.map((key) => key.assurance)}::text[])
      as service (service_id, assurance)
    join collection.held_tally using (service_id, assurance)`.execute(database);
  return rows.map(({ cells, counts, ...held }) => ({ ...held, counts: splitCounts({ cells, counts }) }));
}

/** Holds these counts of an item, in place of those that were held. */
export async function replaceHeld(database: Database, items: readonly HeldRow[]): Promise<void> {
  if (items.length === 0) return;
  await sql`
    insert into collection.held_tally (service_id, assurance, item, cells, counts, refused)
    select service_id, assurance, item, string_to_array(cells, ' '), string_to_array(counts, ' ')::integer[], refused
    from unnest(
      ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
      ${items.map(({ item }) => item)}::text[], ${items.map(({ counts }) => joinedCells(counts))}::text[],
      ${items.map(({ counts }) => joinedCounts(counts))}::text[], ${items.map(({ refused }) => refused)}::integer[]
    ) as held (service_id, assurance, item, cells, counts, refused)
    on conflict (service_id, assurance, item)
    do update set cells = excluded.cells, counts = excluded.counts, refused = excluded.refused`.execute(
    database,
  );
}

/** Served by the primary key of `held_tally`. */
export async function deleteHeld(
  database: Database,
  items: readonly (BatchKey & { readonly item: string })[],
): Promise<void> {
  if (items.length === 0) return;
  await sql`
    delete from collection.held_tally
    using unnest(
      ${items.map((item) => item.serviceId)}::integer[], ${items.map((item) => item.assurance)}::text[],
      ${items.map(({ item }) => item)}::text[]
    ) as gone (service_id, assurance, item)
    where held_tally.service_id = gone.service_id and held_tally.assurance = gone.assurance and held_tally.item = gone.item`.execute(
    database,
  );
}
