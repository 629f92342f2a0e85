import type { Language } from '@ascolto/contract';
import { type Html, html } from '../../../platform/html/index.ts';
import type { CommentState } from '../queries/read-receipt.ts';

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
  /** By where the comment is. */
  readonly noReply: Readonly<Record<CommentState | 'none', string>>;
  readonly changesTitle: string;
  readonly noChanges: string;
  readonly card: string;
}

export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = {
  it: {
    title: 'Leggere la risposta dell’amministrazione',
    lead: 'Con il codice ricevuto dopo la valutazione si vede se è già contata e che cosa ha risposto l’amministrazione. La consultazione è anonima e non viene registrata. Il codice vale 24 mesi dal giorno della valutazione.',
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
    noReply: {
      none: 'La valutazione è senza commento: l’amministrazione risponde ai commenti.',
      waiting:
        'L’amministrazione non ha ancora ricevuto il commento: i commenti sono consegnati una volta al giorno, in gruppi di più persone, così che non si capisca chi li ha scritti né quando.',
      'handed-out': 'L’amministrazione non ha scritto una risposta, finora.',
    },
    changesTitle: 'Che cosa è cambiato da allora',
    noChanges: 'L’amministrazione non ha comunicato modifiche, finora.',
    card: 'Vai alla pagella del servizio',
  },
  de: {
    title: 'Die Antwort der Verwaltung lesen',
    lead: 'Der Code, der nach der Bewertung angezeigt wurde, zeigt, ob sie schon gezählt ist und was die Verwaltung geantwortet hat. Die Abfrage ist anonym und wird nicht aufgezeichnet. Der Code gilt 24 Monate ab dem Tag der Bewertung.',
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
    noReply: {
      none: 'Die Bewertung enthält keinen Kommentar: Die Verwaltung antwortet auf Kommentare.',
      waiting:
        'Die Verwaltung hat den Kommentar noch nicht erhalten: Kommentare werden einmal am Tag und in Gruppen von mehreren Personen übergeben, damit nicht erkennbar ist, wer sie wann geschrieben hat.',
      'handed-out': 'Die Verwaltung hat bisher keine Antwort geschrieben.',
    },
    changesTitle: 'Was sich seitdem geändert hat',
    noChanges: 'Die Verwaltung hat bisher keine Änderungen mitgeteilt.',
    card: 'Zur Bewertungsübersicht',
  },
  fr: {
    title: 'Lire la réponse de l’administration',
    lead: 'Le code reçu après l’évaluation permet de voir si elle est déjà comptée et ce que l’administration a répondu. La consultation est anonyme et n’est pas enregistrée. Le code est valable 24 mois à compter du jour de l’évaluation.',
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
    noReply: {
      none: 'L’évaluation ne contient pas de commentaire\u00a0: l’administration répond aux commentaires.',
      waiting:
        'L’administration n’a pas encore reçu le commentaire\u00a0: les commentaires sont remis une fois par jour, par groupes de plusieurs personnes, afin que rien n’indique qui les a écrits ni quand.',
      'handed-out': 'L’administration n’a pas écrit de réponse à ce jour.',
    },
    changesTitle: 'Ce qui a changé depuis',
    noChanges: 'L’administration n’a pas communiqué de changement à ce jour.',
    card: 'Voir le bulletin d’évaluation',
  },
  sl: {
    title: 'Odgovor uprave',
    lead: 'Koda, prejeta po oceni, pokaže, ali je ocena že šteta in kaj je uprava odgovorila. Vpogled je anonimen in se ne beleži. Koda velja 24 mesecev od dneva ocene.',
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
    noReply: {
      none: 'Ocena nima komentarja: uprava odgovarja na komentarje.',
      waiting:
        'Uprava komentarja še ni prejela: komentarji se predajo enkrat na dan, v skupinah več oseb, da ni mogoče ugotoviti, kdo jih je napisal in kdaj.',
      'handed-out': 'Uprava doslej ni napisala odgovora.',
    },
    changesTitle: 'Kaj se je od takrat spremenilo',
    noChanges: 'Uprava doslej ni sporočila sprememb.',
    card: 'Na pregled ocen storitve',
  },
  en: {
    title: 'Read the administration’s reply',
    lead: 'The code received after the rating shows whether it is counted already and what the administration replied. Reading is anonymous and is not recorded. The code is valid for 24 months from the day of the rating.',
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
    noReply: {
      none: 'The rating has no comment: the administration replies to comments.',
      waiting:
        'The administration has not received the comment yet: comments are handed out once a day, in groups of several people, so that nobody can tell who wrote them, nor when.',
      'handed-out': 'The administration has not written a reply so far.',
    },
    changesTitle: 'What has changed since',
    noChanges: 'The administration has announced no changes so far.',
    card: 'Go to the report card of the service',
  },
};
