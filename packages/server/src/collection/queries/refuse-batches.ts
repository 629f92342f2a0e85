import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { BatchKey } from '../inbox-answer.ts';

/** Notes that the waiting answers of services were judged and refused; served by inbox_batch. */
export async function refuseBatches(database: Database, batches: readonly BatchKey[]): Promise<void> {
  await sql`
    update collection.inbox
    set refused = true
    from unnest(${batches.map((key) => key.serviceId)}::integer[], ${batches.map((key) => key.assurance)}::text[])
      as batch (service_id, assurance)
    where inbox.service_id = batch.service_id and inbox.assurance = batch.assurance and not inbox.refused`.execute(
    database,
  );
}
