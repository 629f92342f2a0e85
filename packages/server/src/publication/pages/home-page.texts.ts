import type { Language } from '@ascolto/contract';

export interface HomeTexts {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly searchHint: string;
  readonly submit: string;
  readonly results: string;
  readonly found: (services: number, text: string) => string;
  readonly pageOf: (page: string, pages: string) => string;
  readonly nothingFound: (search: string) => string;
  readonly nothingFoundHelp: readonly string[];
  readonly nothingYet: string;
  readonly showAll: string;
  readonly card: string;
  readonly rate: string;
  readonly pages: string;
  readonly earlier: string;
  readonly later: string;
}

export const homeTexts: Readonly<Record<Language, HomeTexts>> = {
  it: {
    title: 'I servizi pubblici, valutati da chi li usa',
    lead: 'Per ogni servizio: la pagella, aggiornata in diretta, e la possibilità di valutarlo in pochi secondi, in modo anonimo.',
    search: 'Cerca un servizio o un’amministrazione',
    searchHint: 'Per esempio il nome del servizio, il nome dell’ente o il suo codice IPA.',
    submit: 'Cerca',
    results: 'Servizi',
    found: (services, text) => (services === 1 ? '1 servizio' : `${text} servizi`),
    pageOf: (page, pages) => `pagina ${page} di ${pages}`,
    nothingFound: (search) => `Nessun servizio corrisponde a «${search}».`,
    nothingFoundHelp: [
      'Può bastare una parola sola, o una parte di essa.',
      'Accenti e maiuscole non contano.',
      'Il servizio potrebbe non partecipare ancora: l’adesione delle amministrazioni è volontaria.',
    ],
    nothingYet: 'Non partecipa ancora nessun servizio.',
    showAll: 'Mostra tutti i servizi',
    card: 'Pagella',
    rate: 'Valuta',
    pages: 'Pagine dell’elenco',
    earlier: 'Pagina precedente',
    later: 'Pagina successiva',
  },
  en: {
    title: 'Public services, rated by those who use them',
    lead: 'For each service: its report card, updated live, and a way to rate it in a few seconds, anonymously.',
    search: 'Search a service or an administration',
    searchHint: 'For example the name of the service, the name of the body or its IPA code.',
    submit: 'Search',
    results: 'Services',
    found: (services, text) => (services === 1 ? '1 service' : `${text} services`),
    pageOf: (page, pages) => `page ${page} of ${pages}`,
    nothingFound: (search) => `No service matches “${search}”.`,
    nothingFoundHelp: [
      'One word, or a part of it, may be enough.',
      'Accents and capitals do not matter.',
      'The service may not take part yet: administrations join voluntarily.',
    ],
    nothingYet: 'No service takes part yet.',
    showAll: 'Show all services',
    card: 'Report card',
    rate: 'Rate',
    pages: 'Pages of the list',
    earlier: 'Previous page',
    later: 'Next page',
  },
};
