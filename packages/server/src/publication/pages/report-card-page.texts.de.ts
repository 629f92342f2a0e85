/** The report card in German. */
export const germanCard = {
  kicker: 'Bewertungsübersicht des Dienstes',
  pageTitle: (service: string) => `Bewertungsübersicht: ${service}`,
  description: (service: string, administration: string) =>
    `So bewerten die Nutzerinnen und Nutzer den Dienst „${service}“ (${administration}).`,
  breadcrumb: 'Navigationspfad',
  home: 'Alle Dienste',
  rate: 'Dienst bewerten',
  notCollecting: 'Der Dienst nimmt derzeit keine Bewertungen entgegen.',
  data: 'Daten im JSON-Format',
  live: 'Wird laufend aktualisiert',
  interrupted: 'Aktualisierung unterbrochen: neuer Versuch läuft',
  refresh: 'Aktualisieren',
  announcement: (mean: string, base: string) => `Neue Daten: Durchschnitt ${mean} von 5, ${base}.`,
  asOf: (day: string) => `Stand: ${day}`,
  overall: 'Gesamtzufriedenheit',
  outOfFive: 'von 5',
  base: (answers: number, text: string) => (answers === 1 ? 'aus 1 Antwort' : `aus ${text} Antworten`),
  selfSelected:
    'Wer geantwortet hat, hat sich selbst dafür entschieden: Der Durchschnitt beschreibt nur diese Personen.',
  noData: 'Noch nicht genügend Daten',
  needed: (minimum: number, text: string) =>
    minimum === 1
      ? 'Mindestens eine Antwort ist nötig'
      : `Nötig sind mindestens ${text} Antworten, die nicht alle gleich sind`,
  previous: (month: string, mean: string, base: string) =>
    `Letzter früherer Monat mit Daten: ${month}, Durchschnitt ${mean} ${base}.`,
  distribution: 'Verteilung der Bewertungen',
  rating: 'Bewertung',
  answer: 'Antwort',
  share: 'Anteil',
  answers: 'Antworten',
  mean: 'Durchschnitt',
  day: 'Tag',
  showTable: 'Daten als Tabelle anzeigen',
  trend: 'Verlauf nach Tagen',
  trendTitle: 'Durchschnittliche Bewertung und Anzahl der Antworten nach Tagen',
  trendDescription: (first: string, last: string, lowest: string, highest: string, newest: string) =>
    `Vom ${first} bis zum ${last} liegt der Tagesdurchschnitt zwischen ${lowest} und ${highest}; am letzten Tag beträgt er ${newest}. Alle Werte stehen in der folgenden Tabelle.`,
  trendNote: 'Letzte 90 Tage, nach dem Tag, an dem die Antworten gezählt wurden.',
  trendOneDay: (day: string, mean: string, base: string) =>
    `Bisher gibt es nur einen Tag mit Daten: ${day}, Durchschnitt ${mean} ${base}.`,
  panelMeans: 'Durchschnittliche Bewertung',
  otherRatings: 'Weitere bewertete Aspekte',
  scale: (low: string, high: string) => `Von 1 (${low}) bis 5 (${high})`,
  several: 'Mehrere Antworten waren möglich: Die Summe kann 100\u00a0% übersteigen.',
  askedOf: (ratings: string) => `Die Frage wurde bei einer Bewertung von ${ratings} gestellt.`,
  reading: 'Lesehilfe zur Bewertungsübersicht',
  anonymous: 'Die Antworten sind anonym.',
  batches: (minimum: string) =>
    `Zum Schutz der Anonymität werden die Antworten in Gruppen von mindestens ${minimum} gezählt: Sie erscheinen, wenn die Gruppe vollständig ist und die Antworten nicht alle gleich sind.`,
  allOpen:
    'Die Antworten sind offen: Alle können antworten, und es wird nicht überprüft, ob der Dienst tatsächlich genutzt wurde.',
  assurance: (blind: string, ticket: string, open: string) =>
    `Antworten von Personen, die das Verfahren abgeschlossen haben: ${blind} mit anonymem Ticket, ${ticket} mit Einmal-Link. Offene, nicht überprüfte Antworten: ${open}. Die Bewertung ist die der offenen Antworten allein.`,
  participation:
    'Wie viele Verfahren begonnen und abgeschlossen wurden, ist noch nicht bekannt: Es lässt sich nicht sagen, welcher Teil der Nutzerinnen und Nutzer geantwortet hat.',
} as const;
