import type { Language } from './closed-lists.ts';

/** Why a questionnaire document was refused. */
export const documentFaultCodes = [
  'missing',
  'wrong_type',
  'unknown_field',
  'invalid_value',
  'invalid_code',
  'reserved_code',
  'repeated_code',
  'missing_text',
  'invalid_characters',
  'unknown_item',
  'unknown_code',
  'on_no_screen',
  'on_two_screens',
  'first_screen_not_one_question',
  'overall_missing',
  'condition_not_on_earlier_screen',
  'condition_on_text',
  'condition_never_holds',
] as const;
export type DocumentFaultCode = (typeof documentFaultCodes)[number];

/** One fault, at its place in the document: `items[2].options[0].text.en`; the document itself is ''. */
export interface DocumentFault {
  readonly place: string;
  readonly code: DocumentFaultCode;
}

const wordings: Readonly<Record<Language, Readonly<Record<DocumentFaultCode, string>>>> = {
  it: {
    missing: 'manca',
    wrong_type: 'non è del tipo previsto',
    unknown_field: 'è un campo non previsto',
    invalid_value: 'non è tra i valori ammessi',
    invalid_code: 'non è un codice: servono lettere minuscole e cifre, in parole unite da trattini',
    reserved_code: 'è il codice riservato alla valutazione complessiva, da 1 a 5',
    repeated_code: 'ripete un codice già presente',
    missing_text: 'manca il testo in questa lingua',
    invalid_characters: 'contiene caratteri non ammessi',
    unknown_item: 'indica una domanda che non esiste',
    unknown_code: 'indica una risposta che la domanda non prevede',
    on_no_screen: 'non compare in alcuna pagina',
    on_two_screens: 'compare più di una volta nelle pagine',
    first_screen_not_one_question: 'la prima pagina deve porre una sola domanda',
    overall_missing: 'la prima pagina deve porre la domanda overall, di tipo rating',
    condition_not_on_earlier_screen: 'la condizione può guardare solo a pagine precedenti',
    condition_on_text: 'la condizione non può guardare a un testo libero',
    condition_never_holds: 'la condizione non può mai verificarsi',
  },
  en: {
    missing: 'is missing',
    wrong_type: 'is not of the expected type',
    unknown_field: 'is not an expected field',
    invalid_value: 'is not an allowed value',
    invalid_code: 'is not a code: lower-case letters and digits, in words joined by hyphens',
    reserved_code: 'is the code reserved for the overall rating from 1 to 5',
    repeated_code: 'repeats a code already used',
    missing_text: 'lacks the text in this language',
    invalid_characters: 'contains characters that are not allowed',
    unknown_item: 'names a question that does not exist',
    unknown_code: 'names an answer that the question does not offer',
    on_no_screen: 'is on no screen',
    on_two_screens: 'is on the screens more than once',
    first_screen_not_one_question: 'the first screen must ask one question',
    overall_missing: 'the first screen must ask the question overall, of type rating',
    condition_not_on_earlier_screen: 'the condition may only look at earlier screens',
    condition_on_text: 'the condition cannot look at a free text',
    condition_never_holds: 'the condition can never hold',
  },
};

/** The line shown to who writes questionnaires: `items[2].text.en: lacks the text in this language`. */
export function documentFaultText(fault: DocumentFault, language: Language): string {
  const text = wordings[language][fault.code];
  return fault.place === '' ? text : `${fault.place}: ${text}`;
}
