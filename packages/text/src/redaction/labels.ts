import type { PersonalDataType } from './span.ts';

/** What stands in a stored comment in place of each kind of personal data: the only table of these labels. */
export const labels: Readonly<Record<PersonalDataType, string>> = {
  CODICE_FISCALE: '[CODICE FISCALE]',
  PARTITA_IVA: '[PARTITA IVA]',
  IBAN: '[IBAN]',
  CARD: '[CARTA]',
  PHONE: '[TELEFONO]',
  EMAIL: '[E-MAIL]',
  PEC: '[PEC]',
  NUMBER: '[NUMERO]',
};
