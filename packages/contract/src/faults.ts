import type { Language } from './closed-lists.ts';

/** Why a value of a submission was refused: closed, language-neutral, part of the API. */
export const faultCodes = [
  'required',
  'wrong_type',
  'unknown_item',
  'unknown_code',
  'unknown_field',
  'repeated_code',
  'out_of_range',
  'too_long',
  'invalid_characters',
  'invalid_format',
  'not_asked',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One fault, at a field as the API names it: `answers.overall`, `questionnaire.version`. */
export interface Fault {
  readonly field: string;
  readonly code: FaultCode;
  /** The number that the value exceeds, where there is one. */
  readonly limit?: number;
}

type Wording = Readonly<Record<FaultCode, string>>;

const wordings: Readonly<Record<Language, Wording>> = {
  it: {
    required: 'Per proseguire è necessario rispondere a questa domanda.',
    wrong_type: 'La risposta non ha il formato previsto.',
    unknown_item: 'Questa domanda non fa parte del questionario.',
    unknown_code: 'La risposta indicata non è tra quelle previste.',
    unknown_field: 'Questo campo non è previsto.',
    repeated_code: 'La stessa risposta è indicata più di una volta.',
    out_of_range: 'Il valore non rientra tra quelli ammessi.',
    too_long: 'Il testo è troppo lungo.',
    invalid_characters: 'Il testo contiene caratteri non ammessi.',
    invalid_format: 'Il valore non è scritto nella forma prevista.',
    not_asked: 'Questa domanda non è prevista dopo le risposte date.',
  },
  en: {
    required: 'Please answer this question to continue.',
    wrong_type: 'The answer does not have the expected format.',
    unknown_item: 'This question is not part of the questionnaire.',
    unknown_code: 'The answer given is not one of those offered.',
    unknown_field: 'This field is not expected.',
    repeated_code: 'The same answer is given more than once.',
    out_of_range: 'The value is outside the allowed range.',
    too_long: 'The text is too long.',
    invalid_characters: 'The text contains characters that are not allowed.',
    invalid_format: 'The value is not written in the expected form.',
    not_asked: 'This question does not apply after the answers given.',
  },
};

const tooLongWordings: Readonly<Record<Language, (limit: string) => string>> = {
  it: (limit) => `Il testo può contenere al massimo ${limit} caratteri.`,
  en: (limit) => `The text can have at most ${limit} characters.`,
};

/**
 * The sentence shown to people for a fault: the one home of these wordings.
 *
 *     faultText({ field: 'answers.comment', code: 'too_long', limit: 1000 }, 'en')
 *     // 'The text can have at most 1,000 characters.'
 */
export function faultText(fault: Fault, language: Language): string {
  if (fault.code === 'too_long' && fault.limit !== undefined) {
    return tooLongWordings[language](fault.limit.toLocaleString(language, { useGrouping: 'always' }));
  }
  return wordings[language][fault.code];
}

/** A place in a document or body as people write it: `['items', 2, 'text', 'en']` is `items[2].text.en`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}
