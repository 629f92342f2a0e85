import type { Language } from '@ascolto/contract';
import type { Refusal } from './queue.ts';

/** What is said to the staff of what a device keeps. */
export interface StateTexts {
  /** The way to the state of the device. */
  readonly forStaff: string;
  readonly closed: string;
  readonly why: Readonly<Record<Refusal, string>>;
  readonly maybeSent: string;
  readonly maybeSentWhy: string;
  readonly discarded: string;
  readonly discard: string;
  readonly confirm: (count: number) => string;
  readonly confirmed: string;
  readonly cancel: string;
}

export const stateTexts: Readonly<Record<Language, StateTexts>> = {
  it: {
    forStaff: 'Per il personale: alcune risposte non sono state inviate',
    closed:
      'Al momento la piattaforma non riceve risposte per questo servizio. Restano qui finché non le riceve di nuovo.',
    why: {
      questionnaire: 'Il questionario a cui rispondono non è più in uso.',
      answers: 'Le regole del questionario sono cambiate: una delle risposte non è più ammessa.',
      request: 'La piattaforma non ha potuto leggere l’invio.',
    },
    maybeSent: 'Risposte forse già inviate',
    maybeSentWhy:
      'Il collegamento si è interrotto durante l’invio e sono passati più di sei giorni. Non vengono inviate di nuovo, perché potrebbero contare due volte.',
    discarded: 'Risposte eliminate dal personale',
    discard: 'Elimina le risposte che non si possono inviare',
    confirm: (count) =>
      `Risposte da eliminare: ${count}. Non si potranno recuperare; qui ne resterà soltanto il numero.`,
    confirmed: 'Elimina',
    cancel: 'Annulla',
  },
  de: {
    forStaff: 'Für das Personal: Einige Antworten wurden nicht gesendet',
    closed:
      'Die Plattform nimmt für diesen Dienst derzeit keine Antworten an. Sie bleiben hier, bis sie wieder angenommen werden.',
    why: {
      questionnaire: 'Der Fragebogen, auf den sie antworten, wird nicht mehr verwendet.',
      answers: 'Die Regeln des Fragebogens haben sich geändert: Eine der Antworten ist nicht mehr zulässig.',
      request: 'Die Plattform konnte die Sendung nicht lesen.',
    },
    maybeSent: 'Antworten, die vielleicht schon gesendet wurden',
    maybeSentWhy:
      'Die Verbindung brach beim Senden ab, und seither sind mehr als sechs Tage vergangen. Sie werden nicht erneut gesendet, weil sie doppelt zählen könnten.',
    discarded: 'Vom Personal gelöschte Antworten',
    discard: 'Antworten löschen, die nicht gesendet werden können',
    confirm: (count) =>
      `Zu löschende Antworten: ${count}. Sie lassen sich nicht wiederherstellen; hier bleibt nur ihre Anzahl.`,
    confirmed: 'Löschen',
    cancel: 'Abbrechen',
  },
  fr: {
    forStaff: 'Pour le personnel\u00a0: certaines réponses n’ont pas été envoyées',
    closed:
      'La plateforme ne reçoit pas de réponses pour ce service en ce moment. Elles restent ici jusqu’à ce qu’elle en reçoive de nouveau.',
    why: {
      questionnaire: 'Le questionnaire auquel elles répondent n’est plus utilisé.',
      answers: 'Les règles du questionnaire ont changé\u00a0: l’une des réponses n’est plus admise.',
      request: 'La plateforme n’a pas pu lire l’envoi.',
    },
    maybeSent: 'Réponses peut-être déjà envoyées',
    maybeSentWhy:
      'La connexion s’est interrompue pendant l’envoi, il y a plus de six jours. Elles ne sont pas renvoyées, car elles pourraient compter deux fois.',
    discarded: 'Réponses supprimées par le personnel',
    discard: 'Supprimer les réponses qui ne peuvent pas être envoyées',
    confirm: (count) =>
      `Réponses à supprimer\u00a0: ${count}. Elles ne pourront pas être récupérées\u00a0; seul leur nombre restera ici.`,
    confirmed: 'Supprimer',
    cancel: 'Annuler',
  },
  sl: {
    forStaff: 'Za osebje: nekateri odgovori niso bili poslani',
    closed:
      'Platforma trenutno ne sprejema odgovorov za to storitev. Tukaj ostanejo, dokler jih spet ne sprejme.',
    why: {
      questionnaire: 'Vprašalnik, na katerega odgovarjajo, ni več v uporabi.',
      answers: 'Pravila vprašalnika so se spremenila: eden od odgovorov ni več dovoljen.',
      request: 'Platforma poslanega ni mogla prebrati.',
    },
    maybeSent: 'Morda že poslani odgovori',
    maybeSentWhy:
      'Povezava se je med pošiljanjem prekinila, od takrat je minilo več kot šest dni. Ne pošiljajo se znova, ker bi lahko šteli dvakrat.',
    discarded: 'Odgovori, ki jih je izbrisalo osebje',
    discard: 'Izbriši odgovore, ki jih ni mogoče poslati',
    confirm: (count) =>
      `Odgovori za izbris: ${count}. Ni jih mogoče obnoviti; tukaj ostane le njihovo število.`,
    confirmed: 'Izbriši',
    cancel: 'Prekliči',
  },
  en: {
    forStaff: 'For the staff: some answers were not sent',
    closed:
      'The platform takes no answers for this service at the moment. They stay here until it takes them again.',
    why: {
      questionnaire: 'The questionnaire that they answer is no longer in use.',
      answers: 'The rules of the questionnaire have changed: one of the answers is no longer allowed.',
      request: 'The platform could not read what was sent.',
    },
    maybeSent: 'Answers that may have been sent',
    maybeSentWhy:
      'The connection broke while they were sent, more than six days ago. They are not sent again, because they could count twice.',
    discarded: 'Answers deleted by the staff',
    discard: 'Delete the answers that cannot be sent',
    confirm: (count) =>
      `Answers to be deleted: ${count}. They cannot be brought back; only their number stays here.`,
    confirmed: 'Delete',
    cancel: 'Cancel',
  },
};
