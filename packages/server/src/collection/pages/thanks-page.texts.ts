import type { Language } from '@ascolto/contract';

interface ThanksTexts {
  readonly title: string;
  readonly recorded: (service: string) => string;
  readonly shownAtOnce: string;
  readonly shownInGroups: (minimum: number) => string;
  readonly card: string;
  readonly backTo: (administration: string) => string;
}

export const thanksTexts: Readonly<Record<Language, ThanksTexts>> = {
  it: {
    title: 'Grazie per la valutazione',
    recorded: (service) => `La valutazione di «${service}» è stata registrata e contribuisce a migliorarlo.`,
    shownAtOnce: 'In questa dimostrazione compare subito nella pagella del servizio.',
    shownInGroups: (minimum) =>
      `Per proteggere l’anonimato, le risposte compaiono nella pagella del servizio a gruppi: anche questa, quando un gruppo di almeno ${minimum} risposte, non tutte uguali, è completo.`,
    card: 'Vai alla pagella del servizio',
    backTo: (administration) => `Torna al sito di ${administration}`,
  },
  en: {
    title: 'Thank you for the rating',
    recorded: (service) => `The rating of “${service}” has been recorded and helps to improve it.`,
    shownAtOnce: 'In this demonstration it appears at once on the report card of the service.',
    shownInGroups: (minimum) =>
      `To protect anonymity, answers appear on the report card of the service in groups: this one too, when a group of at least ${minimum} answers, not all the same, is complete.`,
    card: 'Go to the report card of the service',
    backTo: (administration) => `Back to the website of ${administration}`,
  },
};
