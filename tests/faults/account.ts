import { sql } from 'kysely';
import { recountTallies } from '../../packages/server/src/collection/index.ts';
import type { Database } from '../../packages/server/src/platform/database/database.ts';
import { countStored } from '../load/collected.ts';

/** What became of the answers that were acknowledged. All zero, or something that was promised was not kept. */
export interface Account {
  readonly lost: number;
  /** Answers of which there is more than one, or that nobody was told about. */
  readonly doubled: number;
  /** Rows in the inbox and released, beyond the acknowledged answers (or, negative, missing). */
  readonly surplus: number;
  readonly tallyDifferences: number;
}

/** To be taken when every answer sent is acknowledged. Releases may go on meanwhile: each statement sees one moment. */
export async function takeAccount(database: Database, acknowledged: readonly string[]): Promise<Account> {
  const copies = await countComments(database);
  const { waiting, released } = await countStored(database);
  const differences = await recountTallies(database, { mode: 'verify' });
  const lost = acknowledged.filter((marker) => !copies.has(marker)).length;
  const total = [...copies.values()].reduce((sum, count) => sum + count, 0);
  return {
    lost,
    doubled: total - (acknowledged.length - lost),
    surplus: waiting + released - acknowledged.length,
    tallyDifferences: differences.length,
  };
}

export function isKept({ lost, doubled, surplus, tallyDifferences }: Account): boolean {
  return [lost, doubled, surplus, tallyDifferences].every((count) => count === 0);
}

async function countComments(database: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ comment: string; count: number }>`
    select comment, count(*) as count
    from (
      select verbatims->>'comment' as comment from collection.inbox
      union all
      select coalesce(verbatim.text, comment.text)
      from collection.verbatim left join collection.comment on comment.service_id = verbatim.service_id and comment.id = verbatim.comment
      where verbatim.item = 'comment'
    ) comments
    group by comment`.execute(database);
  return new Map(rows.map(({ comment, count }) => [comment, count]));
}
