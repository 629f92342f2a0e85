import type { Channel } from '@ascolto/contract';
import { type RawBuilder, sql } from 'kysely';

export interface ReportedCount {
  readonly day: string;
  readonly channel: Channel;
  readonly started: number;
  readonly completed: number;
}

/** What the administration reported of a service's transactions in a period; served by the primary key. */
export function reportedCounts(serviceId: number, from: string, to: string): RawBuilder<ReportedCount> {
  return sql<ReportedCount>`
    select day, channel, started, completed from transactions.reported_count
    where service_id = ${serviceId} and day between ${from} and ${to}`;
}
