import type { Language, Purpose } from '@ascolto/contract';
import { abandonedTexts } from './abandoned.texts.ts';
import type { FormTexts } from './form-texts.ts';

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
      too_many_requests: [
        'Nell’ultimo minuto sono arrivate moltissime valutazioni dalla stessa rete, per esempio quella di un ufficio o di una scuola. Nulla è andato perso: le risposte sono ancora in questa pagina.',
        'È sufficiente inviare di nuovo tra un minuto. Anche inviandola più volte, la valutazione conta una volta sola.',
      ],
      body_too_large: [
        'Il testo inviato è troppo lungo per essere ricevuto.',
        'Si prega di abbreviarlo e di inviare di nuovo. La valutazione conta una volta sola.',
      ],
    },
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
    notConcluded: 'Non è stato possibile concludere la procedura?',
    sayWhere: 'Indicare dove si è interrotta',
  },
  de: {
    title: (service) => `Bewertung von „${service}“`,
    step: (step, steps) => `Schritt ${step} von ${steps}`,
    intro: 'Eine Antwort genügt. Sie ist anonym und dauert nur wenige Sekunden.',
    errorPrefix: 'Fehler:',
    faultsTitle: 'Die Bewertung wurde noch nicht abgeschickt',
    faultsLead: 'Vor dem Abschicken ist Folgendes zu überprüfen.',
    problemTitle: 'Die Bewertung wurde noch nicht erfasst',
    problems: {
      database_unavailable: [
        'Einige Augenblicke lang war die Erfassung nicht möglich. Nichts ist verloren: Die Antworten stehen weiterhin auf dieser Seite.',
        'Es genügt, die Bewertung erneut abzuschicken. Auch bei mehrmaligem Abschicken zählt sie nur einmal.',
      ],
      busy: [
        'Derzeit gehen sehr viele Bewertungen ein. Nichts ist verloren: Die Antworten stehen weiterhin auf dieser Seite.',
        'Es genügt, die Bewertung in wenigen Augenblicken erneut abzuschicken. Auch bei mehrmaligem Abschicken zählt sie nur einmal.',
      ],
      too_many_requests: [
        'In der letzten Minute sind sehr viele Bewertungen aus demselben Netz eingegangen, zum Beispiel aus dem eines Büros oder einer Schule. Es ist nichts verloren gegangen: Die Antworten stehen noch auf dieser Seite.',
        'Es genügt, in einer Minute erneut abzuschicken. Auch bei mehrmaligem Abschicken zählt die Bewertung nur einmal.',
      ],
      body_too_large: [
        'Der abgeschickte Text ist zu lang und konnte nicht angenommen werden.',
        'Bitte den Text kürzen und erneut abschicken. Die Bewertung zählt nur einmal.',
      ],
    },
    send: 'Bewertung abschicken',
    details: 'Details hinzufügen (freiwillig)',
    next: 'Weitere Fragen (freiwillig)',
    back: 'Zurück',
    privacyTitle: 'Eine anonyme Antwort',
    privacy: [
      'Weder Name noch Anmeldung sind nötig, es werden keine Cookies verwendet und die IP-Adresse wird nicht gespeichert.',
      'Von der Antwort wird der Tag gespeichert, nicht die Uhrzeit. Kommentare werden nicht veröffentlicht; darin erkannte personenbezogene Daten werden vor dem Speichern entfernt.',
    ],
    cardLead: 'Die Bewertungen erscheinen, zusammen mit jenen anderer Personen, in der',
    card: 'öffentlichen Bewertungsübersicht des Dienstes',
    notConcluded: 'Konnte das Verfahren nicht abgeschlossen werden?',
    sayWhere: 'Angeben, wo es abgebrochen ist',
  },
  fr: {
    title: (service) => `Évaluation du service «\u00a0${service}\u00a0»`,
    step: (step, steps) => `Étape ${step} sur ${steps}`,
    intro: 'Une seule réponse suffit. Elle est anonyme et ne prend que quelques secondes.',
    errorPrefix: 'Erreur\u00a0:',
    faultsTitle: 'L’évaluation n’a pas encore été envoyée',
    faultsLead: 'Avant l’envoi, il convient de revoir les points suivants.',
    problemTitle: 'L’évaluation n’a pas encore été enregistrée',
    problems: {
      database_unavailable: [
        'L’enregistrement a été impossible pendant quelques instants. Rien n’est perdu\u00a0: les réponses sont toujours sur cette page.',
        'Il suffit de renvoyer l’évaluation. Même envoyée plusieurs fois, elle ne compte qu’une seule fois.',
      ],
      busy: [
        'De très nombreuses évaluations arrivent en ce moment. Rien n’est perdu\u00a0: les réponses sont toujours sur cette page.',
        'Il suffit de renvoyer l’évaluation dans quelques instants. Même envoyée plusieurs fois, elle ne compte qu’une seule fois.',
      ],
      too_many_requests: [
        'Au cours de la dernière minute, un très grand nombre d’évaluations sont arrivées du même réseau, par exemple celui d’un bureau ou d’une école. Rien n’est perdu\u00a0: les réponses sont encore sur cette page.',
        'Il suffit d’envoyer de nouveau dans une minute. Même envoyée plusieurs fois, l’évaluation ne compte qu’une fois.',
      ],
      body_too_large: [
        'Le texte envoyé est trop long pour être reçu.',
        'Merci de le raccourcir et de renvoyer l’évaluation, qui ne compte qu’une seule fois.',
      ],
    },
    send: 'Envoyer l’évaluation',
    details: 'Ajouter des détails (facultatif)',
    next: 'Autres questions (facultatif)',
    back: 'Retour',
    privacyTitle: 'Une réponse anonyme',
    privacy: [
      'Ni nom ni connexion ne sont nécessaires, aucun cookie n’est utilisé et l’adresse IP n’est pas enregistrée.',
      'De la réponse, on conserve le jour, mais pas l’heure. Les commentaires ne sont pas publiés et les données personnelles qui y sont reconnues sont supprimées avant la conservation.',
    ],
    cardLead: 'Les notes apparaissent, avec celles des autres personnes, dans le',
    card: 'bulletin d’évaluation public du service',
    notConcluded: 'La démarche n’a pas pu être menée à son terme\u00a0?',
    sayWhere: 'Indiquer où elle s’est interrompue',
  },
  sl: {
    title: (service) => `Ocena storitve »${service}«`,
    step: (step, steps) => `Korak ${step} od ${steps}`,
    intro: 'Zadostuje en odgovor. Je anonimen in vzame le nekaj sekund.',
    errorPrefix: 'Napaka:',
    faultsTitle: 'Ocena še ni bila oddana',
    faultsLead: 'Pred oddajo je treba preveriti naslednje.',
    problemTitle: 'Ocena še ni bila zabeležena',
    problems: {
      database_unavailable: [
        'Za nekaj trenutkov ocene ni bilo mogoče zabeležiti. Nič ni izgubljeno: odgovori so še vedno na tej strani.',
        'Zadostuje ponovna oddaja. Tudi če je ocena oddana večkrat, šteje samo enkrat.',
      ],
      busy: [
        'V tem trenutku prihaja zelo veliko ocen. Nič ni izgubljeno: odgovori so še vedno na tej strani.',
        'Zadostuje ponovna oddaja čez nekaj trenutkov. Tudi če je ocena oddana večkrat, šteje samo enkrat.',
      ],
      too_many_requests: [
        'V zadnji minuti je iz istega omrežja, na primer iz omrežja urada ali šole, prišlo zelo veliko ocen. Nič ni izgubljeno: odgovori so še na tej strani.',
        'Dovolj je, da oceno oddate znova čez minuto. Tudi če je oddana večkrat, šteje samo enkrat.',
      ],
      body_too_large: [
        'Oddano besedilo je predolgo, zato ga ni bilo mogoče sprejeti.',
        'Prosimo, skrajšajte ga in oceno oddajte znova. Ocena šteje samo enkrat.',
      ],
    },
    send: 'Oddaj oceno',
    details: 'Dodaj podrobnosti (neobvezno)',
    next: 'Dodatna vprašanja (neobvezno)',
    back: 'Nazaj',
    privacyTitle: 'Anonimen odgovor',
    privacy: [
      'Ime in prijava nista potrebna, piškotki se ne uporabljajo, naslov IP pa se ne shrani.',
      'Pri odgovoru se shrani dan, ne pa ura. Komentarji se ne objavijo, v njih prepoznani osebni podatki pa se pred shranjevanjem odstranijo.',
    ],
    cardLead: 'Ocene so skupaj z ocenami drugih oseb prikazane v',
    card: 'javnem pregledu ocen storitve',
    notConcluded: 'Postopka ni bilo mogoče dokončati?',
    sayWhere: 'Navedba, kje se je ustavil',
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
      too_many_requests: [
        'In the last minute a great many ratings came from the same network, for example that of an office or a school. Nothing has been lost: the answers are still on this page.',
        'Sending again in a minute is enough. Even if it is sent several times, the rating counts once.',
      ],
      body_too_large: [
        'The text sent is too long to be received.',
        'Please shorten it and send it again. The rating counts once.',
      ],
    },
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
    notConcluded: 'Could the procedure not be completed?',
    sayWhere: 'Say where it stopped',
  },
};

/** The words of the form, by what it asks about. */
export function formTextsFor(language: Language, purpose: Purpose): FormTexts {
  const texts = formTexts[language];
  return purpose === 'abandoned' ? { ...texts, ...abandonedTexts[language] } : texts;
}
