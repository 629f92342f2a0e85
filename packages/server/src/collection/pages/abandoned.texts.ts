import type { Language } from '@ascolto/contract';
import type { FormTexts } from './form-texts.ts';

/** The words in which the form for those who gave up differs: nothing is rated there. */
type AbandonedTexts = Pick<
  FormTexts,
  | 'title'
  | 'intro'
  | 'faultsTitle'
  | 'faultsLead'
  | 'problemTitle'
  | 'problems'
  | 'send'
  | 'cardLead'
  | 'card'
>;

export const abandonedTexts: Readonly<Record<Language, AbandonedTexts>> = {
  it: {
    title: (service) => `Procedura non conclusa: «${service}»`,
    intro:
      'Spiace che la procedura non sia arrivata alla fine. Basta una risposta per capire dove si è interrotta: è anonima e richiede pochi secondi.',
    faultsTitle: 'La risposta non è ancora stata inviata',
    faultsLead: 'Per inviarla occorre rivedere quanto segue.',
    problemTitle: 'La risposta non è ancora stata registrata',
    problems: {
      database_unavailable: [
        'Per qualche istante non è stato possibile registrarla. Nulla è andato perso: quanto scritto è ancora in questa pagina.',
        'È sufficiente inviare di nuovo. Anche inviandola più volte, la risposta conta una volta sola.',
      ],
      busy: [
        'In questo momento stanno arrivando moltissime risposte. Nulla è andato perso: quanto scritto è ancora in questa pagina.',
        'È sufficiente inviare di nuovo tra qualche istante. Anche inviandola più volte, la risposta conta una volta sola.',
      ],
      too_many_requests: [
        'Nell’ultimo minuto sono arrivate moltissime risposte dalla stessa rete, per esempio quella di un ufficio o di una scuola. Nulla è andato perso: quanto scritto è ancora in questa pagina.',
        'È sufficiente inviare di nuovo tra un minuto. Anche inviandola più volte, la risposta conta una volta sola.',
      ],
      body_too_large: [
        'Il testo inviato è troppo lungo per essere ricevuto.',
        'Si prega di abbreviarlo e di inviare di nuovo. La risposta conta una volta sola.',
      ],
    },
    send: 'Invia la risposta',
    cardLead: 'Le risposte compaiono, insieme a quelle delle altre persone e senza entrare nel voto, nella',
    card: 'pagella pubblica del servizio',
  },
  de: {
    title: (service) => `Verfahren nicht abgeschlossen: „${service}“`,
    intro:
      'Schade, dass das Verfahren nicht zum Ende gekommen ist. Eine Antwort genügt, um zu verstehen, wo es abgebrochen ist: Sie ist anonym und dauert nur wenige Sekunden.',
    faultsTitle: 'Die Antwort wurde noch nicht abgeschickt',
    faultsLead: 'Vor dem Abschicken ist Folgendes zu überprüfen.',
    problemTitle: 'Die Antwort wurde noch nicht erfasst',
    problems: {
      database_unavailable: [
        'Einige Augenblicke lang war die Erfassung nicht möglich. Nichts ist verloren: Alle Angaben stehen weiterhin auf dieser Seite.',
        'Es genügt, die Antwort erneut abzuschicken. Auch bei mehrmaligem Abschicken zählt sie nur einmal.',
      ],
      busy: [
        'Derzeit gehen sehr viele Antworten ein. Nichts ist verloren: Alle Angaben stehen weiterhin auf dieser Seite.',
        'Es genügt, die Antwort in wenigen Augenblicken erneut abzuschicken. Auch bei mehrmaligem Abschicken zählt sie nur einmal.',
      ],
      too_many_requests: [
        'In der letzten Minute sind sehr viele Antworten aus demselben Netz eingegangen, zum Beispiel aus dem eines Büros oder einer Schule. Nichts ist verloren: Alle Angaben stehen weiterhin auf dieser Seite.',
        'Es genügt, in einer Minute erneut abzuschicken. Auch bei mehrmaligem Abschicken zählt die Antwort nur einmal.',
      ],
      body_too_large: [
        'Der abgeschickte Text ist zu lang und konnte nicht angenommen werden.',
        'Bitte den Text kürzen und erneut abschicken. Die Antwort zählt nur einmal.',
      ],
    },
    send: 'Antwort abschicken',
    cardLead:
      'Die Antworten erscheinen, zusammen mit jenen anderer Personen und ohne in die Bewertung einzugehen, in der',
    card: 'öffentlichen Bewertungsübersicht des Dienstes',
  },
  fr: {
    title: (service) => `Démarche non terminée\u00a0: «\u00a0${service}\u00a0»`,
    intro:
      'Il est regrettable que la démarche n’ait pas pu aboutir. Une seule réponse suffit pour comprendre où elle s’est interrompue\u00a0: elle est anonyme et ne prend que quelques secondes.',
    faultsTitle: 'La réponse n’a pas encore été envoyée',
    faultsLead: 'Avant l’envoi, il convient de revoir les points suivants.',
    problemTitle: 'La réponse n’a pas encore été enregistrée',
    problems: {
      database_unavailable: [
        'L’enregistrement a été impossible pendant quelques instants. Rien n’est perdu\u00a0: tout ce qui a été écrit est toujours sur cette page.',
        'Il suffit de renvoyer la réponse. Même envoyée plusieurs fois, elle ne compte qu’une seule fois.',
      ],
      busy: [
        'De très nombreuses réponses arrivent en ce moment. Rien n’est perdu\u00a0: tout ce qui a été écrit est toujours sur cette page.',
        'Il suffit de renvoyer la réponse dans quelques instants. Même envoyée plusieurs fois, elle ne compte qu’une seule fois.',
      ],
      too_many_requests: [
        'Au cours de la dernière minute, un très grand nombre de réponses sont arrivées du même réseau, par exemple celui d’un bureau ou d’une école. Rien n’est perdu\u00a0: tout ce qui a été écrit est toujours sur cette page.',
        'Il suffit d’envoyer de nouveau dans une minute. Même envoyée plusieurs fois, la réponse ne compte qu’une seule fois.',
      ],
      body_too_large: [
        'Le texte envoyé est trop long pour être reçu.',
        'Merci de le raccourcir et de renvoyer la réponse, qui ne compte qu’une seule fois.',
      ],
    },
    send: 'Envoyer la réponse',
    cardLead:
      'Les réponses apparaissent, avec celles des autres personnes et sans entrer dans la note, dans le',
    card: 'bulletin d’évaluation public du service',
  },
  sl: {
    title: (service) => `Nedokončan postopek: »${service}«`,
    intro:
      'Žal postopek ni prišel do konca. Zadostuje en odgovor, da je mogoče razumeti, kje se je ustavil: je anonimen in vzame le nekaj sekund.',
    faultsTitle: 'Odgovor še ni bil oddan',
    faultsLead: 'Pred oddajo je treba preveriti naslednje.',
    problemTitle: 'Odgovor še ni bil zabeležen',
    problems: {
      database_unavailable: [
        'Za nekaj trenutkov odgovora ni bilo mogoče zabeležiti. Nič ni izgubljeno: vse napisano je še vedno na tej strani.',
        'Zadostuje ponovna oddaja. Tudi če je odgovor oddan večkrat, šteje samo enkrat.',
      ],
      busy: [
        'V tem trenutku prihaja zelo veliko odgovorov. Nič ni izgubljeno: vse napisano je še vedno na tej strani.',
        'Zadostuje ponovna oddaja čez nekaj trenutkov. Tudi če je odgovor oddan večkrat, šteje samo enkrat.',
      ],
      too_many_requests: [
        'V zadnji minuti je iz istega omrežja, na primer iz omrežja urada ali šole, prišlo zelo veliko odgovorov. Nič ni izgubljeno: vse napisano je še vedno na tej strani.',
        'Zadostuje ponovna oddaja čez minuto. Tudi če je odgovor oddan večkrat, šteje samo enkrat.',
      ],
      body_too_large: [
        'Oddano besedilo je predolgo, zato ga ni bilo mogoče sprejeti.',
        'Prosimo, skrajšajte ga in odgovor oddajte znova. Odgovor šteje samo enkrat.',
      ],
    },
    send: 'Oddaj odgovor',
    cardLead: 'Odgovori so skupaj z odgovori drugih oseb, ne da bi vplivali na oceno, prikazani v',
    card: 'javnem pregledu ocen storitve',
  },
  en: {
    title: (service) => `Procedure not completed: “${service}”`,
    intro:
      'It is a pity that the procedure did not reach its end. One answer is enough to understand where it stopped: it is anonymous and takes a few seconds.',
    faultsTitle: 'The answer has not been sent yet',
    faultsLead: 'To send it, please review the following.',
    problemTitle: 'The answer has not been recorded yet',
    problems: {
      database_unavailable: [
        'For a moment it could not be recorded. Nothing is lost: what was written is still on this page.',
        'Please send it again. However often it is sent, the answer counts once.',
      ],
      busy: [
        'A great many answers are arriving at this moment. Nothing is lost: what was written is still on this page.',
        'Please send it again in a few moments. However often it is sent, the answer counts once.',
      ],
      too_many_requests: [
        'In the last minute a great many answers came from the same network, for example that of an office or a school. Nothing is lost: what was written is still on this page.',
        'Sending again in a minute is enough. Even if it is sent several times, the answer counts once.',
      ],
      body_too_large: [
        'The text sent is too long to be received.',
        'Please shorten it and send it again. The answer counts once.',
      ],
    },
    send: 'Send the answer',
    cardLead: 'Answers appear, together with those of other people and without entering the score, on the',
    card: 'public report card of the service',
  },
};
