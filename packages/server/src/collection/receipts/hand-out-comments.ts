import type { Database } from '../../platform/database/database.ts';
import { lockRelease } from '../release-lock.ts';
import { handOut } from './hand-out.ts';
import { findWaitingServices } from './queries/find-waiting-services.ts';
import { moveComments } from './queries/move-comments.ts';
import { readWaitingComments } from './queries/read-waiting-comments.ts';

export interface HandOutRule {
  /** k: people who wrote what is handed out together. */
  readonly minimum: number;
  readonly today: string;
  /** Comments of answers released later wait: whatever the hour, a hand-out is that of a day. */
  readonly releasedThrough: string;
  /** For which a comment is kept. */
  readonly months: number;
}

/** Hands out the comments that may be, service by service; again on the same day it finds nothing more. */
export async function handOutComments(database: Database, rule: HandOutRule): Promise<void> {
  for (const serviceId of await findWaitingServices(database)) {
    await database.transaction().execute(async (transaction) => {
      await lockRelease(transaction);
      const waiting = await readWaitingComments(transaction, serviceId, rule.releasedThrough);
      await moveComments(transaction, serviceId, { ...rule, comments: handOut(waiting, rule.minimum) });
    });
  }
}
