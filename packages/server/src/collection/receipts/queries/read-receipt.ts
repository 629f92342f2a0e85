import type { Language } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** Whether a comment waits or is in the hands of the administration. */
export type CommentState = 'waiting' | 'handed-out';

/** An answer as the holder of its code may know it, with one comment of it or none. */
export interface ReceiptRow {
  readonly serviceId: number;
  readonly day: string;
  /** Released; else it waits. */
  readonly counted: boolean;
  readonly comment: CommentState | null;
  readonly reply: string | null;
  readonly replyLanguage: Language | null;
  readonly repliedOn: string | null;
}

/**
 * A row for each comment of a released answer, one where it waits or has none; none where no answer has the hash. Served by
 * inbox_receipt, response_receipt, verbatim_coded and the primary key of `comment`.
 */
export async function readReceiptRows(database: Database, hash: string): Promise<readonly ReceiptRow[]> {
  const { rows } = await sql<ReceiptRow>`
    select service_id as "serviceId", day, counted, comment, reply, reply_language as "replyLanguage", replied_on as "repliedOn"
    from collection.read_receipt(${hash}::uuid)
    order by counted desc, replied_on, reply`.execute(database);
  return rows;
}
