import type { Language } from '@ascolto/contract';

export interface HomeTexts {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly searchHint: string;
  readonly submit: string;
  readonly results: string;
  readonly numbers: string;
  readonly participating: string;
  readonly collecting: string;
  readonly answers: (month: string) => string;
  readonly byType: string;
  readonly typeColumn: string;
  readonly servicesColumn: string;
  readonly answersColumn: string;
  readonly meanColumn: string;
  readonly servicesOf: (some: string, all: string) => string;
  readonly all: string;
  readonly meanNote: string;
  readonly selfSelected: string;
  readonly method: string;
  readonly list: string;
  readonly alsoAdministrations: (count: number) => string;
  readonly showAdministrations: string;
  readonly nothingYet: string;
  readonly nothingHelp: readonly string[];
}

export const homeTexts: Readonly<Record<Language, HomeTexts>> = {
  it: {
    title: 'I servizi pubblici, valutati da chi li usa',
    lead: 'Il punteggio dei servizi pubblici che partecipano, aggiornato in diretta, e la possibilità di valutarli in pochi secondi, in modo anonimo.',
    search: 'Cerca un servizio o un’amministrazione',
    searchHint:
      'Per esempio il nome del servizio, il nome dell’ente o il suo codice IPA. Accenti ed errori di battitura sono tollerati.',
    submit: 'Cerca',
    results: 'Servizi',
    numbers: 'Il Paese in cifre',
    participating: 'Amministrazioni partecipanti',
    collecting: 'Servizi che raccolgono valutazioni',
    answers: (month) => `Risposte pubblicate: ${month}`,
    byType: 'Il quadro per tipo di amministrazione',
    typeColumn: 'Tipo di amministrazione',
    servicesColumn: 'Servizi con dati',
    answersColumn: 'Risposte',
    meanColumn: 'Media dei servizi',
    servicesOf: (some, all) => `${some} su ${all}`,
    all: 'Tutte',
    meanNote:
      'La media dei servizi è la media dei punteggi dei servizi con dati nel mese, da 1 a 5: ogni servizio conta una volta, qualunque sia il numero di risposte. I servizi senza dati sono esclusi, non contati come zero.',
    selfSelected:
      'Chi ha risposto ha scelto di farlo: le cifre descrivono chi ha risposto, non tutti gli utenti.',
    method: 'Come si leggono le cifre',
    list: 'L’elenco dei servizi',
    alsoAdministrations: (count) =>
      count === 1
        ? 'La ricerca trova anche 1 amministrazione.'
        : `La ricerca trova anche ${count} amministrazioni.`,
    showAdministrations: 'Mostra le amministrazioni trovate',
    nothingYet: 'Non partecipa ancora nessun servizio.',
    nothingHelp: [
      'Può bastare una parola sola, o il suo inizio.',
      'I filtri per tipo restringono la ricerca: senza filtri si cerca ovunque.',
      'Il servizio potrebbe non partecipare ancora: l’adesione delle amministrazioni è volontaria.',
    ],
  },
  de: {
    title: 'Öffentliche Dienste, bewertet von denen, die sie nutzen',
    lead: 'Die laufend aktualisierten Ergebnisse der teilnehmenden öffentlichen Dienste und die Möglichkeit, sie in wenigen Sekunden anonym zu bewerten.',
    search: 'Einen Dienst oder eine Verwaltung suchen',
    searchHint:
      'Zum Beispiel den Namen des Dienstes, den Namen der Verwaltung oder ihren IPA-Kodex. Fehlende Akzente und Tippfehler werden toleriert.',
    submit: 'Suchen',
    results: 'Dienste',
    numbers: 'Das Land in Zahlen',
    participating: 'Teilnehmende Verwaltungen',
    collecting: 'Dienste, die Bewertungen entgegennehmen',
    answers: (month) => `Veröffentlichte Antworten: ${month}`,
    byType: 'Das Bild nach Art der Verwaltung',
    typeColumn: 'Art der Verwaltung',
    servicesColumn: 'Dienste mit Daten',
    answersColumn: 'Antworten',
    meanColumn: 'Mittelwert der Dienste',
    servicesOf: (some, all) => `${some} von ${all}`,
    all: 'Alle Verwaltungen',
    meanNote:
      'Der Mittelwert der Dienste ist das Mittel der Ergebnisse aller Dienste mit Daten im Monat, von 1 bis 5: Jeder Dienst zählt einmal, unabhängig von der Zahl der Antworten. Dienste ohne Daten bleiben außer Betracht und zählen nicht als null.',
    selfSelected:
      'Wer geantwortet hat, hat sich selbst dazu entschieden: Die Zahlen beschreiben die Antwortenden, nicht alle Nutzerinnen und Nutzer.',
    method: 'Wie die Zahlen zu lesen sind',
    list: 'Liste der Dienste',
    alsoAdministrations: (count) =>
      count === 1 ? 'Die Suche findet auch 1 Verwaltung.' : `Die Suche findet auch ${count} Verwaltungen.`,
    showAdministrations: 'Gefundene Verwaltungen anzeigen',
    nothingYet: 'Es nimmt noch kein Dienst teil.',
    nothingHelp: [
      'Oft genügt ein einzelnes Wort oder sein Anfang.',
      'Filter schränken die Suche ein: Ohne Filter wird überall gesucht.',
      'Der Dienst nimmt möglicherweise noch nicht teil: Die Teilnahme der Verwaltungen ist freiwillig.',
    ],
  },
  fr: {
    title: 'Les services publics, évalués par leurs usagers',
    lead: 'Les résultats des services publics participants, mis à jour en direct, et la possibilité de les évaluer en quelques secondes, de façon anonyme.',
    search: 'Rechercher un service ou une administration',
    searchHint:
      'Par exemple le nom du service, le nom de l’organisme ou son code IPA. Les accents manquants et les fautes de frappe sont tolérés.',
    submit: 'Rechercher',
    results: 'Services publics',
    numbers: 'Le pays en chiffres',
    participating: 'Administrations participantes',
    collecting: 'Services qui recueillent des évaluations',
    answers: (month) => `Réponses publiées, ${month}`,
    byType: 'Le tableau par type d’administration',
    typeColumn: 'Type d’administration',
    servicesColumn: 'Services avec données',
    answersColumn: 'Réponses',
    meanColumn: 'Moyenne des services',
    servicesOf: (some, all) => `${some} sur ${all}`,
    all: 'Toutes les administrations',
    meanNote:
      'La moyenne des services est la moyenne des notes des services ayant des données ce mois-ci, de 1 à 5\u00a0: chaque service compte une fois, quel que soit le nombre de réponses. Les services sans données sont exclus et ne comptent pas pour zéro.',
    selfSelected:
      'Les personnes qui ont répondu ont choisi de le faire\u00a0: les chiffres décrivent ces personnes et non l’ensemble des usagers.',
    method: 'Comment lire les chiffres',
    list: 'La liste des services',
    alsoAdministrations: (count) =>
      count === 1
        ? 'La recherche trouve aussi 1 administration.'
        : `La recherche trouve aussi ${count} administrations.`,
    showAdministrations: 'Afficher les administrations trouvées',
    nothingYet: 'Aucun service ne participe encore.',
    nothingHelp: [
      'Un seul mot, ou le début d’un mot, peut suffire.',
      'Les filtres restreignent la recherche\u00a0: sans filtre, elle porte sur tous les services.',
      'Le service ne participe peut-être pas encore\u00a0: l’adhésion des administrations est volontaire.',
    ],
  },
  sl: {
    title: 'Javne storitve, kot jih ocenjujejo uporabniki',
    lead: 'Sproti posodobljene ocene sodelujočih javnih storitev in možnost, da jih v nekaj sekundah anonimno ocenite.',
    search: 'Iskanje storitve ali uprave',
    searchHint:
      'Na primer ime storitve, ime ustanove ali njena koda IPA. Manjkajoče strešice in tipkarske napake niso ovira.',
    submit: 'Išči',
    results: 'Storitve',
    numbers: 'Država v številkah',
    participating: 'Sodelujoče uprave',
    collecting: 'Storitve, ki zbirajo ocene',
    answers: (month) => `Objavljeni odgovori: ${month}`,
    byType: 'Pregled po vrsti uprave',
    typeColumn: 'Vrsta uprave',
    servicesColumn: 'Storitve s podatki',
    answersColumn: 'Odgovori',
    meanColumn: 'Povprečje storitev',
    servicesOf: (some, all) => `${some} od ${all}`,
    all: 'Vse uprave',
    meanNote:
      'Povprečje storitev je povprečje ocen storitev, ki imajo v tem mesecu podatke, od 1 do 5: vsaka storitev šteje enkrat, ne glede na število odgovorov. Storitve brez podatkov niso upoštevane in ne štejejo kot nič.',
    selfSelected:
      'Kdor je odgovoril, se je za to odločil sam: številke opisujejo tiste, ki so odgovorili, in ne vseh uporabnikov.',
    method: 'Kako brati številke',
    list: 'Seznam storitev',
    alsoAdministrations: (count) => `Število najdenih uprav: ${count}.`,
    showAdministrations: 'Prikaži najdene uprave',
    nothingYet: 'Trenutno še ne sodeluje nobena storitev.',
    nothingHelp: [
      'Morda zadostuje ena sama beseda ali njen začetek.',
      'Filtri zožijo iskanje: brez filtrov se išče povsod.',
      'Storitev morda še ne sodeluje: pristop uprav je prostovoljen.',
    ],
  },
  en: {
    title: 'Public services, rated by those who use them',
    lead: 'The scores of the public services that take part, updated live, and a way to rate them in a few seconds, anonymously.',
    search: 'Search for a service or an administration',
    searchHint:
      'For example the name of the service, the name of the body or its IPA code. Accents may be left out and typing errors are forgiven.',
    submit: 'Search',
    results: 'Services',
    numbers: 'The country in figures',
    participating: 'Administrations taking part',
    collecting: 'Services collecting ratings',
    answers: (month) => `Answers published, ${month}`,
    byType: 'The picture by type of administration',
    typeColumn: 'Type of administration',
    servicesColumn: 'Services with data',
    answersColumn: 'Answers',
    meanColumn: 'Mean of services',
    servicesOf: (some, all) => `${some} of ${all}`,
    all: 'All administrations',
    meanNote:
      'The mean of services is the mean of the scores of the services that have data in the month, from 1 to 5: each service counts once, however many people answered. Services without data are left out, not counted as zero.',
    selfSelected:
      'Those who answered chose to do so: the figures describe them, not everyone who uses the services.',
    method: 'How to read the figures',
    list: 'The list of services',
    alsoAdministrations: (count) =>
      count === 1
        ? 'The search also finds 1 administration.'
        : `The search also finds ${count} administrations.`,
    showAdministrations: 'Show the administrations found',
    nothingYet: 'No service takes part yet.',
    nothingHelp: [
      'One word, or the beginning of it, may be enough.',
      'Filters narrow the search: without them everything is searched.',
      'The service may not take part yet: administrations join voluntarily.',
    ],
  },
};
