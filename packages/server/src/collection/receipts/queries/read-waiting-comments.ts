import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import type { WaitingComment } from '../hand-out.ts';

/**
 * The comments of a service that are not handed out, of answers released until a day, that day included. Served by
 * verbatim_waiting and the primary key of `response`; questionnaires are unfolded once, not for each comment.
 */
export async function readWaitingComments(
  database: Database,
  serviceId: number,
  releasedThrough: string,
): Promise<readonly WaitingComment[]> {
  const { rows } = await sql<WaitingComment>`
    with asked as materialized (
      select code, version, document->>'purpose' as purpose from questionnaires.version
    )
    select verbatim.id, response_id as "responseId", assurance, purpose, item, verbatim.language, verbatim.day
    from collection.verbatim
    join collection.response on response.service_id = verbatim.service_id and response.id = response_id
    join asked on asked.code = questionnaire and asked.version = response.version
    where verbatim.service_id = ${serviceId} and text is not null and released_on <= ${releasedThrough}`.execute(
    database,
  );
  return rows;
}
