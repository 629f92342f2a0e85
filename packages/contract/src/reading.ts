import type { FaultCode } from './fault-codes.ts';
import type { AnswerValue } from './questionnaire.ts';

/** What a raw value turned out to be: an answer in its stored form, nothing, or faulty. */
export type Reading =
  | { readonly kind: 'answered'; readonly value: AnswerValue }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'faulty'; readonly reasons: readonly Reason[] };

export interface Reason {
  readonly code: FaultCode;
  readonly limit?: number;
}

/** Reads any JSON value as an answer to one item; never throws. */
export type AnswerReader = (value: unknown) => Reading;

/** Nothing was answered. */
export const unanswered: Reading = { kind: 'unanswered' };

export function answered(value: AnswerValue): Reading {
  return { kind: 'answered', value };
}

export function faulty(...reasons: Reason[]): Reading {
  return { kind: 'faulty', reasons };
}
