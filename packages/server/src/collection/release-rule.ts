/*
 * The release rule, in one place. The administration knows when each person finished; a figure that moved right after
 * would tell that person's rating. So answers are shown in groups: at least k of them, or 2 % of the month's where that
 * is more, and never a unanimous group, which would tell every rating in it.
 *
 * A group that was refused for being unanimous is not released by the first answer that differs: that would tell who gave
 * it. It waits until as many fresh answers have come as make a group by themselves. So what decides when to look is the
 * number of answers alone.
 */
export interface ReleaseRule {
  /** k; 1 only in a demonstration, where no answer is a citizen's. */
  readonly minimum: number;
  /** Share of the month's answers that a batch must reach in large services. */
  readonly shareOfMonth: number;
}

/** The rule for a k. */
export function releaseRule(minimum: number): ReleaseRule {
  return { minimum, shareOfMonth: minimum === 1 ? 0 : 0.02 };
}

/** Answers that wait together: those to a service, or to one of its items. */
export interface Group {
  readonly answers: number;
  /** Those that came since the group was last refused. */
  readonly fresh: number;
  /** How many gave the answer (or ticked the option) that was given most; 0 for free text, of which none is counted. */
  readonly commonest: number;
}

export type Verdict = 'wait' | 'refuse' | 'release';

/** May the answers be shown together? `size` is how many fresh ones it takes. */
export function judge(rule: ReleaseRule, group: Group, size: number): Verdict {
  if (group.fresh < size) return 'wait';
  return group.commonest === group.answers && rule.minimum > 1 ? 'refuse' : 'release';
}

/** How many answers a batch of a service takes, after so many were shown this month. */
export function batchSize(rule: ReleaseRule, shownThisMonth: number): number {
  return Math.max(rule.minimum, Math.ceil(rule.shareOfMonth * shownThisMonth));
}
