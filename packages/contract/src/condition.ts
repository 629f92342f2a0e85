/** A condition on one answer. An unanswered item, and one that was not asked, satisfies none. */
export type AnswerCondition = CodeCondition | RowCondition | BoundCondition | AnsweredCondition;

/** The answer, or one of its codes, is in the list. Steps are written '1' to '5' and '0' to '10'. */
export interface CodeCondition {
  readonly item: string;
  readonly in: readonly string[];
}

/** The column chosen in a row of a matrix is in the list. */
export interface RowCondition extends CodeCondition {
  readonly row: string;
}

/** The number is not outside the bounds, of which there is at least one. */
export interface BoundCondition {
  readonly item: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface AnsweredCondition {
  readonly item: string;
  readonly answered: true;
}

/** Looks at items of earlier screens only, so that the form works without JavaScript. */
export type Condition =
  | AnswerCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
