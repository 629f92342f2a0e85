import type { Language } from '@ascolto/contract';
import type { GroupWeights } from '../../analysis/national/index.ts';

/** Numbers, months and intervals come in as they are to be read; counts also as numbers, for their grammar. */
export interface GroupTexts {
  readonly weighted: string;
  /** `services` are those of which transactions are known. */
  readonly coverage: (share: string, services: string) => string;
  readonly notReported: string;
  readonly weightedNote: (year: string) => string;
  readonly noWeights: (year: string) => string;
  /** The mean in which each service counts once, beside the weighted one. */
  readonly equal: (mean: string, between: string) => string;
  readonly equalOnly: string;
  readonly whisker: (mean: string, between: string) => string;
  readonly asymptotic: string;
  readonly open: string;
  readonly change: (from: string, to: string) => string;
  readonly changeNumbers: (services: number, text: string, points: string) => string;
  /** `answers` are those of the earlier and of the later month. */
  readonly changeSure: (between: string, level: string, answers: string) => string;
  readonly changeUnsure: (answers: string) => string;
  readonly showParts: string;
  readonly part: string;
  readonly points: string;
  readonly within: string;
  readonly mix: string;
  readonly entry: (services: string) => string;
  readonly exit: (services: string) => string;
  /** Two numbers of answers. */
  readonly twoNumbers: (before: string, after: string) => string;
  readonly total: (before: string, after: string) => string;
  readonly weights: Readonly<Record<GroupWeights, string>>;
}

export const groupTexts: Readonly<Record<Language, GroupTexts>> = {
  it: {
    weighted: 'Media per procedure concluse',
    coverage: (share, services) => `procedure coperte: ${share} (di ${services} servizi)`,
    notReported: 'procedure non comunicate',
    weightedNote: (year) =>
      `Nella media per procedure concluse ogni servizio ha il peso delle procedure concluse che l’amministrazione ha comunicato per il ${year}, lo stesso per tutto l’anno. «Procedure coperte» è la quota di quelle procedure che riguarda servizi con un punteggio.`,
    noWeights: (year) =>
      `Per il ${year} non risultano procedure concluse di servizi con un punteggio: resta la media in cui ogni servizio conta una volta.`,
    equal: (mean, between) => `Se ogni servizio conta una volta, la media è ${mean}, ${between}.`,
    equalOnly: 'Ogni servizio conta una volta.',
    whisker: (mean, between) => `Media del gruppo ${mean}, intervallo ${between}, su una scala da 1 a 5`,
    asymptotic:
      'Gli intervalli delle medie di più servizi sono asintotici: la loro sicurezza è quella indicata quando le risposte sono molte.',
    open: 'Le cifre si basano sulle sole risposte aperte: non è verificato che chi ha risposto abbia usato il servizio.',
    change: (from, to) => `Che cosa è cambiato tra ${from} e ${to}`,
    changeNumbers: (services, text, points) =>
      services === 1
        ? `Nell’unico servizio con un punteggio in entrambi i mesi la differenza è di ${points} punti`
        : `Nei ${text} servizi con un punteggio in entrambi i mesi la media differisce di ${points} punti`,
    changeSure: (between, level, answers) =>
      `, ${between} con una sicurezza del ${level} (risposte: ${answers}).`,
    changeUnsure: (answers) =>
      `. Le risposte (${answers}) non bastano a dire quanto la differenza è incerta.`,
    showParts: 'Mostra da che cosa dipende la differenza',
    part: 'Parte della differenza',
    points: 'Punti',
    within: 'Servizi valutati diversamente da prima',
    mix: 'Peso dei servizi tra loro',
    entry: (services) => `Servizi che prima non avevano un punteggio: ${services}`,
    exit: (services) => `Servizi che non hanno più un punteggio: ${services}`,
    twoNumbers: (before, after) => `${before} e ${after}`,
    total: (before, after) => `In tutto, da ${before} a ${after}`,
    weights: {
      transactions:
        'I servizi sono pesati con le procedure concluse dell’anno prima. La somma comprende i servizi che hanno un punteggio in uno solo dei due mesi.',
      equal:
        'Ogni servizio conta una volta. La somma comprende i servizi che hanno un punteggio in uno solo dei due mesi.',
    },
  },
  de: {
    weighted: 'Mittelwert nach abgeschlossenen Verfahren',
    coverage: (share, services) => `erfasste Verfahren: ${share} (von ${services} Diensten)`,
    notReported: 'Verfahren nicht gemeldet',
    weightedNote: (year) =>
      `Im Mittelwert nach abgeschlossenen Verfahren hat jeder Dienst das Gewicht der abgeschlossenen Verfahren, die die Verwaltung für ${year} gemeldet hat, das ganze Jahr über dasselbe. „Erfasste Verfahren“ ist der Anteil dieser Verfahren, der auf Dienste mit einem Ergebnis entfällt.`,
    noWeights: (year) =>
      `Für ${year} liegen keine abgeschlossenen Verfahren von Diensten mit einem Ergebnis vor: Es bleibt der Mittelwert, in dem jeder Dienst einmal zählt.`,
    equal: (mean, between) => `Zählt jeder Dienst einmal, beträgt der Mittelwert ${mean}, ${between}.`,
    equalOnly: 'Jeder Dienst zählt einmal.',
    whisker: (mean, between) =>
      `Mittelwert der Gruppe ${mean}, Intervall ${between}, auf einer Skala von 1 bis 5`,
    asymptotic:
      'Die Intervalle der Mittelwerte mehrerer Dienste sind asymptotisch: Ihre Sicherheit ist die angegebene, wenn es viele Antworten gibt.',
    open: 'Die Zahlen beruhen nur auf offenen Antworten: Es ist nicht geprüft, dass die Antwortenden den Dienst genutzt haben.',
    change: (from, to) => `Was sich von ${from} bis ${to} geändert hat`,
    changeNumbers: (services, text, points) =>
      services === 1
        ? `Beim einzigen Dienst mit einem Ergebnis in beiden Monaten beträgt der Unterschied ${points} Punkte`
        : `Bei den ${text} Diensten mit einem Ergebnis in beiden Monaten unterscheidet sich der Mittelwert um ${points} Punkte`,
    changeSure: (between, level, answers) => `, mit ${level} Sicherheit ${between} (Antworten: ${answers}).`,
    changeUnsure: (answers) =>
      `. Die Antworten (${answers}) reichen nicht aus, um die Unsicherheit des Unterschieds anzugeben.`,
    showParts: 'Anzeigen, woraus sich der Unterschied ergibt',
    part: 'Teil des Unterschieds',
    points: 'Punkte',
    within: 'Dienste, die anders bewertet werden als zuvor',
    mix: 'Gewicht der Dienste untereinander',
    entry: (services) => `Dienste, die zuvor kein Ergebnis hatten: ${services}`,
    exit: (services) => `Dienste, die kein Ergebnis mehr haben: ${services}`,
    twoNumbers: (before, after) => `${before} und ${after}`,
    total: (before, after) => `Insgesamt, von ${before} auf ${after}`,
    weights: {
      transactions:
        'Die Dienste sind nach den abgeschlossenen Verfahren des Vorjahres gewichtet. Die Summe umfasst auch die Dienste, die nur in einem der beiden Monate ein Ergebnis haben.',
      equal:
        'Jeder Dienst zählt einmal. Die Summe umfasst auch die Dienste, die nur in einem der beiden Monate ein Ergebnis haben.',
    },
  },
  fr: {
    weighted: 'Moyenne selon les démarches terminées',
    coverage: (share, services) => `démarches couvertes\u00a0: ${share} (de ${services} services)`,
    notReported: 'démarches non communiquées',
    weightedNote: (year) =>
      `Dans la moyenne selon les démarches terminées, chaque service a le poids des démarches terminées que l’administration a communiquées pour ${year}, le même toute l’année. Les «\u00a0démarches couvertes\u00a0» sont la part de ces démarches qui concerne des services ayant une note.`,
    noWeights: (year) =>
      `Pour ${year}, aucune démarche terminée n’a été communiquée pour des services ayant une note\u00a0: reste la moyenne dans laquelle chaque service compte une fois.`,
    equal: (mean, between) => `Si chaque service compte une fois, la moyenne est de ${mean}, ${between}.`,
    equalOnly: 'Chaque service compte une fois.',
    whisker: (mean, between) => `Moyenne du groupe ${mean}, intervalle ${between}, sur une échelle de 1 à 5`,
    asymptotic:
      'Les intervalles des moyennes de plusieurs services sont asymptotiques\u00a0: leur confiance est celle indiquée lorsque les réponses sont nombreuses.',
    open: 'Les chiffres reposent sur les seules réponses ouvertes\u00a0: il n’est pas vérifié que les personnes ont utilisé le service.',
    change: (from, to) => `Ce qui a changé entre ${from} et ${to}`,
    changeNumbers: (services, text, points) =>
      services === 1
        ? `Pour le seul service ayant une note les deux mois, la différence est de ${points} point`
        : `Pour les ${text} services ayant une note les deux mois, la moyenne diffère de ${points} point`,
    changeSure: (between, level, answers) =>
      `, ${between} avec une confiance de ${level} (réponses\u00a0: ${answers}).`,
    changeUnsure: (answers) =>
      `. Les réponses (${answers}) ne suffisent pas à dire l’incertitude de la différence.`,
    showParts: 'Afficher ce qui explique la différence',
    part: 'Partie de la différence',
    points: 'Différence en points',
    within: 'Services évalués autrement qu’avant',
    mix: 'Poids des services entre eux',
    entry: (services) => `Services qui n’avaient pas de note auparavant\u00a0: ${services}`,
    exit: (services) => `Services qui n’ont plus de note\u00a0: ${services}`,
    twoNumbers: (before, after) => `${before} et ${after}`,
    total: (before, after) => `En tout, de ${before} à ${after}`,
    weights: {
      transactions:
        'Les services sont pondérés par les démarches terminées de l’année précédente. La somme comprend les services qui n’ont une note que l’un des deux mois.',
      equal:
        'Chaque service compte une fois. La somme comprend les services qui n’ont une note que l’un des deux mois.',
    },
  },
  sl: {
    weighted: 'Povprečje po dokončanih postopkih',
    coverage: (share, services) => `zajeti postopki: ${share} (število storitev: ${services})`,
    notReported: 'postopki niso sporočeni',
    weightedNote: (year) =>
      `V povprečju po dokončanih postopkih ima vsaka storitev težo dokončanih postopkov, ki jih je uprava sporočila za leto ${year}, enako vse leto. »Zajeti postopki« so delež teh postopkov, ki se nanaša na storitve z oceno.`,
    noWeights: (year) =>
      `Za leto ${year} ni sporočenih dokončanih postopkov storitev z oceno: ostane povprečje, v katerem vsaka storitev šteje enkrat.`,
    equal: (mean, between) => `Če vsaka storitev šteje enkrat, je povprečje ${mean}, ${between}.`,
    equalOnly: 'Vsaka storitev šteje enkrat.',
    whisker: (mean, between) => `Povprečje skupine ${mean}, interval ${between}, na lestvici od 1 do 5`,
    asymptotic:
      'Intervali povprečij več storitev so asimptotični: njihova zanesljivost je navedena, kadar je odgovorov veliko.',
    open: 'Številke temeljijo le na odprtih odgovorih: ni preverjeno, ali so tisti, ki so odgovorili, storitev uporabili.',
    change: (from, to) => `Kaj se je spremenilo: ${from} in ${to}`,
    changeNumbers: (services, text, points) =>
      services === 1
        ? `Pri edini storitvi z oceno v obeh mesecih je razlika v točkah ${points}`
        : `Pri storitvah z oceno v obeh mesecih (število: ${text}) je razlika povprečij v točkah ${points}`,
    changeSure: (between, level, answers) => `, ${between} z ${level} zanesljivostjo (odgovori: ${answers}).`,
    changeUnsure: (answers) =>
      `. Odgovorov (${answers}) je premalo, da bi lahko povedali, kako negotova je razlika.`,
    showParts: 'Prikaži, iz česa izhaja razlika',
    part: 'Del razlike',
    points: 'Točke',
    within: 'Storitve, ocenjene drugače kot prej',
    mix: 'Teža storitev med seboj',
    entry: (services) => `Storitve, ki prej niso imele ocene: ${services}`,
    exit: (services) => `Storitve, ki ocene nimajo več: ${services}`,
    twoNumbers: (before, after) => `${before} in ${after}`,
    total: (before, after) => `Skupaj, od ${before} do ${after}`,
    weights: {
      transactions:
        'Storitve so utežene z dokončanimi postopki prejšnjega leta. Vsota zajema tudi storitve, ki imajo oceno le v enem od obeh mesecev.',
      equal:
        'Vsaka storitev šteje enkrat. Vsota zajema tudi storitve, ki imajo oceno le v enem od obeh mesecev.',
    },
  },
  en: {
    weighted: 'Mean by completed procedures',
    coverage: (share, services) => `procedures covered: ${share} (of ${services} services)`,
    notReported: 'procedures not reported',
    weightedNote: (year) =>
      `In the mean by completed procedures each service has the weight of the completed procedures that the administration reported for ${year}, the same all year. “Procedures covered” is the share of those procedures that is of services with a score.`,
    noWeights: (year) =>
      `No completed procedures of services with a score were reported for ${year}: what remains is the mean in which each service counts once.`,
    equal: (mean, between) => `If each service counts once, the mean is ${mean}, ${between}.`,
    equalOnly: 'Each service counts once.',
    whisker: (mean, between) => `Mean of the group ${mean}, interval ${between}, on a scale from 1 to 5`,
    asymptotic:
      'The intervals of means of several services are asymptotic: their confidence is as stated when there are many answers.',
    open: 'The figures rest on open answers alone: it is not verified that those who answered used the service.',
    change: (from, to) => `What changed from ${from} to ${to}`,
    changeNumbers: (services, text, points) =>
      services === 1
        ? `In the only service with a score in both months the difference is ${points} points`
        : `In the ${text} services with a score in both months the mean differs by ${points} points`,
    changeSure: (between, level, answers) => `, ${between} with ${level} confidence (answers: ${answers}).`,
    changeUnsure: (answers) =>
      `. The answers (${answers}) are not enough to say how uncertain the difference is.`,
    showParts: 'Show what makes up the difference',
    part: 'Part of the difference',
    points: 'Points of score',
    within: 'Services rated differently than before',
    mix: 'Weight of the services among each other',
    entry: (services) => `Services that had no score before: ${services}`,
    exit: (services) => `Services that no longer have a score: ${services}`,
    twoNumbers: (before, after) => `${before} and ${after}`,
    total: (before, after) => `In all, from ${before} to ${after}`,
    weights: {
      transactions:
        'Services are weighted by the completed procedures of the year before. The sum includes services with a score in only one of the two months.',
      equal:
        'Each service counts once. The sum includes services with a score in only one of the two months.',
    },
  },
};
