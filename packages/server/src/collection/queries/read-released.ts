import type { Answers } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { TallyKey } from './tallies.ts';

export interface ReleasedAnswer extends TallyKey {
  readonly id: string;
  readonly releasedOn: string;
  readonly answers: Answers;
}

/** Released answers of a service, in the order of their ids, after one of them; served by the primary key. */
export async function readReleased(
  database: Database,
  serviceId: number,
  page: { readonly after: string; readonly limit: number },
): Promise<readonly ReleasedAnswer[]> {
  const { rows } = await sql<ReleasedAnswer>`
    select id, service_id as "serviceId", touchpoint_id as "touchpointId", day, released_on as "releasedOn", channel,
           language, assurance, place, questionnaire, version, answers
    from collection.response
    where service_id = ${serviceId} and id > ${page.after}
    order by service_id, id
    limit ${page.limit}`.execute(database);
  return rows;
}

export interface ReleasedTexts extends TallyKey {
  readonly releasedOn: string;
  /** Or `<item>.other`. */
  readonly item: string;
  readonly n: number;
}

/** How many answers of a service gave a text to each item; served by the primary keys. */
export async function countTexts(database: Database, serviceId: number): Promise<readonly ReleasedTexts[]> {
  const { rows } = await sql<ReleasedTexts>`
    select service_id as "serviceId", touchpoint_id as "touchpointId", response.day, released_on as "releasedOn", channel,
           response.language, assurance, place, questionnaire, version, item, count(*) as n
    from collection.verbatim
    join collection.response using (service_id)
    where service_id = ${serviceId} and response.id = response_id
    group by service_id, touchpoint_id, response.day, released_on, channel, response.language, assurance, place,
             questionnaire, version, item`.execute(database);
  return rows;
}

/** Every service with answers or counts. */
export async function readCountedServices(database: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select service_id as id from collection.response
    union select service_id from collection.tally
    union select service_id from collection.shown_tally
    union select service_id from collection.held_tally
    order by id`.execute(database);
  return rows.map((row) => row.id);
}
