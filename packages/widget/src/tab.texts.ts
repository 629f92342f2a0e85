import type { Language } from '@ascolto/contract';

export interface TabTexts {
  readonly rate: string;
  /** After the words of the link, for those who do not see where it leads. */
  readonly newTab: string;
  readonly dismiss: string;
}

export const tabTexts: Readonly<Record<Language, TabTexts>> = {
  it: {
    rate: 'Valuta il servizio',
    newTab: '(si apre in una nuova scheda)',
    dismiss: 'Nascondi il pulsante di valutazione',
  },
  de: {
    rate: 'Dienst bewerten',
    newTab: '(wird in einem neuen Tab geöffnet)',
    dismiss: 'Schaltfläche für die Bewertung ausblenden',
  },
  fr: {
    rate: 'Évaluer le service',
    newTab: '(s’ouvre dans un nouvel onglet)',
    dismiss: 'Masquer le bouton d’évaluation',
  },
  sl: {
    rate: 'Oceni storitev',
    newTab: '(odpre se v novem zavihku)',
    dismiss: 'Skrij gumb za oceno',
  },
  en: {
    rate: 'Rate the service',
    newTab: '(opens in a new tab)',
    dismiss: 'Hide the rating button',
  },
};
