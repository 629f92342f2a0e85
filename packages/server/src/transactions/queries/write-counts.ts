import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { ReportedCount } from '../reported-count.ts';

/**
 * Stores counts in place of those of the same day and channel; how many were new or different. In the order of the key, so
 * that two reports of the same rows follow one another.
 */
export async function writeCounts(
  database: Database,
  serviceId: number,
  counts: readonly ReportedCount[],
): Promise<number> {
  const { rows } = await sql`
    insert into transactions.reported_count as known (service_id, day, channel, started, completed, failed)
    select ${serviceId}::integer, day, channel, started, completed, failed
    from unnest(
      ${counts.map(({ day }) => day)}::date[], ${counts.map(({ channel }) => channel)}::text[],
      ${counts.map(({ started }) => started)}::integer[], ${counts.map(({ completed }) => completed)}::integer[],
      ${counts.map(({ failed }) => failed)}::integer[]
    ) as sent (day, channel, started, completed, failed)
    order by day, channel
    on conflict (service_id, day, channel) do update
    set started = excluded.started, completed = excluded.completed, failed = excluded.failed
    where (known.started, known.completed, known.failed) <> (excluded.started, excluded.completed, excluded.failed)
    returning 1`.execute(database);
  return rows.length;
}
