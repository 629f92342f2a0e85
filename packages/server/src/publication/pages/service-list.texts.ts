import type { Language } from '@ascolto/contract';

/** Numbers and months come in as they are to be read. */
export interface ServiceListTexts {
  readonly filters: string;
  readonly administrationType: string;
  readonly serviceType: string;
  readonly anyType: string;
  readonly sort: string;
  readonly sortName: string;
  readonly sortRelevance: string;
  readonly sortScore: string;
  readonly sortAnswers: string;
  readonly apply: string;
  readonly reset: string;
  readonly found: (count: number, text: string) => string;
  readonly similar: string;
  readonly nothing: string;
  readonly nothingFor: (search: string) => string;
  readonly orderNote: string;
  readonly pages: string;
  readonly pageOf: (page: string, pages: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly outOfFive: string;
  readonly score: string;
  readonly notEnough: string;
  readonly earlierMonth: (month: string, figure: string) => string;
  /** For those who hear it: what the words after it are about. */
  readonly place: string;
  readonly orderScore: (score: string) => string;
  readonly rate: string;
  readonly up: string;
  readonly down: string;
  readonly steady: string;
  readonly unknown: string;
  readonly weeks: (lowest: string, highest: string, last: string) => string;
}

export const serviceListTexts: Readonly<Record<Language, ServiceListTexts>> = {
  it: {
    filters: 'Filtri e ordine',
    administrationType: 'Tipo di amministrazione',
    serviceType: 'Tipo di servizio',
    anyType: 'Tutti',
    sort: 'Ordina per',
    sortName: 'ente e nome',
    sortRelevance: 'pertinenza',
    sortScore: 'punteggio più alto',
    sortAnswers: 'numero di risposte',
    apply: 'Applica',
    reset: 'Togli ricerca e filtri',
    found: (count, text) => (count === 1 ? '1 servizio' : `${text} servizi`),
    similar: 'Nessuna corrispondenza esatta: ecco i nomi più simili.',
    nothing: 'Nessun servizio corrisponde alla ricerca.',
    nothingFor: (search) => `Nessun servizio corrisponde a «${search}».`,
    orderNote:
      'L’ordine non è una graduatoria: segue un punteggio avvicinato alla media dei servizi dello stesso tipo, tanto più quanto meno sono le risposte, perché non decida il caso. Il posto è tra i servizi dello stesso tipo e per gli stessi destinatari; dove i dati non lo dicono non è indicato.',
    pages: 'Pagine dell’elenco',
    pageOf: (page, pages) => `pagina ${page} di ${pages}`,
    earlier: 'Pagina precedente',
    later: 'Pagina successiva',
    outOfFive: 'su 5',
    score: 'Punteggio',
    notEnough: 'Dati non ancora sufficienti',
    earlierMonth: (month, figure) => `${month}: ${figure}`,
    place: 'Posto',
    orderScore: (score) => `punteggio per l’ordine: ${score}`,
    rate: 'Valuta',
    up: 'in crescita',
    down: 'in calo',
    steady: 'stabile',
    unknown: 'andamento non ancora confrontabile',
    weeks: (lowest, highest, last) =>
      `Medie settimanali delle ultime 13 settimane: da ${lowest} a ${highest}, l’ultima ${last}.`,
  },
  de: {
    filters: 'Filter und Reihenfolge',
    administrationType: 'Art der Verwaltung',
    serviceType: 'Art des Dienstes',
    anyType: 'Alle',
    sort: 'Sortieren nach',
    sortName: 'Verwaltung und Name',
    sortRelevance: 'Übereinstimmung',
    sortScore: 'höchstem Ergebnis',
    sortAnswers: 'Zahl der Antworten',
    apply: 'Anwenden',
    reset: 'Suche und Filter aufheben',
    found: (count, text) => (count === 1 ? '1 Dienst' : `${text} Dienste`),
    similar: 'Keine genaue Übereinstimmung: Dies sind die ähnlichsten Namen.',
    nothing: 'Kein Dienst entspricht der Suche.',
    nothingFor: (search) => `Zu „${search}“ wurde kein Dienst gefunden.`,
    orderNote:
      'Die Reihenfolge ist keine Rangliste: Sie folgt einem Ergebnis, das umso mehr an den Mittelwert gleichartiger Dienste angenähert ist, je weniger Antworten es gibt, damit nicht der Zufall entscheidet. Der Platz gilt unter Diensten gleicher Art für dieselbe Zielgruppe; wo die Daten ihn nicht erkennen lassen, ist er nicht angegeben.',
    pages: 'Seiten der Liste',
    pageOf: (page, pages) => `Seite ${page} von ${pages}`,
    earlier: 'Vorherige Seite',
    later: 'Nächste Seite',
    outOfFive: 'von 5',
    score: 'Ergebnis',
    notEnough: 'Noch nicht genügend Daten',
    earlierMonth: (month, figure) => `${month}: ${figure}`,
    place: 'Platzierung',
    orderScore: (score) => `Ergebnis für die Reihenfolge: ${score}`,
    rate: 'Bewerten',
    up: 'steigend',
    down: 'fallend',
    steady: 'gleichbleibend',
    unknown: 'Entwicklung noch nicht vergleichbar',
    weeks: (lowest, highest, last) =>
      `Wochenmittel der letzten 13 Wochen: von ${lowest} bis ${highest}, zuletzt ${last}.`,
  },
  fr: {
    filters: 'Filtres et ordre',
    administrationType: 'Type d’administration',
    serviceType: 'Type de service',
    anyType: 'Tous',
    sort: 'Trier par',
    sortName: 'organisme et nom',
    sortRelevance: 'pertinence de la réponse',
    sortScore: 'note la plus élevée',
    sortAnswers: 'nombre de réponses',
    apply: 'Appliquer',
    reset: 'Supprimer la recherche et les filtres',
    found: (count, text) => (count === 1 ? '1 service trouvé' : `${text} services trouvés`),
    similar: 'Aucune correspondance exacte\u00a0: voici les noms les plus proches.',
    nothing: 'Aucun service ne correspond à la recherche.',
    nothingFor: (search) => `Aucun service ne correspond à «\u00a0${search}\u00a0».`,
    orderNote:
      'L’ordre n’est pas un classement\u00a0: il suit une note rapprochée de la moyenne des services du même type, d’autant plus que les réponses sont peu nombreuses, pour que le hasard ne décide pas. La place est celle parmi les services du même type et pour les mêmes usagers\u00a0; là où les données ne la disent pas, elle n’est pas indiquée.',
    pages: 'Pages de la liste',
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    earlier: 'Page précédente',
    later: 'Page suivante',
    outOfFive: 'sur 5',
    score: 'Note',
    notEnough: 'Données encore insuffisantes',
    earlierMonth: (month, figure) => `${month}\u00a0: ${figure}`,
    place: 'Position',
    orderScore: (score) => `note pour l’ordre\u00a0: ${score}`,
    rate: 'Évaluer',
    up: 'en hausse',
    down: 'en baisse',
    steady: 'stable',
    unknown: 'évolution pas encore comparable',
    weeks: (lowest, highest, last) =>
      `Moyennes hebdomadaires des 13 dernières semaines\u00a0: de ${lowest} à ${highest}, la dernière ${last}.`,
  },
  sl: {
    filters: 'Filtri in vrstni red',
    administrationType: 'Vrsta uprave',
    serviceType: 'Vrsta storitve',
    anyType: 'Vse',
    sort: 'Razvrsti po',
    sortName: 'upravi in imenu',
    sortRelevance: 'ujemanju',
    sortScore: 'najvišji oceni',
    sortAnswers: 'številu odgovorov',
    apply: 'Uporabi',
    reset: 'Odstrani iskanje in filtre',
    found: (_, text) => `Število storitev: ${text}`,
    similar: 'Natančnega zadetka ni: to so najbolj podobna imena.',
    nothing: 'Nobena storitev ne ustreza iskanju.',
    nothingFor: (search) => `Nobena storitev ne ustreza iskanju »${search}«.`,
    orderNote:
      'Vrstni red ni lestvica: sledi oceni, ki je tem bolj približana povprečju storitev iste vrste, čim manj je odgovorov, da ne odloča naključje. Mesto velja med storitvami iste vrste za iste uporabnike; kjer ga podatki ne pokažejo, ni navedeno.',
    pages: 'Strani seznama',
    pageOf: (page, pages) => `stran ${page} od ${pages}`,
    earlier: 'Prejšnja stran',
    later: 'Naslednja stran',
    outOfFive: 'od 5',
    score: 'Ocena',
    notEnough: 'Podatkov še ni dovolj',
    earlierMonth: (month, figure) => `${month}: ${figure}`,
    place: 'Uvrstitev',
    orderScore: (score) => `ocena za vrstni red: ${score}`,
    rate: 'Oceni',
    up: 'narašča',
    down: 'upada',
    steady: 'brez spremembe',
    unknown: 'gibanja še ni mogoče primerjati',
    weeks: (lowest, highest, last) =>
      `Tedenska povprečja zadnjih 13 tednov: od ${lowest} do ${highest}, zadnje ${last}.`,
  },
  en: {
    filters: 'Filters and order',
    administrationType: 'Type of administration',
    serviceType: 'Type of service',
    anyType: 'All',
    sort: 'Sort by',
    sortName: 'body and name',
    sortRelevance: 'relevance',
    sortScore: 'highest score',
    sortAnswers: 'number of answers',
    apply: 'Apply',
    reset: 'Clear search and filters',
    found: (count, text) => (count === 1 ? '1 service' : `${text} services`),
    similar: 'No exact match: these are the most similar names.',
    nothing: 'No service matches the search.',
    nothingFor: (search) => `No service matches “${search}”.`,
    orderNote:
      'The order is not a ranking: it follows a score drawn towards the mean of services of the same kind, the more so the fewer the answers, so that chance does not decide. The place is among services of the same kind for the same audience; where the data do not tell it, none is given.',
    pages: 'Pages of the list',
    pageOf: (page, pages) => `page ${page} of ${pages}`,
    earlier: 'Previous page',
    later: 'Next page',
    outOfFive: 'out of 5',
    score: 'Score',
    notEnough: 'Not enough data yet',
    earlierMonth: (month, figure) => `${month}: ${figure}`,
    place: 'Place',
    orderScore: (score) => `score for the order: ${score}`,
    rate: 'Rate',
    up: 'rising',
    down: 'falling',
    steady: 'unchanged',
    unknown: 'trend not comparable yet',
    weeks: (lowest, highest, last) =>
      `Weekly means of the last 13 weeks: from ${lowest} to ${highest}, the last ${last}.`,
  },
};
