import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';
import type { HeldItem } from '../live-counts.ts';

/** What of services is held back, item by item; served by the primary key of `held_tally`. */
export async function readHeld(
  database: Database,
  services: readonly BatchKey[],
): Promise<readonly (BatchKey & HeldItem)[]> {
  const { rows } = await sql<BatchKey & Omit<HeldItem, 'counts'> & { cells: string[]; counts: number[] }>`
    select service_id as "serviceId", assurance, item, cells, counts, refused
    from unnest(${services.map((key) => key.serviceId)}::integer[], ${services.map((key) => key.assurance)}::text[])
      as service (service_id, assurance)
    join collection.held_tally using (service_id, assurance)`.execute(database);
  return rows.map(({ cells, counts, ...held }) => ({
    ...held,
    counts: new Map(cells.map((cell, index) => [cell, counts[index] ?? 0])),
  }));
}
