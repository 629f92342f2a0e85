import { fail, type Outcome, succeed } from '../outcome.ts';

/** What has been spent of the budget of each group of answers. */
export interface PrivacyLedger {
  /** Of each group. */
  readonly budget: number;
  readonly entries: readonly LedgerEntry[];
}

/** A release with noise. */
export interface LedgerEntry {
  /** The answers that it is about; groups share no answer, as batches do. */
  readonly group: string;
  /** What was released. */
  readonly release: string;
  readonly epsilon: number;
}

/**
 * @example spentOf(openLedger(1), 'batch 17') // 0
 * @throws RangeError for a budget that is not above 0
 * Cost: O(1).
 */
export function openLedger(budget: number): PrivacyLedger {
  if (!(budget > 0)) throw new RangeError(`a budget is above 0, not ${budget}`);
  return { budget, entries: [] };
}

/**
 * Books a release before it is made. Releases about one group add up; groups that share no answer do not.
 *
 * @example spend(openLedger(1), { group: 'batch 17', release: 'scores', epsilon: 2 })
 * // { ok: false, failure: { kind: 'budget_spent', group: 'batch 17', needed: 2, left: 1 } }
 * @returns the ledger with it; failure `budget_spent` where the group's budget is not enough: then nothing may be released
 * @throws RangeError for an epsilon that is not above 0
 * Source: Dwork & Roth 2014, 3.5 (composition); McSherry 2009 (disjoint groups). Cost: O(entries).
 */
export function spend(ledger: PrivacyLedger, entry: LedgerEntry): Outcome<PrivacyLedger> {
  const { group, epsilon } = entry;
  if (!(epsilon > 0)) throw new RangeError(`a release costs more than 0, not ${epsilon}`);
  const left = ledger.budget - spentOf(ledger, group);
  if (epsilon > left * (1 + 1e-12)) return fail({ kind: 'budget_spent', group, needed: epsilon, left });
  return succeed({ ...ledger, entries: [...ledger.entries, entry] });
}

/**
 * What releases about a group cost together.
 *
 * @example
 * const ledger = spend(openLedger(1), { group: 'batch 17', release: 'scores', epsilon: 0.4 });
 * if (ledger.ok) spentOf(ledger.value, 'batch 17'); // 0.4
 * Cost: O(entries).
 */
export function spentOf({ entries }: PrivacyLedger, group: string): number {
  return entries.reduce((sum, entry) => (entry.group === group ? sum + entry.epsilon : sum), 0);
}
