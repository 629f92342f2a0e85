/** The problem pages in German. */
export const germanProblems = {
  unknown_address: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es keine Seite. Die Adresse kann einen Fehler enthalten oder die Seite wurde verschoben.',
  },
  unknown_service: {
    title: 'Dienst nicht gefunden',
    text: 'Der angegebene Dienst ist nicht im Verzeichnis. Die Adresse kann einen Fehler enthalten: In der Liste der Dienste lässt sich der richtige finden.',
  },
  unknown_administration: {
    title: 'Verwaltung nicht gefunden',
    text: 'Die angegebene Verwaltung ist nicht im Verzeichnis. Die Adresse kann einen Fehler enthalten: In der Liste der Verwaltungen lässt sich die richtige finden.',
  },
  access_key_missing: {
    title: 'Ein Zugangsschlüssel ist erforderlich',
    text: 'Diese Adresse ist den Systemen der Verwaltungen vorbehalten. Es wurde nichts erfasst.',
  },
  access_key_invalid: {
    title: 'Der Zugangsschlüssel ist ungültig',
    text: 'Diese Adresse ist den Systemen der Verwaltungen vorbehalten. Es wurde nichts erfasst.',
  },
  access_key_not_allowed: {
    title: 'Der Zugangsschlüssel erlaubt dies nicht',
    text: 'Diese Adresse ist den Systemen der Verwaltungen vorbehalten. Es wurde nichts erfasst.',
  },
  service_not_live: {
    title: 'Der Dienst nimmt derzeit keine Bewertungen entgegen',
    text: 'Die Erhebung hat noch nicht begonnen oder ist ausgesetzt. Die Bewertungsübersicht mit den bisherigen Ergebnissen bleibt einsehbar.',
  },
  unclear_test: {
    title: 'Der Test wurde nicht erkannt',
    text: 'Die Adresse muss genau einmal „prova=1“ enthalten. Es wurde nichts erfasst: Die Schaltfläche führt zum Testformular.',
  },
  foreign_page: {
    title: 'Die Antwort wurde von einer anderen Website gesendet',
    text: 'Es wurde nichts erfasst, denn die Seite einer anderen Website hätte die Antwort lesen oder ändern können. Der Dienst kann über das Formular bewertet werden.',
  },
  method_not_allowed: {
    title: 'Die Anfrage ist nicht vorgesehen',
    text: 'Die Seite ist vorhanden, nimmt aber keine Anfrage dieser Art an. Es wurde nichts erfasst.',
  },
  body_too_large: {
    title: 'Der abgeschickte Text ist zu lang',
    text: 'Die Bewertung wurde nicht erfasst. Mit der Zurück-Taste des Browsers gelangt man wieder zum Formular, um den Text zu kürzen und erneut abzuschicken.',
  },
  wrong_content_type: {
    title: 'Die Anfrage hat nicht das vorgesehene Format',
    text: 'Die Bewertung wurde nicht erfasst. Sie kann über das Formular des Dienstes abgeschickt werden.',
  },
  malformed_request: {
    title: 'Die Anfrage ist nicht lesbar',
    text: 'Es wurde nichts erfasst. Die Bewertung kann über das Formular des Dienstes abgeschickt werden.',
  },
  malformed_json: {
    title: 'Die Anfrage ist nicht lesbar',
    text: 'Es wurde nichts erfasst. Die Bewertung kann über das Formular des Dienstes abgeschickt werden.',
  },
  invalid_fields: {
    title: 'Einige Angaben sind nicht korrekt',
    text: 'Es wurde nichts erfasst. Die Bewertung kann über das Formular des Dienstes abgeschickt werden.',
  },
  too_many_requests: {
    title: 'Es sind sehr viele Anfragen aus demselben Netz eingegangen',
    text: 'Bitte in einer Minute erneut versuchen. Eine Bewertung, die mehrmals von derselben Seite abgeschickt wird, zählt nur einmal.',
  },
  busy: {
    title: 'Derzeit gehen sehr viele Anfragen ein',
    text: 'Bitte in wenigen Augenblicken erneut versuchen. Eine Bewertung, die mehrmals von derselben Seite abgeschickt wird, zählt nur einmal.',
  },
  database_unavailable: {
    title: 'Der Dienst ist derzeit nicht erreichbar',
    text: 'Bitte in wenigen Augenblicken erneut versuchen. Eine Bewertung, die mehrmals von derselben Seite abgeschickt wird, zählt nur einmal.',
  },
  internal: {
    title: 'Es ist ein Fehler aufgetreten',
    text: 'Der Fehler liegt bei uns. Bitte später erneut versuchen: Eine Bewertung, die von derselben Seite erneut abgeschickt wird, zählt nur einmal.',
  },
} as const;
