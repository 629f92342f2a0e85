import type { Language } from '@ascolto/contract';
import type { ReportFaultReason } from './report-faults.ts';
import { mostRows, mostTransactions, type ReportLimits } from './reported-count.ts';

type Wording = (limits: ReportLimits) => string;

/** What whoever reports is told of each fault. */
export const reportFaultTexts: Readonly<Record<Language, Readonly<Record<ReportFaultReason, Wording>>>> = {
  it: {
    missing: () => 'Il campo è obbligatorio.',
    unknown_field: () => 'Il campo non è previsto.',
    not_an_object: () => 'Qui è previsto un oggetto JSON.',
    not_a_list: () => 'Qui è previsto un elenco.',
    no_rows: () => 'Serve almeno una riga.',
    too_many_rows: () => `Le righe possono essere al massimo ${mostRows.toLocaleString('it')}.`,
    not_a_day: () => 'Il valore non è un giorno del calendario, come 2026-01-31.',
    future_day: ({ today }) => `Il giorno è nel futuro: oggi è ${today}.`,
    early_day: ({ earliest }) => `Il giorno viene prima del ${earliest}, il primo ammesso per il servizio.`,
    other_channel: ({ channels }) => `Il servizio ha solo questi canali: ${channels.join(', ')}.`,
    not_whole: () => 'Qui è previsto un numero intero.',
    count_out_of_range: () =>
      `Il numero deve essere compreso tra 0 e ${mostTransactions.toLocaleString('it')}.`,
    repeated_row: () => 'Giorno e canale sono gli stessi di una riga precedente.',
  },
  en: {
    missing: () => 'The field is required.',
    unknown_field: () => 'The field is not expected.',
    not_an_object: () => 'A JSON object is expected here.',
    not_a_list: () => 'A list is expected here.',
    no_rows: () => 'At least one row is needed.',
    too_many_rows: () => `There can be at most ${mostRows.toLocaleString('en')} rows.`,
    not_a_day: () => 'The value is not a day of the calendar, like 2026-01-31.',
    future_day: ({ today }) => `The day is in the future: today is ${today}.`,
    early_day: ({ earliest }) => `The day comes before ${earliest}, the first one allowed for the service.`,
    other_channel: ({ channels }) => `The service has only these channels: ${channels.join(', ')}.`,
    not_whole: () => 'A whole number is expected here.',
    count_out_of_range: () => `The number must lie between 0 and ${mostTransactions.toLocaleString('en')}.`,
    repeated_row: () => 'Day and channel are those of an earlier row.',
  },
};
