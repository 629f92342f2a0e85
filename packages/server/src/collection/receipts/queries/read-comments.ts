import type { Language, Purpose } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** A comment as its administration may know it; see hand-out. */
export interface Comment {
  readonly id: string;
  readonly handedOutOn: string;
  readonly purpose: Purpose;
  readonly item: string | null;
  readonly language: Language | null;
  readonly text: string;
  readonly reply: string | null;
  readonly replyLanguage: Language | null;
  readonly repliedOn: string | null;
}

/** The comments of a service that were handed out, in the order of their random ids, after one of them; served by the primary key. */
export async function readComments(
  database: Database,
  serviceId: number,
  page: { readonly after: string; readonly limit: number; readonly today: string },
): Promise<readonly Comment[]> {
  const { rows } = await sql<Comment>`
    select id, handed_out_on as "handedOutOn", purpose, item, language, text, reply, reply_language as "replyLanguage",
           replied_on as "repliedOn"
    from collection.comment
    where service_id = ${serviceId} and id > ${page.after} and readable_through >= ${page.today}
    order by service_id, id
    limit ${page.limit}`.execute(database);
  return rows;
}
