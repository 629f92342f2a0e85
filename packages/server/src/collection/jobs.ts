import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { daysBefore } from '../platform/days.ts';
import type { Job } from '../platform/jobs.ts';
import { eraseComments } from './queries/erase-comments.ts';
import { foldShownTallies } from './queries/fold-shown-tallies.ts';
import { foldTallies } from './queries/fold-tallies.ts';
import { purgeSubmissions } from './queries/purge-submissions.ts';
import { shuffleInbox } from './queries/shuffle-inbox.ts';
import { handOutComments } from './receipts/hand-out-comments.ts';
import { lockRelease } from './release-lock.ts';

/** Days for which a submission sent again is known as the same. */
const submissionDays = 7;

/** Months for which a comment is kept, with the reply to it and the code that reads the reply. */
const commentMonths = 24;

const maxShuffled = 20_000;

/** What collection does by the clock of the house. `minimum` is k of the release rule. */
export function collectionJobs(database: Database, clock: Clock, minimum: number): readonly Job[] {
  return [
    {
      name: 'fold-recent-tallies',
      cron: '* * * * *',
      run: () => foldSince(database, daysBefore(clock.today(), 1)),
    },
    { name: 'fold-all-tallies', cron: '17 3 * * *', run: () => foldSince(database, '2000-01-01') },
    { name: 'shuffle-inbox', cron: '*/10 * * * *', run: () => rewriteInbox(database) },
    {
      name: 'purge-submissions',
      cron: '41 2 * * *',
      run: () => purgeSubmissions(database, daysBefore(clock.today(), submissionDays)),
    },
    {
      name: 'erase-comments',
      cron: '53 2 * * *',
      run: () => alone(database, (transaction) => eraseComments(transaction, clock.today(), commentMonths)),
    },
    handOutJob(database, clock, minimum),
  ];
}

/** Once a day, of what was released before it; in a demonstration, where nobody waits for others, every minute. */
function handOutJob(database: Database, clock: Clock, minimum: number): Job {
  const isDemonstration = minimum === 1;
  return {
    name: 'hand-out-comments',
    cron: isDemonstration ? '* * * * *' : '29 3 * * *',
    run: () => {
      const today = clock.today();
      return handOutComments(database, {
        minimum,
        today,
        releasedThrough: isDemonstration ? today : daysBefore(today, 1),
        months: commentMonths,
      });
    },
  };
}

async function foldSince(database: Database, since: string): Promise<void> {
  await alone(database, (transaction) => foldTallies(transaction, since));
  await alone(database, (transaction) => foldShownTallies(transaction, since));
}

/** While nothing is released, recounted or handed out. */
async function alone(database: Database, work: (transaction: Database) => Promise<void>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockRelease(transaction);
    await work(transaction);
  });
}

/** New order first, then a vacuum, which frees the pages that held the old one. */
async function rewriteInbox(database: Database): Promise<void> {
  await alone(database, (transaction) => shuffleInbox(transaction, maxShuffled));
  await sql`vacuum (truncate) collection.inbox`.execute(database);
}
