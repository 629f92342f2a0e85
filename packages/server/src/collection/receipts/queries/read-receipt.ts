import type { Language } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** An answer as the holder of its code may know it, with one reply to it or none. */
export interface ReceiptRow {
  readonly serviceId: number;
  readonly day: string;
  /** Released; else it waits. */
  readonly counted: boolean;
  readonly reply: string | null;
  readonly replyLanguage: Language | null;
  readonly repliedOn: string | null;
}

/** A row for each reply, one where there is none; none where no answer has the hash. Served by inbox_receipt, response_receipt and verbatim_reply. */
export async function readReceiptRows(database: Database, hash: string): Promise<readonly ReceiptRow[]> {
  const { rows } = await sql<ReceiptRow>`
    select service_id as "serviceId", day, counted, reply, reply_language as "replyLanguage", replied_on as "repliedOn"
    from collection.read_receipt(${hash}::uuid)
    order by counted desc, replied_on, reply`.execute(database);
  return rows;
}
