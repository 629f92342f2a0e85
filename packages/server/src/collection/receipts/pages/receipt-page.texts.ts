import type { Language } from '@ascolto/contract';
import { type Html, html } from '../../../platform/html/index.ts';

export interface ReceiptTexts {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly read: string;
  readonly wrong: string;
  readonly errorPrefix: string;
  readonly answer: (service: Html, month: string) => Html;
  readonly waiting: string;
  readonly counted: string;
  readonly replyTitle: string;
  readonly replied: (day: string) => string;
  readonly noReply: string;
  readonly changesTitle: string;
  readonly noChanges: string;
  readonly card: string;
}

export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = {
  it: {
    title: 'Leggere la risposta dell’amministrazione',
    lead: 'Con il codice ricevuto dopo la valutazione si vede se è già contata e che cosa ha risposto l’amministrazione. La consultazione è anonima e non viene registrata.',
    label: 'Codice',
    hint: 'Sedici lettere e cifre, per esempio in quattro gruppi; trattini e spazi non contano.',
    read: 'Leggi la risposta',
    wrong: 'A questo codice non corrisponde alcuna valutazione: si prega di ricontrollarlo.',
    errorPrefix: 'Errore:',
    answer: (service, month) => html`Valutazione di «${service}», ${month}.`,
    waiting: 'È registrata e attende il suo gruppo: per proteggere l’anonimato è contata insieme ad altre.',
    counted: 'È contata tra quelle del servizio.',
    replyTitle: 'La risposta dell’amministrazione',
    replied: (day) => `Del ${day}`,
    noReply: 'L’amministrazione non ha scritto una risposta, finora.',
    changesTitle: 'Che cosa è cambiato da allora',
    noChanges: 'L’amministrazione non ha comunicato modifiche, finora.',
    card: 'Vai alla pagella del servizio',
  },
  de: {
    title: 'Die Antwort der Verwaltung lesen',
    lead: 'Der Code, der nach der Bewertung angezeigt wurde, zeigt, ob sie schon gezählt ist und was die Verwaltung geantwortet hat. Die Abfrage ist anonym und wird nicht aufgezeichnet.',
    label: 'Code',
    hint: 'Sechzehn Buchstaben und Ziffern, zum Beispiel in vier Gruppen; Bindestriche und Leerzeichen zählen nicht.',
    read: 'Antwort lesen',
    wrong: 'Zu diesem Code gibt es keine Bewertung: Bitte ihn noch einmal überprüfen.',
    errorPrefix: 'Fehler:',
    answer: (service, month) => html`Bewertung von „${service}“, ${month}.`,
    waiting:
      'Sie ist erfasst und wartet auf ihre Gruppe: Zum Schutz der Anonymität wird sie zusammen mit anderen gezählt.',
    counted: 'Sie ist unter den Bewertungen des Dienstes gezählt.',
    replyTitle: 'Die Antwort der Verwaltung',
    replied: (day) => `Vom ${day}`,
    noReply: 'Die Verwaltung hat bisher keine Antwort geschrieben.',
    changesTitle: 'Was sich seitdem geändert hat',
    noChanges: 'Die Verwaltung hat bisher keine Änderungen mitgeteilt.',
    card: 'Zur Bewertungsübersicht',
  },
  fr: {
    title: 'Lire la réponse de l’administration',
    lead: 'Le code reçu après l’évaluation permet de voir si elle est déjà comptée et ce que l’administration a répondu. La consultation est anonyme et n’est pas enregistrée.',
    label: 'Code',
    hint: 'Seize lettres et chiffres, par exemple en quatre groupes\u00a0; les tirets et les espaces ne comptent pas.',
    read: 'Lire la réponse',
    wrong: 'Aucune évaluation ne correspond à ce code\u00a0: merci de le vérifier.',
    errorPrefix: 'Erreur\u00a0:',
    answer: (service, month) => html`Évaluation du service «\u00a0${service}\u00a0», ${month}.`,
    waiting:
      'Elle est enregistrée et attend son groupe\u00a0: afin de protéger l’anonymat, elle est comptée avec d’autres.',
    counted: 'Elle est comptée parmi celles du service.',
    replyTitle: 'La réponse de l’administration',
    replied: (day) => `Du ${day}`,
    noReply: 'L’administration n’a pas écrit de réponse à ce jour.',
    changesTitle: 'Ce qui a changé depuis',
    noChanges: 'L’administration n’a pas communiqué de changement à ce jour.',
    card: 'Voir le bulletin d’évaluation',
  },
  sl: {
    title: 'Odgovor uprave',
    lead: 'Koda, prejeta po oceni, pokaže, ali je ocena že šteta in kaj je uprava odgovorila. Vpogled je anonimen in se ne beleži.',
    label: 'Koda',
    hint: 'Šestnajst črk in številk, na primer v štirih skupinah; vezaji in presledki ne štejejo.',
    read: 'Preberi odgovor',
    wrong: 'Tej kodi ne ustreza nobena ocena: prosimo, da jo ponovno preverite.',
    errorPrefix: 'Napaka:',
    answer: (service, month) => html`Ocena storitve »${service}«, ${month}.`,
    waiting:
      'Zabeležena je in čaka na svojo skupino: zaradi varovanja anonimnosti se šteje skupaj z drugimi.',
    counted: 'Šteta je med ocenami storitve.',
    replyTitle: 'Odgovor uprave',
    replied: (day) => `Datum: ${day}`,
    noReply: 'Uprava doslej ni napisala odgovora.',
    changesTitle: 'Kaj se je od takrat spremenilo',
    noChanges: 'Uprava doslej ni sporočila sprememb.',
    card: 'Na pregled ocen storitve',
  },
  en: {
    title: 'Read the administration’s reply',
    lead: 'The code received after the rating shows whether it is counted already and what the administration replied. Reading is anonymous and is not recorded.',
    label: 'Code',
    hint: 'Sixteen letters and digits, for example in four groups; hyphens and spaces do not matter.',
    read: 'Read the reply',
    wrong: 'No rating has this code: please check it.',
    errorPrefix: 'Error:',
    answer: (service, month) => html`Rating of “${service}”, ${month}.`,
    waiting:
      'It is recorded and waits for its group: to protect anonymity it is counted together with others.',
    counted: 'It is counted among those of the service.',
    replyTitle: 'The administration’s reply',
    replied: (day) => `Of ${day}`,
    noReply: 'The administration has not written a reply so far.',
    changesTitle: 'What has changed since',
    noChanges: 'The administration has announced no changes so far.',
    card: 'Go to the report card of the service',
  },
};
