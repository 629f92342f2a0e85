import type { Language } from './closed-lists.ts';
import type { FaultCode } from './fault-codes.ts';
import { faultWordings, limitWordings } from './fault-wordings.ts';

/** One fault, at a field as the API names it: `answers.overall`, `questionnaire.version`. */
export interface Fault {
  readonly field: string;
  readonly code: FaultCode;
  /** The number that the value exceeds, where there is one. */
  readonly limit?: number;
}

/** Names that are not known are told so many times: whoever made up thousands learns no more from the rest. */
export const mostUnknownNames = 50;

/**
 * The sentence shown to people for a fault.
 *
 *     faultText({ field: 'answers.comment', code: 'too_long', limit: 1000 }, 'en')
 *     // 'The text can have at most 1,000 characters.'
 */
export function faultText(fault: Fault, language: Language): string {
  const { code, limit } = fault;
  if (limit !== undefined && (code === 'too_long' || code === 'too_many')) {
    return limitWordings[language][code](limit.toLocaleString(language, { useGrouping: 'always' }));
  }
  return faultWordings[language][code];
}

/** A place in a document or body as people write it: `['items', 2, 'text', 'en']` is `items[2].text.en`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}
