import type { Database } from '../platform/database/database.ts';
import { notify } from '../platform/notices.ts';
import type { BatchKey } from './inbox-answer.ts';

/** A notice holds at most 8000 bytes. */
const servicesPerNotice = 700;

/** Tells every server whose cards have changed; the notice leaves at the commit. */
export async function notifyReleased(transaction: Database, batches: readonly BatchKey[]): Promise<void> {
  const services = [...new Set(batches.map((batch) => batch.serviceId))];
  for (let start = 0; start < services.length; start += servicesPerNotice) {
    const payload = JSON.stringify(services.slice(start, start + servicesPerNotice));
    await notify(transaction, 'released', payload);
  }
}
