import type { FaultCode } from './faults.ts';
import type { AnswerValue, ChoiceItem, Item, MultipleItem, TextItem } from './questionnaire.ts';
import { hasInvalidCharacters, isLongerThan, normaliseText } from './text-value.ts';

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

/** Prepares the reader of an item once, so that reading only looks things up. */
export function answerReader(item: Item): AnswerReader {
  switch (item.type) {
    case 'rating':
      return readRating;
    case 'choice':
      return choiceReader(item);
    case 'multiple':
      return multipleReader(item);
    case 'text':
      return textReader(item);
  }
}

function faulty(...reasons: Reason[]): Reading {
  return { kind: 'faulty', reasons };
}

function readRating(value: unknown): Reading {
  if (typeof value !== 'number' || !Number.isInteger(value)) return faulty({ code: 'wrong_type' });
  return value >= 1 && value <= 5 ? { kind: 'answered', value } : faulty({ code: 'out_of_range' });
}

function choiceReader(item: ChoiceItem): AnswerReader {
  const codes = new Set(item.options.map((option) => option.code));
  return (value) => {
    if (typeof value !== 'string') return faulty({ code: 'wrong_type' });
    return codes.has(value) ? { kind: 'answered', value } : faulty({ code: 'unknown_code' });
  };
}

function multipleReader(item: MultipleItem): AnswerReader {
  const codes = item.options.map((option) => option.code);
  const known: ReadonlySet<unknown> = new Set(codes);
  return (value) => {
    if (!Array.isArray(value)) return faulty({ code: 'wrong_type' });
    if (value.length === 0) return unanswered;
    const chosen = new Set<unknown>(value);
    const reasons: Reason[] = [];
    if (value.some((code) => typeof code !== 'string')) reasons.push({ code: 'wrong_type' });
    if (value.some((code) => typeof code === 'string' && !known.has(code)))
      reasons.push({ code: 'unknown_code' });
    if (chosen.size < value.length) reasons.push({ code: 'repeated_code' });
    if (reasons.length > 0) return faulty(...reasons);
    return { kind: 'answered', value: codes.filter((code) => chosen.has(code)) };
  };
}

function textReader(item: TextItem): AnswerReader {
  return (value) => {
    if (typeof value !== 'string') return faulty({ code: 'wrong_type' });
    const text = normaliseText(value);
    if (text === '') return unanswered;
    const reasons: Reason[] = [];
    if (hasInvalidCharacters(text)) reasons.push({ code: 'invalid_characters' });
    if (isLongerThan(text, item.maxLength)) reasons.push({ code: 'too_long', limit: item.maxLength });
    return reasons.length > 0 ? faulty(...reasons) : { kind: 'answered', value: text };
  };
}
