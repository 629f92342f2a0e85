import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type CellCounts, joinedCells, joinedCounts } from '../cell-counts.ts';
import type { ReleasedPart } from './move-batches.ts';

/** Appends the exact counts of released answers, a row for each key of the tally. */
export async function insertTallies(
  database: Database,
  parts: readonly (ReleasedPart & { readonly counts: CellCounts })[],
): Promise<void> {
  const column = <Key extends keyof ReleasedPart>(key: Key) => parts.map((part) => part[key]);
  await sql`
    insert into collection.tally
      (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)
    select service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version,
           string_to_array(cells, ' '), string_to_array(counts, ' ')::integer[]
    from unnest(
      ${column('serviceId')}::integer[], ${column('touchpointId')}::integer[], ${column('day')}::date[],
      ${column('channel')}::text[], ${column('language')}::text[], ${column('assurance')}::text[],
      ${column('place')}::text[], ${column('questionnaire')}::text[], ${column('version')}::smallint[],
      ${parts.map(({ counts }) => joinedCells(counts))}::text[], ${parts.map(({ counts }) => joinedCounts(counts))}::text[]
    ) as part (service_id, touchpoint_id, day, channel, language, assurance, place, questionnaire, version, cells, counts)`.execute(
    database,
  );
}
