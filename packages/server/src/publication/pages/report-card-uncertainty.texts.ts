import type { Language } from '@ascolto/contract';

/** Numbers, months and intervals come in as they are to be read. */
interface UncertaintyTexts {
  readonly interval: string;
  readonly intervalIs: (words: string) => string;
  /** Of the drawing, for those who do not see it. */
  readonly whisker: (mean: string, between: string) => string;
  readonly dayMean: string;
  readonly runningMean: string;
  readonly band: string;
  /** What the band of the trend is, in one sentence. */
  readonly bandMeaning: (level: string) => string;
  readonly runningDescription: (mean: string, between: string) => string;
  readonly showMonth: (month: string) => string;
  readonly monthDistribution: (month: string) => string;
  readonly sharesNote: (level: string) => string;
  readonly method: string;
}

export const uncertaintyTexts: Readonly<Record<Language, UncertaintyTexts>> = {
  it: {
    interval: 'Intervallo',
    intervalIs: (words) => `Intervallo: ${words}.`,
    whisker: (mean, between) => `Media ${mean}, intervallo ${between}, su una scala da 1 a 5`,
    dayMean: 'Media del giorno',
    runningMean: 'Media da inizio mese',
    band: 'Intervallo della media da inizio mese',
    bandMeaning: (level) =>
      `La fascia mostra, per il mese in corso, tra quali valori si trovava, alla fine di ogni giorno, la media di chi risponde: la sicurezza del ${level} vale per tutti i giorni insieme.`,
    runningDescription: (mean, between) => `Da inizio mese la media è ${mean}, con un intervallo ${between}.`,
    showMonth: (month) => `Mostra i voti di ${month}`,
    monthDistribution: (month) => `Distribuzione dei voti di ${month}`,
    sharesNote: (level) =>
      `Il mese è concluso e le sue cifre non cambiano. Accanto a ogni quota c’è il suo intervallo, con una sicurezza del ${level}.`,
    method: 'Come si ottengono queste cifre',
  },
  de: {
    interval: 'Intervall',
    intervalIs: (words) => `Intervall: ${words}.`,
    whisker: (mean, between) => `Durchschnitt ${mean}, Intervall ${between}, auf einer Skala von 1 bis 5`,
    dayMean: 'Tagesdurchschnitt',
    runningMean: 'Durchschnitt seit Monatsbeginn',
    band: 'Intervall des Durchschnitts seit Monatsbeginn',
    bandMeaning: (level) =>
      `Das Band zeigt für den laufenden Monat, zwischen welchen Werten der Durchschnitt der Antwortenden am Ende jedes Tages lag: Mit ${level} Sicherheit gilt das für alle Tage zugleich.`,
    runningDescription: (mean, between) =>
      `Seit Monatsbeginn beträgt der Durchschnitt ${mean}, mit einem Intervall ${between}.`,
    showMonth: (month) => `Bewertungen anzeigen: ${month}`,
    monthDistribution: (month) => `Verteilung der Bewertungen, ${month}`,
    sharesNote: (level) =>
      `Der Monat ist abgeschlossen, seine Werte ändern sich nicht mehr. Neben jedem Anteil steht sein Intervall, mit ${level} Sicherheit.`,
    method: 'Wie diese Werte entstehen',
  },
  fr: {
    interval: 'Intervalle',
    intervalIs: (words) => `Intervalle\u00a0: ${words}.`,
    whisker: (mean, between) => `Moyenne ${mean}, intervalle ${between}, sur une échelle de 1 à 5`,
    dayMean: 'Moyenne du jour',
    runningMean: 'Moyenne depuis le début du mois',
    band: 'Intervalle de la moyenne depuis le début du mois',
    bandMeaning: (level) =>
      `La bande montre, pour le mois en cours, entre quelles valeurs se situait à la fin de chaque jour la moyenne de celles et ceux qui répondent\u00a0: avec une confiance de ${level}, cela vaut pour tous les jours à la fois.`,
    runningDescription: (mean, between) =>
      `Depuis le début du mois, la moyenne est de ${mean}, avec un intervalle ${between}.`,
    showMonth: (month) => `Afficher les notes\u00a0: ${month}`,
    monthDistribution: (month) => `Répartition des notes de ${month}`,
    sharesNote: (level) =>
      `Le mois est terminé et ses chiffres ne changent plus. À côté de chaque part figure son intervalle, avec une confiance de ${level}.`,
    method: 'Comment ces chiffres sont obtenus',
  },
  sl: {
    interval: 'Interval zaupanja',
    intervalIs: (words) => `Interval zaupanja: ${words}.`,
    whisker: (mean, between) => `Povprečje ${mean}, interval ${between}, na lestvici od 1 do 5`,
    dayMean: 'Dnevno povprečje',
    runningMean: 'Povprečje od začetka meseca',
    band: 'Interval povprečja od začetka meseca',
    bandMeaning: (level) =>
      `Pas za tekoči mesec kaže, med katerima vrednostma je bilo ob koncu vsakega dne povprečje tistih, ki odgovarjajo: z ${level} zanesljivostjo to velja za vse dni hkrati.`,
    runningDescription: (mean, between) => `Od začetka meseca je povprečje ${mean}, interval pa ${between}.`,
    showMonth: (month) => `Prikaži ocene: ${month}`,
    monthDistribution: (month) => `Porazdelitev ocen, ${month}`,
    sharesNote: (level) =>
      `Mesec je zaključen in njegove vrednosti se ne spreminjajo več. Ob vsakem deležu je njegov interval, z ${level} zanesljivostjo.`,
    method: 'Kako nastanejo te vrednosti',
  },
  en: {
    interval: 'Interval',
    intervalIs: (words) => `Interval: ${words}.`,
    whisker: (mean, between) => `Mean ${mean}, interval ${between}, on a scale from 1 to 5`,
    dayMean: 'Mean of the day',
    runningMean: 'Mean since the month began',
    band: 'Interval of the mean since the month began',
    bandMeaning: (level) =>
      `For the month that runs, the band shows between which values the mean of those who answer lay at the end of each day: with ${level} confidence this holds on all days at once.`,
    runningDescription: (mean, between) =>
      `Since the month began the mean is ${mean}, with an interval ${between}.`,
    showMonth: (month) => `Show the ratings of ${month}`,
    monthDistribution: (month) => `Distribution of the ratings of ${month}`,
    sharesNote: (level) =>
      `The month is over and its figures no longer change. Beside each share stands its interval, with ${level} confidence.`,
    method: 'How these figures are made',
  },
};
