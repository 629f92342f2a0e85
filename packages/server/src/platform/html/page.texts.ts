import type { Language } from '@ascolto/contract';

interface PageTexts {
  readonly tagline: string;
  readonly owner: string;
  readonly skip: string;
  readonly home: string;
  readonly languages: string;
  readonly demonstration: string;
  readonly about: string;
  readonly links: string;
  readonly api: string;
}

/** The name of the platform, the same in every language. */
export const platformName = 'Ascolto';

export const languageNames: Readonly<Record<Language, string>> = { it: 'Italiano', en: 'English' };

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  it: {
    tagline: 'La voce di chi usa i servizi pubblici',
    owner: 'Valutazione dei servizi pubblici digitali',
    skip: 'Vai al contenuto principale',
    home: 'Tutti i servizi',
    languages: 'Lingua della pagina',
    demonstration: 'Dimostrazione: le risposte non sono reali',
    about: 'Valutazioni anonime, senza cookie e senza registrazione.',
    links: 'Collegamenti utili',
    api: 'Interfaccia per sviluppatori (OpenAPI)',
  },
  en: {
    tagline: 'The voice of those who use public services',
    owner: 'Ratings of digital public services',
    skip: 'Skip to main content',
    home: 'All services',
    languages: 'Language of the page',
    demonstration: 'Demonstration: the answers are not real',
    about: 'Anonymous ratings, without cookies and without registration.',
    links: 'Useful links',
    api: 'Interface for developers (OpenAPI)',
  },
};
