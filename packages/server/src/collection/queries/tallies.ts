import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type CellCounts, joinedCells, joinedCounts, splitCounts } from '../cell-counts.ts';
import type { BatchKey, Place } from '../inbox-answer.ts';

/** The answers that are counted together in the exact tally. */
export interface TallyKey extends BatchKey {
  readonly touchpointId: number | null;
  readonly day: string;
  readonly channel: string;
  readonly language: string;
  readonly place: Place;
  readonly questionnaire: string;
  readonly version: number;
}

export type TallyRow = TallyKey & { readonly counts: CellCounts };

/** Appends exact counts, a row for each key. */
export async function insertTallies(database: Database, tallies: readonly TallyRow[]): Promise<void> {
  if (tallies.length === 0) return;
  const column = <Key extends keyof TallyKey>(key: Key) => tallies.map((tally) => tally[key]);
  await sql`
    insert into collection.tally
      (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)
    select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version,
           string_to_array(cells, ' '), string_to_array(counts, ' ')::integer[]
    from unnest(
      ${column('serviceId')}::integer[], ${column('touchpointId')}::integer[], ${column('day')}::date[],
      ${column('channel')}::text[], ${column('language')}::text[], ${column('assurance')}::text[],
      ${column('place')}::text[], ${column('questionnaire')}::text[], ${column('version')}::smallint[],
      ${tallies.map(({ counts }) => joinedCells(counts))}::text[], ${tallies.map(({ counts }) => joinedCounts(counts))}::text[]
    ) as tally (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)`.execute(
    database,
  );
}

/** The exact counts of a service, in as many rows as there are; served by tally_service_day. */
export async function readTallies(database: Database, serviceId: number): Promise<readonly TallyRow[]> {
  const { rows } = await sql<TallyKey & { cells: string; counts: string }>`
    select service_id as "serviceId", touchpoint_id as "touchpointId", day, channel, language, assurance, place,
           questionnaire, version, array_to_string(cells, ' ') as cells, array_to_string(counts, ' ') as counts
    from collection.tally
    where service_id = ${serviceId}`.execute(database);
  return rows.map((row) => ({ ...row, counts: splitCounts(row) }));
}

/** Served by tally_service_day. */
export async function deleteTallies(database: Database, serviceId: number): Promise<void> {
  await sql`delete from collection.tally where service_id = ${serviceId}`.execute(database);
}
