import type { Language } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

export interface Comment {
  readonly id: string;
  readonly item: string;
  /** A day, or a month (`2026-11`) where the day had few comments. */
  readonly period: string;
  readonly language: Language;
  readonly text: string;
  readonly reply: string | null;
  readonly replyLanguage: Language | null;
  readonly repliedOn: string | null;
}

/** A day with fewer comments of a service would narrow down who wrote them. */
const fewestOfDay = 10;

/** Released comments of a service in the order of their random ids, after one of them; served by the primary key and verbatim_day. */
export async function readComments(
  database: Database,
  serviceId: number,
  page: { readonly after: string; readonly limit: number },
): Promise<readonly Comment[]> {
  const { rows } = await sql<Comment>`
    select id, item, language, text, reply, reply_language as "replyLanguage", replied_on as "repliedOn",
           to_char(day, case when (
             select count(*) from (
               select from collection.verbatim as other
               where other.service_id = ${serviceId} and other.day = verbatim.day limit ${fewestOfDay}
             ) as bounded
           ) < ${fewestOfDay} then 'YYYY-MM' else 'YYYY-MM-DD' end) as period
    from collection.verbatim
    where service_id = ${serviceId} and id > ${page.after}
    order by service_id, verbatim.id
    limit ${page.limit}`.execute(database);
  return rows;
}
