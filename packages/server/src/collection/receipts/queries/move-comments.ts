import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { HandedOut } from '../hand-out.ts';

export interface DayHandOut {
  readonly comments: readonly HandedOut[];
  readonly today: string;
  /** After which their administration reads them no more. */
  readonly months: number;
}

/**
 * Moves the words of a service's comments to where its administration reads them, under new random ids and in their order: who
 * reads them learns neither which were written together nor when. Served by the primary key of `verbatim`.
 */
export async function moveComments(
  database: Database,
  serviceId: number,
  { comments, today, months }: DayHandOut,
): Promise<void> {
  if (comments.length === 0) return;
  await sql`
    with handed as materialized (
      select gen_random_uuid() as own_id, *
      from unnest(
        ${comments.map(({ id }) => id)}::uuid[], ${comments.map(({ purpose }) => purpose)}::text[],
        ${comments.map(({ item }) => item)}::text[], ${comments.map(({ language }) => language)}::text[],
        ${comments.map(({ oldestDay }) => oldestDay)}::date[]
      ) as handed (id, purpose, item, language, oldest_day)
    ), comment as (
      insert into collection.comment
        (service_id, id, handed_out_on, readable_through, purpose, item, language, text)
      select service_id, own_id, ${today}, oldest_day + make_interval(months => ${months}), purpose, handed.item,
             handed.language, text
      from handed join collection.verbatim using (id)
      where service_id = ${serviceId}
      order by own_id
    )
    update collection.verbatim
    set text = null, comment = own_id
    from handed
    where service_id = ${serviceId} and verbatim.id = handed.id`.execute(database);
}
