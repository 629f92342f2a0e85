import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { recountTallies } from '../../packages/server/src/collection/index.ts';
import {
  countWaiting,
  type WaitingBatch,
} from '../../packages/server/src/collection/queries/count-waiting.ts';
import { findWaiting } from '../../packages/server/src/collection/queries/find-waiting.ts';
import { batchSize, judge, releaseRule } from '../../packages/server/src/collection/release-rule.ts';
import { systemClock } from '../../packages/server/src/platform/clock.ts';
import type { Database } from '../../packages/server/src/platform/database/database.ts';
import { monthStart } from '../../packages/server/src/platform/days.ts';

const standardRule = releaseRule(10);
const longestSeconds = 90;

/** Waits until what is in the inbox has to wait for more answers. @throws where complete batches are left lying. */
export async function untilReleased(database: Database): Promise<void> {
  for (let tries = 0; tries < longestSeconds * 4; tries++) {
    const candidates = await findWaiting(database);
    const waiting = await countWaiting(database, candidates, monthStart(systemClock.today()));
    if (!waiting.some(isComplete)) return;
    await wait(250);
  }
  throw new Error(`complete batches are not released within ${longestSeconds} s`);
}

function isComplete(batch: WaitingBatch): boolean {
  return judge(standardRule, batch, batchSize(standardRule, batch.shownThisMonth)) === 'release';
}

export interface Commits {
  readonly answers: number;
  readonly commits: number;
}

/**
 * Answers stored so far, and the transactions that stored them: a row names its own. Of the application it is the
 * table of submissions that tells, because answers are moved and hashes stay.
 */
export async function countCommits(database: Database, table: string): Promise<Commits> {
  const { rows } = await sql<Commits>`
    select count(*) as answers, count(distinct xmin::text) as commits from ${sql.table(table)}`.execute(
    database,
  );
  return rows[0] ?? { answers: 0, commits: 0 };
}

export interface Stored {
  readonly waiting: number;
  readonly released: number;
}

export async function countStored(database: Database): Promise<Stored> {
  const { rows } = await sql<Stored>`
    select (select count(*) from collection.inbox) as waiting, (select count(*) from collection.response) as released`.execute(
    database,
  );
  return rows[0] ?? { waiting: 0, released: 0 };
}

/** Compares what was acknowledged with what is stored, and the tallies with a recount; one sentence a difference. */
export async function findDifferences(database: Database, acknowledged: number): Promise<readonly string[]> {
  const { waiting, released } = await countStored(database);
  const stored = waiting + released;
  const tallies = await recountTallies(database, { mode: 'verify' });
  return [
    ...(stored === acknowledged
      ? []
      : [`${acknowledged} answers were acknowledged and ${stored} are stored`]),
    ...(tallies.length === 0 ? [] : [`${tallies.length} counts differ from a recount of the answers`]),
  ];
}
