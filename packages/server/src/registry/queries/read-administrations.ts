import type { AdministrationType } from '@ascolto/contract';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** An administration of the register, and whether it takes part now. */
export interface RegisteredAdministration {
  readonly ipa: string;
  readonly name: string;
  readonly type: AdministrationType;
  readonly participating: boolean;
}

/** Every administration with its latest adhesion, by name; the whole register in one scan. */
export async function readAdministrations(database: Database): Promise<readonly RegisteredAdministration[]> {
  const { rows } = await sql<RegisteredAdministration>`
    select a.ipa, a.name, a.type, coalesce(latest.state in ('pilot', 'live'), false) as participating
    from registry.administration a
    left join (
      select distinct on (administration_id) administration_id, state from registry.adhesion
      order by administration_id, since desc
    ) latest on latest.administration_id = a.id`.execute(database);
  return rows.toSorted((one, other) => italian.compare(one.name, other.name));
}

/** Not all databases order by the rules of a language. */
const italian = new Intl.Collator('it');
