/*
 * The release rule, in one place. The administration knows when each person finished; a figure that moved right after
 * would tell that person's rating. So answers are shown in groups: at least k of them, or 2 % of the month's where that
 * is more, and never a unanimous group, which would tell every rating in it.
 */
export interface ReleaseRule {
  /** k; 1 only in a demonstration, where no answer is a citizen's. */
  readonly minimum: number;
  /** Share of the month's answers that a batch must reach in large services. */
  readonly shareOfMonth: number;
}

export const demonstrationRule: ReleaseRule = { minimum: 1, shareOfMonth: 0 };

export function releaseRule(minimum: number): ReleaseRule {
  return { minimum, shareOfMonth: 0.02 };
}

export interface WaitingBatch {
  readonly waiting: number;
  /** How many different overall scores are among those waiting. */
  readonly scores: number;
  /** Answers of the month already shown. */
  readonly shownThisMonth: number;
}

/** How many answers a batch needs at least. */
export function batchSize(rule: ReleaseRule, shownThisMonth: number): number {
  return Math.max(rule.minimum, Math.ceil(rule.shareOfMonth * shownThisMonth));
}

/** May the waiting answers of one service and one assurance level leave the inbox together? */
export function isBatchComplete(rule: ReleaseRule, batch: WaitingBatch): boolean {
  return batch.waiting >= batchSize(rule, batch.shownThisMonth) && tellsNobody(rule, batch.scores);
}

export interface HeldItem {
  readonly respondents: number;
  /** How many different answers they gave; 0 for free text. */
  readonly kinds: number;
}

/** May the held counts of one item be shown? Few answer an optional item: it waits until enough have. */
export function isItemShowable(rule: ReleaseRule, held: HeldItem): boolean {
  return held.respondents >= rule.minimum && tellsNobody(rule, held.kinds);
}

function tellsNobody(rule: ReleaseRule, kinds: number): boolean {
  return kinds !== 1 || rule.minimum === 1;
}
