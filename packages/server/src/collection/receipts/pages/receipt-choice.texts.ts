import type { Language } from '@ascolto/contract';

export interface ReceiptChoiceTexts {
  readonly wish: string;
  readonly hint: string;
  readonly title: string;
  readonly keep: string;
  readonly read: string;
}

export const receiptChoiceTexts: Readonly<Record<Language, ReceiptChoiceTexts>> = {
  it: {
    wish: 'Desidero un codice per leggere la risposta dell’amministrazione',
    hint: 'Compare una volta sola, dopo l’invio. La valutazione resta anonima: il codice non dice di chi è.',
    title: 'Il codice per leggere la risposta',
    keep: 'Si prega di annotarlo ora: non sarà più mostrato e non può essere recuperato. Vale 24 mesi; chi lo conosce può leggere la risposta.',
    read: 'Dove leggere la risposta',
  },
  de: {
    wish: 'Ich möchte einen Code, mit dem die Antwort der Verwaltung gelesen werden kann',
    hint: 'Er erscheint nur einmal, nach dem Abschicken. Die Bewertung bleibt anonym: Der Code sagt nicht, von wem sie ist.',
    title: 'Der Code zum Lesen der Antwort',
    keep: 'Bitte jetzt notieren: Er wird nicht mehr angezeigt und kann nicht wiederhergestellt werden. Er gilt 24 Monate; wer ihn kennt, kann die Antwort lesen.',
    read: 'Wo die Antwort zu lesen ist',
  },
  fr: {
    wish: 'Je souhaite un code pour lire la réponse de l’administration',
    hint: 'Il apparaît une seule fois, après l’envoi. L’évaluation reste anonyme\u00a0: le code ne dit pas de qui elle vient.',
    title: 'Le code pour lire la réponse',
    keep: 'Merci de le noter maintenant\u00a0: il ne sera plus affiché et ne peut pas être retrouvé. Il est valable 24 mois\u00a0; qui le connaît peut lire la réponse.',
    read: 'Où lire la réponse',
  },
  sl: {
    wish: 'Želim kodo za branje odgovora uprave',
    hint: 'Prikaže se samo enkrat, po oddaji. Ocena ostane anonimna: koda ne pove, čigava je.',
    title: 'Koda za branje odgovora',
    keep: 'Prosimo, da jo zapišete zdaj: ne bo več prikazana in je ni mogoče obnoviti. Velja 24 mesecev; kdor jo pozna, lahko prebere odgovor.',
    read: 'Kje je odgovor mogoče prebrati',
  },
  en: {
    wish: 'I would like a code to read the administration’s reply',
    hint: 'It appears only once, after sending. The rating stays anonymous: the code does not tell whose it is.',
    title: 'The code to read the reply',
    keep: 'Please note it now: it will not be shown again and cannot be recovered. It is valid for 24 months; whoever knows it can read the reply.',
    read: 'Where to read the reply',
  },
};
