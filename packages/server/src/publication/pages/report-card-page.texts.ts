import type { Language } from '@ascolto/contract';
import { germanCard } from './report-card-page.texts.de.ts';
import { frenchCard } from './report-card-page.texts.fr.ts';
import { sloveneCard } from './report-card-page.texts.sl.ts';

/** Numbers, days and months come in as they are to be read. */
export interface ReportCardTexts {
  readonly kicker: string;
  readonly pageTitle: (service: string) => string;
  readonly description: (service: string, administration: string) => string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly rate: string;
  readonly notCollecting: string;
  readonly data: string;
  readonly live: string;
  readonly interrupted: string;
  readonly refresh: string;
  readonly announcement: (mean: string, base: string) => string;
  readonly asOf: (day: string) => string;
  readonly overall: string;
  readonly outOfFive: string;
  readonly base: (answers: number, text: string) => string;
  readonly selfSelected: string;
  readonly noData: string;
  readonly needed: (minimum: number, text: string) => string;
  readonly previous: (month: string, mean: string, base: string) => string;
  readonly distribution: string;
  readonly rating: string;
  readonly answer: string;
  readonly share: string;
  readonly answers: string;
  readonly mean: string;
  readonly day: string;
  readonly showTable: string;
  readonly trend: string;
  readonly trendTitle: string;
  readonly trendDescription: (
    first: string,
    last: string,
    lowest: string,
    highest: string,
    newest: string,
  ) => string;
  readonly trendNote: string;
  readonly trendOneDay: (day: string, mean: string, base: string) => string;
  readonly panelMeans: string;
  readonly otherRatings: string;
  readonly scale: (low: string, high: string) => string;
  readonly several: string;
  readonly askedOf: (ratings: string) => string;
  readonly reading: string;
  readonly anonymous: string;
  readonly batches: (minimum: string) => string;
  readonly allOpen: string;
  readonly assurance: (blind: string, ticket: string, open: string) => string;
}

export const reportCardTexts: Readonly<Record<Language, ReportCardTexts>> = {
  it: {
    kicker: 'Pagella del servizio',
    pageTitle: (service) => `Pagella: ${service}`,
    description: (service, administration) =>
      `Come il servizio «${service}» di ${administration} è valutato da chi lo usa.`,
    breadcrumb: 'Percorso di navigazione',
    home: 'Tutti i servizi',
    rate: 'Valuta il servizio',
    notCollecting: 'In questo momento il servizio non raccoglie valutazioni.',
    data: 'Dati in formato JSON',
    live: 'Aggiornamento in diretta',
    interrupted: 'Diretta interrotta: nuovo tentativo in corso',
    refresh: 'Aggiorna',
    announcement: (mean, base) => `Dati aggiornati: media ${mean} su 5, ${base}.`,
    asOf: (day) => `Dati al ${day}`,
    overall: 'Soddisfazione complessiva',
    outOfFive: 'su 5',
    base: (answers, text) => (answers === 1 ? 'su 1 risposta' : `su ${text} risposte`),
    selfSelected: 'Chi ha risposto ha scelto di farlo: la media descrive chi ha risposto.',
    noData: 'Dati non ancora sufficienti',
    needed: (minimum, text) =>
      minimum === 1 ? 'serve almeno una risposta' : `servono almeno ${text} risposte, non tutte uguali`,
    previous: (month, mean, base) => `Ultimo mese precedente con dati: ${month}, media ${mean} ${base}.`,
    distribution: 'Distribuzione dei voti',
    rating: 'Voto',
    answer: 'Risposta',
    share: 'Quota',
    answers: 'Risposte',
    mean: 'Media',
    day: 'Giorno',
    showTable: 'Mostra i dati in tabella',
    trend: 'Andamento per giorno',
    trendTitle: 'Media dei voti e numero di risposte per giorno',
    trendDescription: (first, last, lowest, highest, newest) =>
      `Dal ${first} al ${last} la media del giorno va da ${lowest} a ${highest}; nell'ultimo giorno è ${newest}. Tutti i valori sono nella tabella che segue.`,
    trendNote: 'Ultimi 90 giorni, per giorno in cui le risposte sono state contate.',
    trendOneDay: (day, mean, base) => `Finora c'è un solo giorno con dati: ${day}, media ${mean} ${base}.`,
    panelMeans: 'Media dei voti',
    otherRatings: 'Altri aspetti valutati',
    scale: (low, high) => `Da 1 (${low}) a 5 (${high})`,
    several: 'Era possibile indicare più risposte: la somma può superare il 100%.',
    askedOf: (ratings) => `Domanda rivolta a chi ha dato voto ${ratings}.`,
    reading: 'Come leggere la pagella',
    anonymous: 'Le risposte sono anonime.',
    batches: (minimum) =>
      `Per proteggere l’anonimato le risposte si contano a gruppi di almeno ${minimum}: compaiono quando il gruppo è completo e le risposte non sono tutte uguali.`,
    allOpen:
      'Le risposte sono aperte: chiunque può rispondere e non è verificato che abbia usato il servizio.',
    assurance: (blind, ticket, open) =>
      `Risposte di chi ha concluso la procedura: ${blind} con biglietto anonimo, ${ticket} con collegamento monouso. Risposte aperte, senza verifica: ${open}. Il voto è quello delle sole risposte aperte.`,
  },
  de: germanCard,
  fr: frenchCard,
  sl: sloveneCard,
  en: {
    kicker: 'Report card of the service',
    pageTitle: (service) => `Report card: ${service}`,
    description: (service, administration) =>
      `How the service “${service}” of ${administration} is rated by those who use it.`,
    breadcrumb: 'Breadcrumb',
    home: 'All services',
    rate: 'Rate the service',
    notCollecting: 'The service does not take ratings at the moment.',
    data: 'Data as JSON',
    live: 'Updating live',
    interrupted: 'Live updates interrupted: trying again',
    refresh: 'Refresh',
    announcement: (mean, base) => `New figures: mean ${mean} out of 5, ${base}.`,
    asOf: (day) => `Data as of ${day}`,
    overall: 'Overall satisfaction',
    outOfFive: 'out of 5',
    base: (answers, text) => (answers === 1 ? 'from 1 answer' : `from ${text} answers`),
    selfSelected: 'Those who answered chose to do so: the mean describes those who answered.',
    noData: 'Not enough data yet',
    needed: (minimum, text) =>
      minimum === 1
        ? 'at least one answer is needed'
        : `at least ${text} answers are needed, not all the same`,
    previous: (month, mean, base) => `Last earlier month with data: ${month}, mean ${mean} ${base}.`,
    distribution: 'Distribution of ratings',
    rating: 'Rating',
    answer: 'Answer',
    share: 'Share',
    answers: 'Answers',
    mean: 'Mean',
    day: 'Day',
    showTable: 'Show the data as a table',
    trend: 'Day by day',
    trendTitle: 'Mean rating and number of answers by day',
    trendDescription: (first, last, lowest, highest, newest) =>
      `From ${first} to ${last} the mean of a day lies between ${lowest} and ${highest}; on the last day it is ${newest}. All values are in the table that follows.`,
    trendNote: 'Last 90 days, by the day on which the answers were counted.',
    trendOneDay: (day, mean, base) => `So far there is one day with data: ${day}, mean ${mean} ${base}.`,
    panelMeans: 'Mean rating',
    otherRatings: 'Other aspects rated',
    scale: (low, high) => `From 1 (${low}) to 5 (${high})`,
    several: 'More than one answer was possible: the sum may exceed 100%.',
    askedOf: (ratings) => `Asked of those who gave a rating of ${ratings}.`,
    reading: 'How to read the report card',
    anonymous: 'Answers are anonymous.',
    batches: (minimum) =>
      `To protect anonymity, answers are counted in groups of at least ${minimum}: they appear when the group is complete and they are not all the same.`,
    allOpen: 'The answers are open: anyone may answer, and it is not verified that they used the service.',
    assurance: (blind, ticket, open) =>
      `Answers of people who completed the procedure: ${blind} with an anonymous ticket, ${ticket} with a single-use link. Open answers, not verified: ${open}. The score is that of the open answers alone.`,
  },
};
