import type { Language } from '@ascolto/contract';
import type { Database } from '../../platform/database/database.ts';
import type { Directory, Service } from '../../registry/index.ts';
import { type Change, readChanges } from './queries/read-changes.ts';
import { type CommentState, readReceiptRows } from './queries/read-receipt.ts';
import { receiptHash } from './receipt-code.ts';

/** What the holder of a code is told. */
export interface Receipt {
  readonly service: Service;
  /** `2026-11`. */
  readonly month: string;
  /** Released; else it waits for its group. */
  readonly counted: boolean;
  /** Null where it has none. */
  readonly comment: CommentState | null;
  readonly replies: readonly { readonly text: string; readonly language: Language; readonly day: string }[];
  /** Of the service, since the day of the answer. */
  readonly changes: readonly Change[];
}

/** Undefined where no answer has the code. */
export async function readReceipt(
  { database, directory }: { readonly database: Database; readonly directory: Pick<Directory, 'published'> },
  code: string,
): Promise<Receipt | undefined> {
  const rows = await readReceiptRows(database, receiptHash(code));
  const [answer] = rows;
  const service = directory.published().find(({ id }) => id === answer?.serviceId);
  if (!answer || !service) return undefined;
  return {
    service,
    month: answer.day.slice(0, 7),
    counted: answer.counted,
    // The texts of an answer are handed out together.
    comment: answer.comment,
    replies: rows.flatMap(({ reply, replyLanguage, repliedOn }) =>
      reply !== null && replyLanguage !== null && repliedOn !== null
        ? [{ text: reply, language: replyLanguage, day: repliedOn }]
        : [],
    ),
    changes: await readChanges(database, service.id, answer.day),
  };
}

/** True where an answer was stored with the code: one that was sent first without asking for it has none. */
export async function hasReceipt(database: Database, code: string): Promise<boolean> {
  return (await readReceiptRows(database, receiptHash(code))).length > 0;
}
