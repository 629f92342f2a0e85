import type { Channel } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

export interface ReportedCount {
  readonly day: string;
  readonly channel: Channel;
  readonly started: number;
  readonly completed: number;
}

/** What the administration reported of a service's transactions in a period; served by the primary key. */
export async function readReportedCounts(
  database: Database,
  serviceId: number,
  from: string,
  to: string,
): Promise<readonly ReportedCount[]> {
  const { rows } = await sql<ReportedCount>`
    select day, channel, started, completed from transactions.reported_count
    where service_id = ${serviceId} and day between ${from} and ${to}`.execute(database);
  return rows;
}
