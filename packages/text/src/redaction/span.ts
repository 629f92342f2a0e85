/** The kinds of personal data that are recognised by their structure. */
export type PersonalDataType =
  | 'CODICE_FISCALE'
  | 'PARTITA_IVA'
  | 'IBAN'
  | 'CARD'
  | 'PHONE'
  | 'EMAIL'
  | 'PEC'
  | 'NUMBER';

/**
 * A stretch of text that holds personal data: UTF-16 offsets, `end` exclusive.
 * `valid` is there only where the type has a checksum; `false` is a typing error, personal all the same.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  readonly valid?: boolean;
}

/** Finds the candidates of one or more types in normalised text; they may overlap. Linear in the text's length. */
export type Detector = (text: string) => readonly Span[];
