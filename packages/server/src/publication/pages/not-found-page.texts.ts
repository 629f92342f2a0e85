import type { Language } from '@ascolto/contract';

interface NotFoundTexts {
  readonly title: string;
  readonly lead: string;
  readonly service: string;
  readonly help: string;
  readonly allServices: string;
  readonly allAdministrations: string;
}

export const notFoundTexts: Readonly<Record<Language, NotFoundTexts>> = {
  it: {
    title: 'Pagina non trovata',
    lead: 'A questo indirizzo non c’è alcuna pagina: può contenere un errore, oppure la pagina è stata spostata.',
    service:
      'Il servizio o l’amministrazione indicati non sono nel registro: l’indirizzo può contenere un errore.',
    help: 'La ricerca permette di trovare quello giusto, anche con un nome incompleto.',
    allServices: 'Tutti i servizi',
    allAdministrations: 'Tutte le amministrazioni',
  },
  de: {
    title: 'Seite nicht gefunden',
    lead: 'Unter dieser Adresse gibt es keine Seite: Sie kann einen Fehler enthalten, oder die Seite wurde verschoben.',
    service:
      'Der angegebene Dienst oder die Verwaltung steht nicht im Verzeichnis: Die Adresse kann einen Fehler enthalten.',
    help: 'Die Suche hilft, das Richtige zu finden, auch mit einem unvollständigen Namen.',
    allServices: 'Alle Dienste',
    allAdministrations: 'Alle Verwaltungen',
  },
  fr: {
    title: 'Page introuvable',
    lead: 'Il n’y a aucune page à cette adresse\u00a0: elle contient peut-être une erreur, ou la page a été déplacée.',
    service:
      'Le service ou l’administration indiqués ne figurent pas dans le répertoire\u00a0: l’adresse contient peut-être une erreur.',
    help: 'La recherche permet de trouver le bon, même avec un nom incomplet.',
    allServices: 'Tous les services',
    allAdministrations: 'Toutes les administrations',
  },
  sl: {
    title: 'Strani ni mogoče najti',
    lead: 'Na tem naslovu ni strani: morda vsebuje napako ali pa je bila stran premaknjena.',
    service: 'Navedene storitve ali uprave ni v registru: naslov morda vsebuje napako.',
    help: 'Pravo lahko najdete z iskanjem, tudi z nepopolnim imenom.',
    allServices: 'Vse storitve',
    allAdministrations: 'Vse uprave',
  },
  en: {
    title: 'Page not found',
    lead: 'There is no page at this address: it may hold a mistake, or the page was moved.',
    service: 'The service or administration named is not in the register: the address may hold a mistake.',
    help: 'The search helps to find the right one, also with an incomplete name.',
    allServices: 'All services',
    allAdministrations: 'All administrations',
  },
};
