import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import { joinedCells, joinedCounts } from '../cell-counts.ts';
import type { LiveCounts } from '../live-counts.ts';

/** Shows counts from today on and replaces what is held of the services' items. */
export async function writeLiveCounts(
  database: Database,
  services: readonly (BatchKey & LiveCounts)[],
  today: string,
): Promise<void> {
  await insertShown(
    database,
    services.filter(({ shown }) => shown.size > 0),
    today,
  );
  const noLongerHeld = services.flatMap(({ serviceId, assurance, noLongerHeld: items }) =>
    items.map((item) => ({ serviceId, assurance, item })),
  );
  if (noLongerHeld.length > 0) await deleteHeld(database, noLongerHeld);
  const held = services.flatMap(({ serviceId, assurance, held: items }) =>
    items.map((item) => ({ serviceId, assurance, ...item })),
  );
  if (held.length > 0) await replaceHeld(database, held);
}

async function insertShown(
  database: Database,
  services: readonly (BatchKey & LiveCounts)[],
  today: string,
): Promise<void> {
  if (services.length === 0) return;
  await sql`
    insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    select service_id, assurance, ${today}, string_to_array(cells, ' '), string_to_array(counts, ' ')::integer[]
    from unnest(
      ${services.map((key) => key.serviceId)}::integer[], ${services.map((key) => key.assurance)}::text[],
      ${services.map(({ shown }) => joinedCells(shown))}::text[], ${services.map(({ shown }) => joinedCounts(shown))}::text[]
    ) as shown (service_id, assurance, cells, counts)`.execute(database);
}

/** Served by the primary key of `held_tally`. */
async function deleteHeld(
  database: Database,
  items: readonly (BatchKey & { readonly item: string })[],
): Promise<void> {
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

async function replaceHeld(
  database: Database,
  items: readonly (BatchKey & LiveCounts['held'][number])[],
): Promise<void> {
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
