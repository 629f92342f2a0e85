import type { Language } from '@ascolto/contract';

export interface TestTexts {
  readonly notice: string;
  readonly key: string;
  readonly hint: string;
  readonly refused: string;
  readonly errorPrefix: string;
  readonly title: string;
  readonly sound: string;
  readonly again: string;
}

export const testTexts: Readonly<Record<Language, TestTexts>> = {
  it: {
    notice: 'Questa è una prova: le risposte sono controllate, ma non sono registrate né contate.',
    key: 'Chiave di accesso per le prove',
    hint: 'Occorre per inviare la prova; la fornisce chi gestisce la piattaforma all’amministrazione.',
    refused:
      'Per inviare la prova occorre una chiave valida dell’amministrazione, con il permesso per le prove.',
    errorPrefix: 'Errore:',
    title: 'Prova riuscita',
    sound: 'Le risposte sono in ordine. Nulla è stato registrato né contato.',
    again: 'Ripeti la prova',
  },
  de: {
    notice: 'Dies ist ein Test: Die Antworten werden geprüft, aber weder erfasst noch gezählt.',
    key: 'Zugangsschlüssel für Tests',
    hint: 'Er ist zum Abschicken des Tests nötig; die Verwaltung erhält ihn vom Betreiber der Plattform.',
    refused:
      'Zum Abschicken des Tests ist ein gültiger Schlüssel der Verwaltung mit der Berechtigung für Tests nötig.',
    errorPrefix: 'Fehler:',
    title: 'Test gelungen',
    sound: 'Die Antworten sind in Ordnung. Nichts wurde erfasst oder gezählt.',
    again: 'Test wiederholen',
  },
  fr: {
    notice: 'Ceci est un test\u00a0: les réponses sont contrôlées, mais ni enregistrées ni comptées.',
    key: 'Clé d’accès pour les tests',
    hint: 'Elle est nécessaire pour envoyer le test\u00a0; le gestionnaire de la plateforme la remet à l’administration.',
    refused:
      'Pour envoyer le test, il faut une clé valide de l’administration, avec l’autorisation pour les tests.',
    errorPrefix: 'Erreur\u00a0:',
    title: 'Test réussi',
    sound: 'Les réponses sont en ordre. Rien n’a été enregistré ni compté.',
    again: 'Refaire le test',
  },
  sl: {
    notice: 'To je preizkus: odgovori se preverijo, vendar se ne zabeležijo in ne štejejo.',
    key: 'Dostopni ključ za preizkuse',
    hint: 'Potreben je za oddajo preizkusa; upravi ga izroči upravljavec platforme.',
    refused: 'Za oddajo preizkusa je potreben veljaven ključ uprave z dovoljenjem za preizkuse.',
    errorPrefix: 'Napaka:',
    title: 'Preizkus je uspel',
    sound: 'Odgovori so v redu. Nič ni bilo zabeleženo ali šteto.',
    again: 'Ponovi preizkus',
  },
  en: {
    notice: 'This is a test: the answers are checked, but neither recorded nor counted.',
    key: 'Access key for tests',
    hint: 'It is needed to send the test; whoever runs the platform gives it to the administration.',
    refused: 'To send the test a valid key of the administration is needed that allows tests.',
    errorPrefix: 'Error:',
    title: 'The test succeeded',
    sound: 'The answers are in order. Nothing was recorded or counted.',
    again: 'Test again',
  },
};
