import type { Language } from '@ascolto/contract';

/** Why a form comes back although every answer in it is in order. */
export type FormProblem = 'database_unavailable' | 'busy' | 'body_too_large';

interface FormTexts {
  readonly title: (service: string) => string;
  readonly step: (step: number, steps: number) => string;
  readonly intro: string;
  readonly errorPrefix: string;
  readonly faultsTitle: string;
  readonly faultsLead: string;
  readonly problemTitle: string;
  readonly problems: Readonly<Record<FormProblem, readonly string[]>>;
  readonly required: string;
  readonly noAnswer: string;
  readonly atMost: (characters: string) => string;
  readonly noPersonalData: string;
  readonly send: string;
  readonly details: string;
  readonly next: string;
  readonly back: string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly cardLead: string;
  readonly card: string;
}

export const formTexts: Readonly<Record<Language, FormTexts>> = {
  it: {
    title: (service) => `Valutazione di «${service}»`,
    step: (step, steps) => `Passo ${step} di ${steps}`,
    intro: 'Basta una risposta. È anonima e richiede pochi secondi.',
    errorPrefix: 'Errore:',
    faultsTitle: 'La valutazione non è ancora stata inviata',
    faultsLead: 'Per inviarla occorre rivedere quanto segue.',
    problemTitle: 'La valutazione non è ancora stata registrata',
    problems: {
      database_unavailable: [
        'Per qualche istante non è stato possibile registrarla. Nulla è andato perso: le risposte sono ancora in questa pagina.',
        'È sufficiente inviare di nuovo. Anche inviandola più volte, la valutazione conta una volta sola.',
      ],
      busy: [
        'In questo momento stanno arrivando moltissime valutazioni. Nulla è andato perso: le risposte sono ancora in questa pagina.',
        'È sufficiente inviare di nuovo tra qualche istante. Anche inviandola più volte, la valutazione conta una volta sola.',
      ],
      body_too_large: [
        'Il testo inviato è troppo lungo per essere ricevuto.',
        'Si prega di abbreviarlo e di inviare di nuovo. La valutazione conta una volta sola.',
      ],
    },
    required: '(risposta necessaria)',
    noAnswer: 'Nessuna risposta',
    atMost: (characters) => `Al massimo ${characters} caratteri.`,
    noPersonalData: 'Si prega di non scrivere nomi, recapiti o altri dati personali.',
    send: 'Invia la valutazione',
    details: 'Aggiungi dettagli (facoltativo)',
    next: 'Altre domande (facoltativo)',
    back: 'Indietro',
    privacyTitle: 'Una risposta anonima',
    privacy: [
      'Non servono né nome né accesso, non si usano cookie e l’indirizzo di chi risponde non viene registrato.',
      'Della risposta si conserva il giorno, non l’ora. I commenti non sono pubblicati e i dati personali riconosciuti al loro interno sono rimossi prima di conservarli.',
    ],
    cardLead: 'I voti compaiono, insieme a quelli delle altre persone, nella',
    card: 'pagella pubblica del servizio',
  },
  en: {
    title: (service) => `Rating of “${service}”`,
    step: (step, steps) => `Step ${step} of ${steps}`,
    intro: 'One answer is enough. It is anonymous and takes a few seconds.',
    errorPrefix: 'Error:',
    faultsTitle: 'The rating has not been sent yet',
    faultsLead: 'To send it, please review the following.',
    problemTitle: 'The rating has not been recorded yet',
    problems: {
      database_unavailable: [
        'For a moment it could not be recorded. Nothing is lost: the answers are still on this page.',
        'Please send it again. However often it is sent, the rating counts once.',
      ],
      busy: [
        'A great many ratings are arriving at this moment. Nothing is lost: the answers are still on this page.',
        'Please send it again in a few moments. However often it is sent, the rating counts once.',
      ],
      body_too_large: [
        'The text sent is too long to be received.',
        'Please shorten it and send it again. The rating counts once.',
      ],
    },
    required: '(answer needed)',
    noAnswer: 'No answer',
    atMost: (characters) => `At most ${characters} characters.`,
    noPersonalData: 'Please do not write names, contact details or other personal data.',
    send: 'Send the rating',
    details: 'Add details (optional)',
    next: 'More questions (optional)',
    back: 'Back',
    privacyTitle: 'An anonymous answer',
    privacy: [
      'No name and no sign-in are needed, no cookies are used, and the address of those who answer is not recorded.',
      'The day of the answer is kept, the time is not. Comments are not published, and personal data recognised in them is removed before they are stored.',
    ],
    cardLead: 'Ratings appear, together with those of other people, on the',
    card: 'public report card of the service',
  },
};
