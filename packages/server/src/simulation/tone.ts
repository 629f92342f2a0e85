/** Sentences of which a comment is put together. */
export interface Tone {
  readonly openings: readonly string[];
  readonly details: readonly string[];
  readonly closings: readonly string[];
}

export interface CommentParts {
  readonly good: Tone;
  readonly mixed: Tone;
  readonly bad: Tone;
  /** Of those who met an incident. */
  readonly incident: readonly string[];
  /** Beside the option "other". */
  readonly other: readonly string[];
}
