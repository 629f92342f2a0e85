import type { Language } from '@ascolto/contract';

interface PageTexts {
  readonly tagline: string;
  readonly owner: string;
  readonly skip: string;
  readonly home: string;
  readonly administrations: string;
  readonly receipt: string;
  readonly method: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly languages: string;
  readonly demonstration: string;
  readonly about: string;
  readonly links: string;
  readonly api: string;
}

/** The name of the platform, the same in every language. */
export const platformName = 'Ascolto';

/** Each in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  it: 'Italiano',
  de: 'Deutsch',
  fr: 'Français',
  sl: 'Slovenščina',
  en: 'English',
};

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  it: {
    tagline: 'La voce di chi usa i servizi pubblici',
    owner: 'Valutazione dei servizi pubblici digitali',
    skip: 'Vai al contenuto principale',
    home: 'Tutti i servizi',
    administrations: 'Amministrazioni',
    receipt: 'Leggere la risposta con il codice',
    method: 'Metodo',
    privacy: 'Protezione dei dati',
    accessibility: 'Accessibilità',
    languages: 'Lingua della pagina',
    demonstration: 'Dimostrazione: le risposte non sono reali',
    about: 'Valutazioni anonime, senza cookie e senza registrazione.',
    links: 'Collegamenti utili',
    api: 'Interfaccia per sviluppatori (OpenAPI)',
  },
  de: {
    tagline: 'Öffentliche Dienste aus Nutzersicht',
    owner: 'Bewertung der digitalen öffentlichen Dienste',
    skip: 'Zum Hauptinhalt springen',
    home: 'Alle Dienste',
    administrations: 'Verwaltungen',
    receipt: 'Antwort mit dem Code lesen',
    method: 'Methode',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    languages: 'Sprache der Seite',
    demonstration: 'Demonstration: keine echten Antworten',
    about: 'Anonyme Bewertungen, ohne Cookies und ohne Registrierung.',
    links: 'Nützliche Links',
    api: 'Programmierschnittstelle (OpenAPI)',
  },
  fr: {
    tagline: 'La voix des usagers des services publics',
    owner: 'Évaluation des services publics numériques',
    skip: 'Aller au contenu principal',
    home: 'Tous les services',
    administrations: 'Administrations',
    receipt: 'Lire la réponse avec le code',
    method: 'Méthode',
    privacy: 'Protection des données',
    accessibility: 'Accessibilité numérique',
    languages: 'Langue de la page',
    demonstration: 'Démonstration\u00a0: réponses fictives',
    about: 'Évaluations anonymes, sans cookies et sans inscription.',
    links: 'Liens utiles',
    api: 'Interface pour les développeurs (OpenAPI)',
  },
  sl: {
    tagline: 'Glas uporabnikov javnih storitev',
    owner: 'Ocenjevanje digitalnih javnih storitev',
    skip: 'Na glavno vsebino',
    home: 'Vse storitve',
    administrations: 'Uprave',
    receipt: 'Branje odgovora s kodo',
    method: 'Metodologija',
    privacy: 'Varstvo podatkov',
    accessibility: 'Dostopnost',
    languages: 'Jezik strani',
    demonstration: 'Predstavitev: odgovori niso resnični',
    about: 'Anonimne ocene, brez piškotkov in brez registracije.',
    links: 'Koristne povezave',
    api: 'Vmesnik za razvijalce (OpenAPI)',
  },
  en: {
    tagline: 'The voice of those who use public services',
    owner: 'Ratings of digital public services',
    skip: 'Skip to main content',
    home: 'All services',
    administrations: 'Administrations and bodies',
    receipt: 'Read the reply with the code',
    method: 'Method',
    privacy: 'Data protection',
    accessibility: 'Accessibility',
    languages: 'Language of the page',
    demonstration: 'Demonstration: the answers are not real',
    about: 'Anonymous ratings, without cookies and without registration.',
    links: 'Useful links',
    api: 'Interface for developers (OpenAPI)',
  },
};
