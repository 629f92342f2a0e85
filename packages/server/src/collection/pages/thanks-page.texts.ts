import type { Language } from '@ascolto/contract';
import { type Html, html } from '../../platform/html/index.ts';

interface ThanksTexts {
  readonly title: string;
  readonly recorded: (service: Html) => Html;
  readonly shownAtOnce: string;
  readonly shownInGroups: (minimum: number) => string;
  readonly card: string;
  readonly backTo: (administration: Html) => Html;
  /** To those who gave up. */
  readonly abandoned: {
    readonly title: string;
    readonly recorded: (service: Html) => Html;
    readonly whatFollows: string;
  };
}

export const thanksTexts: Readonly<Record<Language, ThanksTexts>> = {
  it: {
    title: 'Grazie per la valutazione',
    recorded: (service) =>
      html`La valutazione di «${service}» è stata registrata e contribuisce a migliorarlo.`,
    shownAtOnce: 'In questa dimostrazione compare subito nella pagella del servizio.',
    shownInGroups: (minimum) =>
      `Per proteggere l’anonimato, le risposte compaiono nella pagella del servizio a gruppi: anche questa, quando un gruppo di almeno ${minimum} risposte, non tutte uguali, è completo.`,
    card: 'Vai alla pagella del servizio',
    backTo: (administration) => html`Torna al sito: ${administration}`,
    abandoned: {
      title: 'Grazie per la risposta',
      recorded: (service) =>
        html`La risposta su «${service}» è stata registrata: aiuta a capire dove e perché la procedura si interrompe.`,
      whatFollows:
        'Nella pagella sta accanto al voto, senza entrarvi. È anonima: non può ricevere una risposta e non modifica la procedura, che resta come è stata lasciata.',
    },
  },
  de: {
    title: 'Danke für die Bewertung',
    recorded: (service) =>
      html`Die Bewertung von „${service}“ wurde erfasst und trägt dazu bei, den Dienst zu verbessern.`,
    shownAtOnce: 'In dieser Demonstration erscheint sie sofort in der Bewertungsübersicht des Dienstes.',
    shownInGroups: (minimum) =>
      `Zum Schutz der Anonymität erscheinen die Antworten gruppenweise in der Bewertungsübersicht des Dienstes: auch diese, sobald eine Gruppe von mindestens ${minimum} Antworten, die nicht alle gleich sind, vollständig ist.`,
    card: 'Zur Bewertungsübersicht',
    backTo: (administration) => html`Zurück zur Website: ${administration}`,
    abandoned: {
      title: 'Danke für die Antwort',
      recorded: (service) =>
        html`Die Antwort zu „${service}“ wurde erfasst: Sie hilft zu verstehen, wo und warum das Verfahren abbricht.`,
      whatFollows:
        'In der Bewertungsübersicht steht sie neben der Bewertung, ohne in sie einzugehen. Sie ist anonym: Sie kann nicht beantwortet werden und ändert nichts am Verfahren, das so bleibt, wie es verlassen wurde.',
    },
  },
  fr: {
    title: 'Merci pour cette évaluation',
    recorded: (service) =>
      html`L’évaluation du service «\u00a0${service}\u00a0» a été enregistrée et contribue à l’améliorer.`,
    shownAtOnce: 'Dans cette démonstration, elle apparaît aussitôt dans le bulletin d’évaluation du service.',
    shownInGroups: (minimum) =>
      `Afin de protéger l’anonymat, les réponses apparaissent par groupes dans le bulletin d’évaluation du service\u00a0: celle-ci aussi, dès qu’un groupe d’au moins ${minimum} réponses, qui ne soient pas toutes identiques, est complet.`,
    card: 'Voir le bulletin d’évaluation',
    backTo: (administration) => html`Revenir au site\u00a0: ${administration}`,
    abandoned: {
      title: 'Merci pour cette réponse',
      recorded: (service) =>
        html`La réponse sur le service «\u00a0${service}\u00a0» a été enregistrée\u00a0: elle aide à comprendre où et pourquoi la démarche s’interrompt.`,
      whatFollows:
        'Dans le bulletin d’évaluation, elle figure à côté de la note, sans y entrer. Elle est anonyme\u00a0: il n’est pas possible d’y répondre et elle ne modifie pas la démarche, qui reste telle qu’elle a été laissée.',
    },
  },
  sl: {
    title: 'Hvala za oceno',
    recorded: (service) =>
      html`Ocena storitve »${service}« je zabeležena in prispeva k izboljšanju storitve.`,
    shownAtOnce: 'V tej predstavitvi se takoj prikaže v pregledu ocen storitve.',
    shownInGroups: (minimum) =>
      `Zaradi varovanja anonimnosti se odgovori v pregledu ocen storitve prikazujejo po skupinah: tudi ta, ko je skupina najmanj ${minimum} odgovorov, ki niso vsi enaki, popolna.`,
    card: 'Na pregled ocen storitve',
    backTo: (administration) => html`Nazaj na spletišče: ${administration}`,
    abandoned: {
      title: 'Hvala za odgovor',
      recorded: (service) =>
        html`Odgovor o storitvi »${service}« je zabeležen: pomaga razumeti, kje in zakaj se postopek ustavi.`,
      whatFollows:
        'V pregledu ocen je prikazan ob oceni, vanjo pa se ne šteje. Je anonimen: nanj ni mogoče odgovoriti in ne spremeni postopka, ki ostane, kakor je bil zapuščen.',
    },
  },
  en: {
    title: 'Thank you for the rating',
    recorded: (service) => html`The rating of “${service}” has been recorded and helps to improve it.`,
    shownAtOnce: 'In this demonstration it appears at once on the report card of the service.',
    shownInGroups: (minimum) =>
      `To protect anonymity, answers appear on the report card of the service in groups: this one too, when a group of at least ${minimum} answers, not all the same, is complete.`,
    card: 'Go to the report card of the service',
    backTo: (administration) => html`Back to the website of ${administration}`,
    abandoned: {
      title: 'Thank you for the answer',
      recorded: (service) =>
        html`The answer about “${service}” has been recorded: it helps to understand where and why the procedure stops.`,
      whatFollows:
        'On the report card it stands beside the score without entering it. It is anonymous: nobody can reply to it, and it does not change the procedure, which stays as it was left.',
    },
  },
};
