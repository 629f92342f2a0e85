import type { Submission } from '@ascolto/contract';
import type { Database } from '../../platform/database/database.ts';
import type { Collect, CollectOutcome, Provenance } from '../collect.ts';
import { hasReceipt } from './read-receipt.ts';
import { createReceiptCode, receiptHash } from './receipt-code.ts';

/** An accepted answer has a code where one was asked for the first time that it was sent. */
export type ReceiptOutcome =
  | Exclude<CollectOutcome, { readonly kind: 'accepted' }>
  | { readonly kind: 'accepted'; readonly code?: string };

export type CollectWithReceipt = (
  submission: Submission,
  from: Omit<Provenance, 'receipt'>,
  wanted?: boolean,
) => Promise<ReceiptOutcome>;

export interface CollectWithReceiptDeps {
  readonly collect: Collect;
  /** Of the collecting role. */
  readonly database: Database;
  readonly submissionKey: Buffer;
}

/** Takes an answer in and, where it is wanted, tells the code that is stored with it: the same each time it is sent. */
export function createCollectWithReceipt({
  collect,
  database,
  submissionKey,
}: CollectWithReceiptDeps): CollectWithReceipt {
  const codeOf = createReceiptCode(submissionKey);
  return async (submission, from, wanted = false) => {
    if (!wanted) return collect(submission, from);
    const code = codeOf(from.service.id, submission.submissionId);
    const outcome = await collect(submission, { ...from, receipt: receiptHash(code) });
    if (outcome.kind !== 'accepted') return outcome;
    return (await hasReceipt(database, code)) ? { kind: 'accepted', code } : outcome;
  };
}
