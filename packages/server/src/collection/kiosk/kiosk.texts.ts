import type { Language } from '@ascolto/contract';

export interface KioskTexts {
  readonly title: string;
  readonly rate: string;
  readonly next: string;
  readonly back: string;
  readonly send: string;
  readonly restart: string;
  readonly stillThere: string;
  readonly thanks: string;
  readonly saved: string;
  readonly full: string;
  readonly notSaved: string;
  readonly withoutScript: string;
  readonly state: string;
  readonly waiting: string;
  readonly refused: string;
  readonly nothing: string;
}

export const kioskTexts: Readonly<Record<Language, KioskTexts>> = {
  it: {
    title: 'Com’è andata?',
    rate: 'Valuta il servizio',
    next: 'Avanti',
    back: 'Indietro',
    send: 'Invia',
    restart: 'Ricomincia',
    stillThere: 'Tra 20 secondi si torna all’inizio: per continuare basta toccare lo schermo.',
    thanks: 'Grazie per la valutazione',
    saved: 'La risposta è stata salvata su questo dispositivo e viene inviata appena possibile. È anonima.',
    full: 'Al momento questo dispositivo non può raccogliere altre risposte. Ci scusiamo: si può valutare il servizio anche dal proprio telefono.',
    notSaved: 'Non è stato possibile salvare la risposta. È ancora qui: si può riprovare.',
    withoutScript: 'Vai al modulo',
    state: 'Stato del dispositivo',
    waiting: 'Risposte in attesa di invio',
    refused: 'Risposte non accettate dalla piattaforma',
    nothing: 'Nessuna',
  },
  de: {
    title: 'Wie ist es gelaufen?',
    rate: 'Dienst bewerten',
    next: 'Weiter',
    back: 'Zurück',
    send: 'Abschicken',
    restart: 'Neu beginnen',
    stillThere:
      'In 20 Sekunden geht es zurück zum Anfang: Eine Berührung des Bildschirms genügt, um fortzufahren.',
    thanks: 'Danke für die Bewertung',
    saved:
      'Die Antwort wurde auf diesem Gerät gespeichert und wird so bald wie möglich gesendet. Sie ist anonym.',
    full: 'Dieses Gerät kann derzeit keine weiteren Antworten aufnehmen. Wir bitten um Entschuldigung: Der Dienst kann auch mit dem eigenen Telefon bewertet werden.',
    notSaved: 'Die Antwort konnte nicht gespeichert werden. Sie ist noch da: Ein neuer Versuch ist möglich.',
    withoutScript: 'Zum Formular',
    state: 'Zustand des Geräts',
    waiting: 'Antworten, die noch gesendet werden',
    refused: 'Antworten, die die Plattform nicht angenommen hat',
    nothing: 'Keine',
  },
  fr: {
    title: 'Comment cela s’est-il passé\u00a0?',
    rate: 'Évaluer le service',
    next: 'Suivant',
    back: 'Précédent',
    send: 'Envoyer',
    restart: 'Recommencer',
    stillThere: 'Retour au début dans 20 secondes\u00a0: pour continuer, il suffit de toucher l’écran.',
    thanks: 'Merci pour cette évaluation',
    saved:
      'La réponse a été enregistrée sur cet appareil et sera envoyée dès que possible. Elle est anonyme.',
    full: 'Cet appareil ne peut pas recueillir d’autres réponses pour le moment. Veuillez nous excuser\u00a0: il est aussi possible d’évaluer le service depuis un téléphone.',
    notSaved:
      'La réponse n’a pas pu être enregistrée. Elle est encore là\u00a0: il est possible de réessayer.',
    withoutScript: 'Aller au formulaire',
    state: 'État de l’appareil',
    waiting: 'Réponses en attente d’envoi',
    refused: 'Réponses que la plateforme n’a pas acceptées',
    nothing: 'Aucune',
  },
  sl: {
    title: 'Kako je bilo?',
    rate: 'Oceni storitev',
    next: 'Naprej',
    back: 'Nazaj',
    send: 'Oddaj',
    restart: 'Začni znova',
    stillThere: 'Čez 20 sekund se prikaže začetek: za nadaljevanje je dovolj dotik zaslona.',
    thanks: 'Hvala za oceno',
    saved: 'Odgovor je shranjen na tej napravi in bo poslan takoj, ko bo mogoče. Je anonimen.',
    full: 'Ta naprava trenutno ne more sprejeti novih odgovorov. Opravičujemo se: storitev je mogoče oceniti tudi s svojim telefonom.',
    notSaved: 'Odgovora ni bilo mogoče shraniti. Še vedno je tukaj: mogoče je poskusiti znova.',
    withoutScript: 'Na obrazec',
    state: 'Stanje naprave',
    waiting: 'Odgovori, ki čakajo na pošiljanje',
    refused: 'Odgovori, ki jih platforma ni sprejela',
    nothing: 'Ni jih',
  },
  en: {
    title: 'How did it go?',
    rate: 'Rate the service',
    next: 'Next',
    back: 'Back',
    send: 'Send',
    restart: 'Start again',
    stillThere: 'In 20 seconds this goes back to the start: touch the screen to go on.',
    thanks: 'Thank you for the rating',
    saved: 'The answer is saved on this device and will be sent as soon as possible. It is anonymous.',
    full: 'This device cannot take more answers at the moment. We are sorry: the service can also be rated from a phone.',
    notSaved: 'The answer could not be saved. It is still here: it is possible to try again.',
    withoutScript: 'Go to the form',
    state: 'State of the device',
    waiting: 'Answers waiting to be sent',
    refused: 'Answers that the platform did not accept',
    nothing: 'None',
  },
};
