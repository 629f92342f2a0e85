import type { Questionnaire } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Publishes a version once; `differs` where the version of that number already says something else. */
export async function publishVersion(
  database: Database,
  questionnaire: Questionnaire,
  today: string,
): Promise<'published' | 'same' | 'differs'> {
  const { code, version } = questionnaire;
  const document = JSON.stringify(questionnaire);
  const inserted = await sql`
    insert into questionnaires.version (code, version, document, published_on)
    values (${code}, ${version}, ${document}::jsonb, ${today})
    on conflict do nothing`.execute(database);
  if (inserted.numAffectedRows === 1n) return 'published';
  const { rows } = await sql<{ same: boolean }>`
    select document = ${document}::jsonb as same
    from questionnaires.version
    where code = ${code} and version = ${version}`.execute(database);
  return rows[0]?.same === true ? 'same' : 'differs';
}
