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

const demonstrationRule: ReleaseRule = { minimum: 1, shareOfMonth: 0 };

/** The rule by the settings. */
export function releaseRule({
  demonstration,
  releaseMinimum,
}: {
  readonly demonstration: boolean;
  readonly releaseMinimum: number;
}): ReleaseRule {
  return demonstration ? demonstrationRule : { minimum: releaseMinimum, shareOfMonth: 0.02 };
}

export interface WaitingBatch {
  readonly waiting: number;
  /** How many of them gave the overall score that was given most. */
  readonly commonest: number;
  /** Answers of the month already shown. */
  readonly shownThisMonth: number;
}

/** How many answers a batch needs at least. */
export function batchSize(rule: ReleaseRule, shownThisMonth: number): number {
  return Math.max(rule.minimum, Math.ceil(rule.shareOfMonth * shownThisMonth));
}

/** May the waiting answers of one service and one assurance level leave the inbox together? */
export function isBatchComplete(rule: ReleaseRule, batch: WaitingBatch): boolean {
  return (
    batch.waiting >= batchSize(rule, batch.shownThisMonth) &&
    tellsNobody(rule, batch.waiting, batch.commonest)
  );
}

export interface HeldItem {
  readonly respondents: number;
  /** How many of them gave the answer that was given most; 0 for free text, of which none is counted. */
  readonly commonest: number;
}

/** May the held counts of one item be shown? Few answer an optional item: it waits until enough have. */
export function isItemShowable(rule: ReleaseRule, held: HeldItem): boolean {
  return held.respondents >= rule.minimum && tellsNobody(rule, held.respondents, held.commonest);
}

/** Where all gave one answer (or ticked one option), whoever knows who took part knows what each said. */
function tellsNobody(rule: ReleaseRule, respondents: number, commonest: number): boolean {
  return commonest < respondents || rule.minimum === 1;
}
