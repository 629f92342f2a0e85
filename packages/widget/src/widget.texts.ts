import type { Language } from '@ascolto/contract';

export interface WidgetTexts {
  /** After the number of a rate, for screen readers. */
  readonly outOfFive: string;
  /** Limit of the free text. */
  readonly atMost: (characters: number) => string;
  readonly send: string;
  readonly sending: string;
  readonly thanks: string;
  /** Not recorded now; trying again may help. */
  readonly unreachable: string;
  /** Not recorded, and trying again would not help. */
  readonly refused: string;
  readonly tryAgain: string;
  /** Leads to the platform's form. */
  readonly form: string;
}

export const widgetTexts: Readonly<Record<Language, WidgetTexts>> = {
  it: {
    outOfFive: 'su 5',
    atMost: (characters) => `Al massimo ${characters} caratteri.`,
    send: 'Invia la valutazione',
    sending: 'Invio in corso…',
    thanks: 'Grazie, il tuo parere ci aiuterà a migliorare il servizio!',
    unreachable:
      'Al momento non è stato possibile registrare la valutazione. Quanto indicato è ancora qui: è possibile riprovare.',
    refused: 'Non è possibile registrare la valutazione da questa pagina.',
    tryAgain: 'Riprova',
    form: 'Valuta il servizio sulla piattaforma',
  },
  de: {
    outOfFive: 'von 5',
    atMost: (characters) => `Höchstens ${characters} Zeichen.`,
    send: 'Bewertung senden',
    sending: 'Wird gesendet …',
    thanks: 'Danke, diese Rückmeldung hilft uns, den Dienst zu verbessern!',
    unreachable:
      'Die Bewertung konnte im Moment nicht gespeichert werden. Alle Angaben sind noch da: Ein neuer Versuch ist möglich.',
    refused: 'Von dieser Seite aus kann die Bewertung nicht gespeichert werden.',
    tryAgain: 'Erneut versuchen',
    form: 'Dienst auf der Plattform bewerten',
  },
  fr: {
    outOfFive: 'sur 5',
    atMost: (characters) => `${characters} caractères au maximum.`,
    send: 'Envoyer l’évaluation',
    sending: 'Envoi en cours…',
    thanks: 'Merci, votre avis nous aidera à améliorer le service !',
    unreachable:
      'L’évaluation n’a pas pu être enregistrée pour le moment. Toutes les réponses sont encore là : il est possible de réessayer.',
    refused: 'L’évaluation ne peut pas être enregistrée depuis cette page.',
    tryAgain: 'Réessayer',
    form: 'Évaluer le service sur la plateforme',
  },
  sl: {
    outOfFive: 'od 5',
    atMost: (characters) => `Največ ${characters} znakov.`,
    send: 'Pošlji oceno',
    sending: 'Pošiljanje …',
    thanks: 'Hvala, vaše mnenje nam bo pomagalo izboljšati storitev!',
    unreachable:
      'Ocene trenutno ni bilo mogoče shraniti. Vsi odgovori so še vedno tukaj: mogoče je poskusiti znova.',
    refused: 'S te strani ocene ni mogoče shraniti.',
    tryAgain: 'Poskusi znova',
    form: 'Oceni storitev na platformi',
  },
  en: {
    outOfFive: 'out of 5',
    atMost: (characters) => `At most ${characters} characters.`,
    send: 'Send the rating',
    sending: 'Sending…',
    thanks: 'Thank you, your opinion will help us to improve the service!',
    unreachable:
      'The rating could not be recorded at the moment. All answers are still here: it is possible to try again.',
    refused: 'The rating cannot be recorded from this page.',
    tryAgain: 'Try again',
    form: 'Rate the service on the platform',
  },
};
