import type { Fault } from '@ascolto/contract';

/** A body of the API with its wish for a code apart: a wish is no part of an answer. */
export function withoutReceipt(body: unknown): {
  readonly submission: unknown;
  readonly wanted: boolean;
  readonly faults: readonly Fault[];
} {
  if (typeof body !== 'object' || body === null || !('receipt' in body)) {
    return { submission: body, wanted: false, faults: [] };
  }
  const { receipt, ...submission } = body;
  return {
    submission,
    wanted: receipt === true,
    faults: typeof receipt === 'boolean' ? [] : [{ field: 'receipt', code: 'wrong_type' }],
  };
}
