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
  de: {
    missing: () => 'Das Feld ist ein Pflichtfeld.',
    unknown_field: () => 'Das Feld ist nicht vorgesehen.',
    not_an_object: () => 'Hier wird ein JSON-Objekt erwartet.',
    not_a_list: () => 'Hier wird eine Liste erwartet.',
    no_rows: () => 'Mindestens eine Zeile ist erforderlich.',
    too_many_rows: () => `Höchstens ${mostRows.toLocaleString('de')} Zeilen sind möglich.`,
    not_a_day: () => 'Der Wert ist kein Kalendertag wie 2026-01-31.',
    future_day: ({ today }) => `Der Tag liegt in der Zukunft: Heute ist der ${today}.`,
    early_day: ({ earliest }) =>
      `Der Tag liegt vor dem ${earliest}, dem ersten für den Dienst zulässigen Tag.`,
    other_channel: ({ channels }) => `Der Dienst hat nur diese Kanäle: ${channels.join(', ')}.`,
    not_whole: () => 'Hier wird eine ganze Zahl erwartet.',
    count_out_of_range: () => `Die Zahl muss zwischen 0 und ${mostTransactions.toLocaleString('de')} liegen.`,
    repeated_row: () => 'Tag und Kanal sind dieselben wie in einer früheren Zeile.',
  },
  fr: {
    missing: () => 'Le champ est obligatoire.',
    unknown_field: () => 'Le champ n’est pas prévu.',
    not_an_object: () => 'Un objet JSON est attendu ici.',
    not_a_list: () => 'Une liste est attendue ici.',
    no_rows: () => 'Au moins une ligne est nécessaire.',
    too_many_rows: () => `Il peut y avoir au maximum ${mostRows.toLocaleString('fr')} lignes.`,
    not_a_day: () => 'La valeur n’est pas un jour du calendrier, comme 2026-01-31.',
    future_day: ({ today }) => `Le jour est dans le futur : nous sommes le ${today}.`,
    early_day: ({ earliest }) => `Le jour précède le ${earliest}, le premier admis pour le service.`,
    other_channel: ({ channels }) => `Le service n’a que ces canaux : ${channels.join(', ')}.`,
    not_whole: () => 'Un nombre entier est attendu ici.',
    count_out_of_range: () =>
      `Le nombre doit être compris entre 0 et ${mostTransactions.toLocaleString('fr')}.`,
    repeated_row: () => 'Le jour et le canal sont ceux d’une ligne précédente.',
  },
  sl: {
    missing: () => 'Polje je obvezno.',
    unknown_field: () => 'Polje ni predvideno.',
    not_an_object: () => 'Tu je pričakovan objekt JSON.',
    not_a_list: () => 'Tu je pričakovan seznam.',
    no_rows: () => 'Potrebna je vsaj ena vrstica.',
    too_many_rows: () => `Vrstic je lahko največ ${mostRows.toLocaleString('sl')}.`,
    not_a_day: () => 'Vrednost ni koledarski dan, kot je 2026-01-31.',
    future_day: ({ today }) => `Dan je v prihodnosti: danes je ${today}.`,
    early_day: ({ earliest }) => `Dan je pred ${earliest}, prvim dovoljenim dnem za storitev.`,
    other_channel: ({ channels }) => `Storitev ima samo te kanale: ${channels.join(', ')}.`,
    not_whole: () => 'Tu je pričakovano celo število.',
    count_out_of_range: () => `Število mora biti med 0 in ${mostTransactions.toLocaleString('sl')}.`,
    repeated_row: () => 'Dan in kanal sta enaka kot v prejšnji vrstici.',
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
