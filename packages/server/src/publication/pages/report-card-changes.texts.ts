import type { Language } from '@ascolto/contract';

interface ChangesTexts {
  readonly title: string;
  readonly source: string;
}

export const changesTexts: Readonly<Record<Language, ChangesTexts>> = {
  it: {
    title: 'Che cosa è cambiato',
    source: 'Sono le modifiche comunicate dall’amministrazione, con le sue parole.',
  },
  de: {
    title: 'Was sich geändert hat',
    source: 'Dies sind die von der Verwaltung mitgeteilten Änderungen, in ihren eigenen Worten.',
  },
  fr: {
    title: 'Ce qui a changé',
    source: 'Ce sont les modifications communiquées par l’administration, dans ses propres termes.',
  },
  sl: {
    title: 'Kaj se je spremenilo',
    source: 'To so spremembe, ki jih je sporočila uprava, z njenimi besedami.',
  },
  en: {
    title: 'What has changed',
    source: 'These are the changes announced by the administration, in its own words.',
  },
};
