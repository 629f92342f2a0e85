import type { Language } from '@ascolto/contract';

interface PosterTexts {
  readonly title: (service: string) => string;
  /** How to print it; not printed. */
  readonly howTo: string;
  /** What the code is, for those who do not see it. */
  readonly code: string;
  readonly question: string;
  readonly scan: string;
  readonly anonymous: string;
}

export const posterTexts: Readonly<Record<Language, PosterTexts>> = {
  it: {
    title: (service) => `Manifesto per «${service}»`,
    howTo:
      'Il manifesto sta su un foglio A4: si stampa con il comando «Stampa» del browser, senza margini aggiunti.',
    code: 'Codice QR del modulo di valutazione',
    question: 'Com’è andata?',
    scan: 'Per valutare il servizio, inquadrare il codice con il telefono o digitare l’indirizzo.',
    anonymous: 'Bastano venti secondi. La risposta è anonima.',
  },
  de: {
    title: (service) => `Aushang für „${service}“`,
    howTo:
      'Der Aushang passt auf ein A4-Blatt: Gedruckt wird mit dem Druckbefehl des Browsers, ohne zusätzliche Ränder.',
    code: 'QR-Code des Bewertungsformulars',
    question: 'Wie ist es gelaufen?',
    scan: 'Um den Dienst zu bewerten, den Code mit dem Telefon scannen oder die Adresse eingeben.',
    anonymous: 'Zwanzig Sekunden genügen. Die Antwort ist anonym.',
  },
  fr: {
    title: (service) => `Affiche pour «\u00a0${service}\u00a0»`,
    howTo:
      'L’affiche tient sur une feuille A4\u00a0: elle s’imprime avec la commande «\u00a0Imprimer\u00a0» du navigateur, sans marges supplémentaires.',
    code: 'Code QR du formulaire d’évaluation',
    question: 'Comment cela s’est-il passé\u00a0?',
    scan: 'Pour évaluer le service, scanner le code avec le téléphone ou saisir l’adresse.',
    anonymous: 'Vingt secondes suffisent. La réponse est anonyme.',
  },
  sl: {
    title: (service) => `Plakat za storitev »${service}«`,
    howTo: 'Plakat je na enem listu A4: natisne se z ukazom brskalnika za tiskanje, brez dodatnih robov.',
    code: 'Koda QR obrazca za ocenjevanje',
    question: 'Kako je bilo?',
    scan: 'Za oceno storitve je treba kodo skenirati s telefonom ali vpisati naslov.',
    anonymous: 'Dovolj je dvajset sekund. Odgovor je anonimen.',
  },
  en: {
    title: (service) => `Poster for “${service}”`,
    howTo:
      'The poster fits a sheet of A4: it is printed with the browser’s print command, without added margins.',
    code: 'QR code of the rating form',
    question: 'How did it go?',
    scan: 'To rate the service, scan the code with a phone or type the address.',
    anonymous: 'Twenty seconds are enough. The answer is anonymous.',
  },
};
