import type { Language } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

export interface Reply {
  readonly text: string;
  readonly language: Language;
  readonly day: string;
}

/** Stores the reply to a comment in place of an earlier one. False where the administration reads no such comment; served by the primary key. */
export async function writeReply(
  database: Database,
  serviceId: number,
  commentId: string,
  { text, language, day }: Reply,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update collection.comment
    set reply = ${text}, reply_language = ${language}, replied_on = ${day}
    where service_id = ${serviceId} and id = ${commentId} and readable_through >= ${day}`.execute(database);
  return numAffectedRows > 0n;
}
