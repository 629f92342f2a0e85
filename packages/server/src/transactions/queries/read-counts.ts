import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { ReportedCount } from '../reported-count.ts';

/** What was reported of a service from a day to another; served by the primary key. */
export async function readCounts(
  database: Database,
  serviceId: number,
  from: string,
  to: string,
): Promise<readonly ReportedCount[]> {
  const { rows } = await sql<ReportedCount>`
    select day, channel, started, completed, failed from transactions.reported_count
    where service_id = ${serviceId} and day between ${from} and ${to}
    order by day, channel`.execute(database);
  return rows;
}
