/** Why a value of a submission was refused: closed, language-neutral, part of the API. */
export const faultCodes = [
  'required',
  'incomplete',
  'wrong_type',
  'not_whole_number',
  'unknown_item',
  'unknown_code',
  'unknown_field',
  'repeated_code',
  'repeated_rank',
  'exclusive_code',
  'too_many',
  'out_of_range',
  'too_long',
  'invalid_characters',
  'invalid_format',
  'invalid_date',
  'not_asked',
] as const;
export type FaultCode = (typeof faultCodes)[number];
