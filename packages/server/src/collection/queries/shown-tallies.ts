import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type CellCounts, joinedCells, joinedCounts, splitCounts } from '../cell-counts.ts';
import type { Assurance, BatchKey } from '../inbox-answer.ts';

/** Counts of a service as a whole that were shown together. */
export interface ShownRow extends BatchKey {
  readonly shownOn: string;
  readonly counts: CellCounts;
}

export async function insertShown(database: Database, rows: readonly ShownRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into collection.shown_tally (service_id, assurance, shown_on, cells, counts)
    select service_id, assurance, shown_on, string_to_array(cells, ' '), string_to_array(counts, ' ')::integer[]
    from unnest(
      ${rows.map((row) => row.serviceId)}::integer[], ${rows.map((row) => row.assurance)}::text[],
      ${rows.map((row) => row.shownOn)}::date[],
      ${rows.map(({ counts }) => joinedCells(counts))}::text[], ${rows.map(({ counts }) => joinedCounts(counts))}::text[]
    ) as shown (service_id, assurance, shown_on, cells, counts)`.execute(database);
}

/** All that was shown of a service; served by shown_tally_service. */
export async function readShown(database: Database, serviceId: number): Promise<readonly ShownRow[]> {
  const { rows } = await sql<{ assurance: Assurance; shownOn: string; cells: string; counts: string }>`
    select assurance, shown_on as "shownOn", array_to_string(cells, ' ') as cells, array_to_string(counts, ' ') as counts
    from collection.shown_tally
    where service_id = ${serviceId}`.execute(database);
  return rows.map((row) => ({ ...row, serviceId, counts: splitCounts(row) }));
}

/** Served by shown_tally_service. */
export async function deleteShown(database: Database, { serviceId, assurance }: BatchKey): Promise<void> {
  await sql`
    delete from collection.shown_tally where service_id = ${serviceId} and assurance = ${assurance}`.execute(
    database,
  );
}
