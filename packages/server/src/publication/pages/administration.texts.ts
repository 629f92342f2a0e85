import type { Language } from '@ascolto/contract';

/** Numbers and days come in as they are to be read. */
export interface AdministrationTexts {
  readonly title: string;
  readonly lead: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly search: string;
  readonly searchHint: string;
  readonly submit: string;
  readonly type: string;
  readonly anyType: string;
  readonly participating: string;
  readonly registered: string;
  readonly reset: string;
  readonly found: (count: number, text: string) => string;
  readonly similar: string;
  readonly nothing: string;
  readonly takesPart: string;
  readonly takesNoPart: string;
  readonly tookPart: string;
  readonly services: (count: number, text: string) => string;
  readonly kicker: string;
  readonly description: (name: string) => string;
  readonly servicesWithScore: (text: string) => string;
  readonly figures: string;
  readonly ownServices: string;
  readonly noServices: string;
  readonly meanBase: (services: string, answers: string) => string;
  readonly data: string;
  readonly method: string;
  readonly asOf: (day: string) => string;
}

export const administrationTexts: Readonly<Record<Language, AdministrationTexts>> = {
  it: {
    title: 'Le amministrazioni',
    lead: 'Le amministrazioni che partecipano, con i loro servizi. La ricerca comprende tutte quelle del registro (IPA).',
    breadcrumb: 'Percorso di navigazione',
    home: 'Tutti i servizi',
    search: 'Cerca un’amministrazione',
    searchHint: 'Nome o codice IPA. Accenti ed errori di battitura sono tollerati.',
    submit: 'Cerca',
    type: 'Tipo di amministrazione',
    anyType: 'Tutti',
    participating: 'Mostra solo quelle che partecipano',
    registered: 'Mostra tutte quelle del registro',
    reset: 'Togli ricerca e filtri',
    found: (count, text) => (count === 1 ? '1 amministrazione' : `${text} amministrazioni`),
    similar: 'Nessuna corrispondenza esatta: ecco i nomi più simili.',
    nothing: 'Nessuna amministrazione corrisponde alla ricerca.',
    takesPart: 'partecipa',
    takesNoPart: 'non partecipa ancora',
    tookPart: 'raccolta sospesa o conclusa',
    services: (count, text) => (count === 1 ? '1 servizio' : `${text} servizi`),
    kicker: 'Amministrazione',
    description: (name) => `I servizi di ${name} e come sono valutati da chi li usa.`,
    servicesWithScore: (text) => `Servizi con dati: ${text}`,
    figures: 'Il quadro dell’amministrazione',
    ownServices: 'I servizi',
    noServices:
      'Questa amministrazione non ha ancora servizi che raccolgono valutazioni. L’adesione è volontaria.',
    meanBase: (services, answers) =>
      services === '1' ? `Media di 1 servizio, ${answers}` : `Media di ${services} servizi, ${answers}`,
    data: 'Dati in formato JSON',
    method: 'Come si leggono le cifre',
    asOf: (day) => `Dati al ${day}`,
  },
  de: {
    title: 'Die Verwaltungen',
    lead: 'Die teilnehmenden Verwaltungen mit ihren Diensten. Die Suche umfasst alle Verwaltungen des Verzeichnisses (IPA).',
    breadcrumb: 'Navigationspfad',
    home: 'Alle Dienste',
    search: 'Eine Verwaltung suchen',
    searchHint: 'Name oder IPA-Kodex. Fehlende Akzente und Tippfehler werden toleriert.',
    submit: 'Suchen',
    type: 'Art der Verwaltung',
    anyType: 'Alle',
    participating: 'Nur teilnehmende anzeigen',
    registered: 'Alle des Verzeichnisses anzeigen',
    reset: 'Suche und Filter aufheben',
    found: (count, text) => (count === 1 ? '1 Verwaltung' : `${text} Verwaltungen`),
    similar: 'Keine genaue Übereinstimmung: Dies sind die ähnlichsten Namen.',
    nothing: 'Keine Verwaltung entspricht der Suche.',
    takesPart: 'nimmt teil',
    takesNoPart: 'nimmt noch nicht teil',
    tookPart: 'Erhebung ausgesetzt oder beendet',
    services: (count, text) => (count === 1 ? '1 Dienst' : `${text} Dienste`),
    kicker: 'Verwaltung',
    description: (name) => `Die Dienste von ${name} und wie sie von denen bewertet werden, die sie nutzen.`,
    servicesWithScore: (text) => `Dienste mit Daten: ${text}`,
    figures: 'Das Bild der Verwaltung',
    ownServices: 'Die Dienste',
    noServices:
      'Diese Verwaltung hat noch keine Dienste, die Bewertungen entgegennehmen. Die Teilnahme ist freiwillig.',
    meanBase: (services, answers) =>
      services === '1'
        ? `Mittelwert von 1 Dienst, ${answers}`
        : `Mittelwert von ${services} Diensten, ${answers}`,
    data: 'Daten als JSON',
    method: 'Wie die Zahlen zu lesen sind',
    asOf: (day) => `Stand: ${day}`,
  },
  fr: {
    title: 'Les administrations',
    lead: 'Les administrations participantes, avec leurs services. La recherche porte sur toutes celles du répertoire (IPA).',
    breadcrumb: 'Fil d’Ariane',
    home: 'Tous les services',
    search: 'Rechercher une administration',
    searchHint: 'Nom ou code IPA. Les accents manquants et les fautes de frappe sont tolérés.',
    submit: 'Rechercher',
    type: 'Type d’administration',
    anyType: 'Tous',
    participating: 'Afficher seulement celles qui participent',
    registered: 'Afficher toutes celles du répertoire',
    reset: 'Supprimer la recherche et les filtres',
    found: (count, text) => (count === 1 ? '1 administration trouvée' : `${text} administrations trouvées`),
    similar: 'Aucune correspondance exacte\u00a0: voici les noms les plus proches.',
    nothing: 'Aucune administration ne correspond à la recherche.',
    takesPart: 'participe',
    takesNoPart: 'ne participe pas encore',
    tookPart: 'collecte suspendue ou terminée',
    services: (count, text) => (count === 1 ? '1 service public' : `${text} services publics`),
    kicker: 'Organisme public',
    description: (name) => `Les services de ${name} et leur évaluation par les usagers.`,
    servicesWithScore: (text) => `Services avec données\u00a0: ${text}`,
    figures: 'Le tableau de l’administration',
    ownServices: 'Les services',
    noServices:
      'Cette administration n’a pas encore de service qui recueille des évaluations. L’adhésion est volontaire.',
    meanBase: (services, answers) =>
      services === '1' ? `Moyenne de 1 service, ${answers}` : `Moyenne de ${services} services, ${answers}`,
    data: 'Données au format JSON',
    method: 'Comment lire les chiffres',
    asOf: (day) => `Données au ${day}`,
  },
  sl: {
    title: 'Uprave',
    lead: 'Sodelujoče uprave in njihove storitve. Iskanje zajema vse uprave iz registra (IPA).',
    breadcrumb: 'Drobtinice',
    home: 'Vse storitve',
    search: 'Iskanje uprave',
    searchHint: 'Ime ali koda IPA. Manjkajoče strešice in tipkarske napake niso ovira.',
    submit: 'Išči',
    type: 'Vrsta uprave',
    anyType: 'Vse',
    participating: 'Prikaži samo sodelujoče',
    registered: 'Prikaži vse iz registra',
    reset: 'Odstrani iskanje in filtre',
    found: (_, text) => `Število uprav: ${text}`,
    similar: 'Natančnega zadetka ni: to so najbolj podobna imena.',
    nothing: 'Nobena uprava ne ustreza iskanju.',
    takesPart: 'sodeluje',
    takesNoPart: 'še ne sodeluje',
    tookPart: 'zbiranje je začasno ustavljeno ali končano',
    services: (_, text) => `število storitev: ${text}`,
    kicker: 'Uprava',
    description: (name) => `Storitve, ki jih ponuja ${name}, in kako jih ocenjujejo uporabniki.`,
    servicesWithScore: (text) => `Storitve s podatki: ${text}`,
    figures: 'Pregled uprave',
    ownServices: 'Storitve',
    noServices: 'Ta uprava še nima storitev, ki bi zbirale ocene. Pristop je prostovoljen.',
    meanBase: (services, answers) => `Povprečje storitev (število: ${services}), ${answers}`,
    data: 'Podatki v obliki JSON',
    method: 'Kako brati številke',
    asOf: (day) => `Podatki na dan ${day}`,
  },
  en: {
    title: 'The administrations',
    lead: 'The administrations that take part, with their services. The search covers all those of the register (IPA).',
    breadcrumb: 'Breadcrumb',
    home: 'All services',
    search: 'Search for an administration',
    searchHint: 'Name or IPA code. Accents may be left out and typing errors are forgiven.',
    submit: 'Search',
    type: 'Type of administration',
    anyType: 'All',
    participating: 'Show only those that take part',
    registered: 'Show all of the register',
    reset: 'Clear search and filters',
    found: (count, text) => (count === 1 ? '1 administration' : `${text} administrations`),
    similar: 'No exact match: these are the most similar names.',
    nothing: 'No administration matches the search.',
    takesPart: 'takes part',
    takesNoPart: 'does not take part yet',
    tookPart: 'collection suspended or ended',
    services: (count, text) => (count === 1 ? '1 service' : `${text} services`),
    kicker: 'Administration',
    description: (name) => `The services of ${name} and how they are rated by those who use them.`,
    servicesWithScore: (text) => `Services with data: ${text}`,
    figures: 'The picture of the administration',
    ownServices: 'The services',
    noServices: 'This administration has no services that collect ratings yet. Joining is voluntary.',
    meanBase: (services, answers) =>
      services === '1' ? `Mean of 1 service, ${answers}` : `Mean of ${services} services, ${answers}`,
    data: 'Data as JSON',
    method: 'How to read the figures',
    asOf: (day) => `Data as of ${day}`,
  },
};
