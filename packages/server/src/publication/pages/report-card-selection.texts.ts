import type { Language } from '@ascolto/contract';
import type { SelectionGap } from '../../analysis/index.ts';

/** Numbers, shares and months come in as they are to be read. */
interface SelectionTexts {
  readonly title: string;
  readonly participation: (answers: string, completed: string, share: string) => string;
  readonly bounds: (low: string, high: string) => string;
  readonly cannotTell: string;
  readonly gaps: Readonly<Record<SelectionGap, string>>;
  readonly forStatisticians: string;
  readonly basis: (days: string, mean: string) => string;
  readonly errors: string;
  readonly correlation: string;
  readonly bias: string;
  readonly effectiveAnswers: string;
  readonly correlationBehind: (rho: string, month: string) => string;
}

export const selectionTexts: Readonly<Record<Language, SelectionTexts>> = {
  it: {
    title: 'Chi ha risposto e chi no',
    participation: (answers, completed, share) =>
      `Risposte su procedure concluse: ${answers} su ${completed} (${share}).`,
    bounds: (low, high) =>
      `Che cosa pensino gli altri non si sa: se avessero dato tutti 1 la media sarebbe ${low}, se avessero dato tutti 5 sarebbe ${high}. L’intervallo del punteggio riguarda solo chi risponde.`,
    cannotTell: 'Non si può dire quanto pesi il fatto che ha risposto solo chi ha voluto',
    gaps: {
      not_reported: 'il numero delle procedure concluse non è stato comunicato',
      too_few_days:
        'i conteggi comunicati coprono troppi pochi giorni (ne servono almeno 7 e almeno la metà del mese trascorso)',
      channels_missing: 'per troppi giorni mancano i conteggi di alcuni canali',
      too_few_completed: 'le procedure concluse sono meno di 10',
      no_answers: 'in quei giorni non è stata ancora contata alcuna risposta',
      one_answer: 'in quei giorni c’è una sola risposta',
      answers_all_alike: 'in quei giorni le risposte sono tutte uguali',
      more_answers_than_completed: 'in quei giorni risultano più risposte che procedure concluse',
    },
    forStatisticians: 'I numeri per chi fa statistica',
    basis: (days, mean) =>
      `Giorni con i conteggi di tutti i canali: ${days}; media delle risposte di quei giorni: ${mean}. Se chi è più soddisfatto risponde un poco più, o un poco meno, degli altri, la media si sposta. Ecco di quanto, secondo la correlazione ρ tra rispondere e voto, e quante risposte di un campione casuale varrebbero altrettanto.`,
    errors: 'Errore della media secondo la correlazione tra rispondere e voto',
    correlation: 'Correlazione ρ',
    bias: 'Errore della media',
    effectiveAnswers: 'Risposte equivalenti',
    correlationBehind: (rho, month) =>
      `Una correlazione di ${rho} basterebbe da sola a produrre la differenza da ${month}.`,
  },
  de: {
    title: 'Wer geantwortet hat und wer nicht',
    participation: (answers, completed, share) =>
      `Antworten auf abgeschlossene Vorgänge: ${answers} auf ${completed} (${share}).`,
    bounds: (low, high) =>
      `Was die anderen denken, ist nicht bekannt: Hätten alle mit 1 bewertet, läge der Durchschnitt bei ${low}, hätten alle mit 5 bewertet, bei ${high}. Das Intervall des Ergebnisses betrifft nur jene, die antworten.`,
    cannotTell: 'Wie sehr ins Gewicht fällt, dass nur freiwillig geantwortet wurde, lässt sich nicht sagen',
    gaps: {
      not_reported: 'die Zahl der abgeschlossenen Vorgänge wurde nicht mitgeteilt',
      too_few_days:
        'die mitgeteilten Zahlen decken zu wenige Tage ab (erforderlich sind mindestens 7 und mindestens die Hälfte des bisherigen Monats)',
      channels_missing: 'an zu vielen Tagen fehlen die Zahlen einiger Kanäle',
      too_few_completed: 'es wurden weniger als 10 Vorgänge abgeschlossen',
      no_answers: 'an diesen Tagen wurde noch keine Antwort gezählt',
      one_answer: 'an diesen Tagen gibt es nur eine Antwort',
      answers_all_alike: 'an diesen Tagen sind alle Antworten gleich',
      more_answers_than_completed: 'an diesen Tagen gibt es mehr Antworten als abgeschlossene Vorgänge',
    },
    forStatisticians: 'Die Zahlen für die Statistik',
    basis: (days, mean) =>
      `Tage mit Zahlen aller Kanäle: ${days}; Durchschnitt der Antworten dieser Tage: ${mean}. Antworten Zufriedenere etwas häufiger oder etwas seltener als andere, verschiebt sich der Durchschnitt. Hier steht, um wie viel, je nach Korrelation ρ zwischen Antworten und Bewertung, und wie viele Antworten einer Zufallsstichprobe gleich viel wert wären.`,
    errors: 'Fehler des Durchschnitts je nach Korrelation zwischen Antworten und Bewertung',
    correlation: 'Korrelation ρ',
    bias: 'Fehler des Durchschnitts',
    effectiveAnswers: 'Gleichwertige Antworten',
    correlationBehind: (rho, month) =>
      `Eine Korrelation von ${rho} würde allein ausreichen, um den Unterschied zum ${month} hervorzubringen.`,
  },
  fr: {
    title: 'Qui a répondu et qui n’a pas répondu',
    participation: (answers, completed, share) =>
      `Réponses pour démarches terminées\u00a0: ${answers} pour ${completed} (${share}).`,
    bounds: (low, high) =>
      `On ne sait pas ce que pensent les autres\u00a0: si tous avaient donné 1, la moyenne serait de ${low}\u00a0; si tous avaient donné 5, elle serait de ${high}. L’intervalle de la note ne concerne que celles et ceux qui répondent.`,
    cannotTell: 'On ne peut pas dire quel est l’effet du choix de répondre\u00a0',
    gaps: {
      not_reported: 'le nombre de démarches terminées n’a pas été communiqué',
      too_few_days:
        'les chiffres communiqués couvrent trop peu de jours (il en faut au moins 7 et au moins la moitié du mois écoulé)',
      channels_missing: 'pour trop de jours, les chiffres de certains canaux manquent',
      too_few_completed: 'moins de 10 démarches ont été terminées',
      no_answers: 'aucune réponse n’a encore été comptée ces jours-là',
      one_answer: 'ces jours-là, il n’y a qu’une réponse',
      answers_all_alike: 'ces jours-là, toutes les réponses sont identiques',
      more_answers_than_completed: 'ces jours-là, il y a plus de réponses que de démarches terminées',
    },
    forStatisticians: 'Les chiffres pour les statisticiens',
    basis: (days, mean) =>
      `Jours avec les chiffres de tous les canaux\u00a0: ${days}\u00a0; moyenne des réponses de ces jours\u00a0: ${mean}. Si les plus satisfaits répondent un peu plus ou un peu moins que les autres, la moyenne se déplace. Voici de combien, selon la corrélation ρ entre répondre et note, et combien de réponses d’un échantillon aléatoire vaudraient autant.`,
    errors: 'Erreur de la moyenne selon la corrélation entre répondre et note',
    correlation: 'Corrélation ρ',
    bias: 'Erreur de la moyenne',
    effectiveAnswers: 'Réponses équivalentes',
    correlationBehind: (rho, month) =>
      `Une corrélation de ${rho} suffirait à elle seule à produire la différence avec ${month}.`,
  },
  sl: {
    title: 'Kdo je odgovoril in kdo ne',
    participation: (answers, completed, share) =>
      `Število odgovorov: ${answers}; število dokončanih postopkov: ${completed} (${share}).`,
    bounds: (low, high) =>
      `Mnenje drugih ni znano: če bi vsi dali oceno 1, bi bilo povprečje ${low}, če bi vsi dali oceno 5, pa ${high}. Interval ocene velja le za tiste, ki odgovarjajo.`,
    cannotTell: 'Ni mogoče povedati, koliko vpliva to, da se je za odgovor vsak odločil sam',
    gaps: {
      not_reported: 'število dokončanih postopkov ni bilo sporočeno',
      too_few_days:
        'sporočeni podatki zajemajo premalo dni (potrebnih je vsaj 7 in vsaj polovica dosedanjega meseca)',
      channels_missing: 'za preveč dni manjkajo podatki nekaterih kanalov',
      too_few_completed: 'dokončanih je bilo manj kot 10 postopkov',
      no_answers: 'v teh dneh še ni bil preštet noben odgovor',
      one_answer: 'v teh dneh je le en odgovor',
      answers_all_alike: 'v teh dneh so vsi odgovori enaki',
      more_answers_than_completed: 'v teh dneh je več odgovorov kot dokončanih postopkov',
    },
    forStatisticians: 'Številke za statistike',
    basis: (days, mean) =>
      `Število dni s podatki vseh kanalov: ${days}; povprečje odgovorov teh dni: ${mean}. Če bolj zadovoljni odgovarjajo nekoliko pogosteje ali redkeje kot drugi, se povprečje premakne. Tu je navedeno, za koliko, glede na korelacijo ρ med odgovarjanjem in oceno, ter koliko odgovorov naključnega vzorca bi bilo vrednih enako.`,
    errors: 'Napaka povprečja glede na korelacijo med odgovarjanjem in oceno',
    correlation: 'Korelacija ρ',
    bias: 'Napaka povprečja',
    effectiveAnswers: 'Enakovredni odgovori',
    correlationBehind: (rho, month) => `Že korelacija ${rho} bi sama zadoščala za razliko glede na ${month}.`,
  },
  en: {
    title: 'Who answered and who did not',
    participation: (answers, completed, share) =>
      `Answers to completed procedures: ${answers} to ${completed} (${share}).`,
    bounds: (low, high) =>
      `What the others think is not known: had all of them given 1 the mean would be ${low}, had all given 5 it would be ${high}. The interval of the score is about those who answer, and nobody else.`,
    cannotTell: 'How much it matters that only those answered who chose to cannot be told',
    gaps: {
      not_reported: 'the number of completed procedures was not reported',
      too_few_days:
        'the counts reported cover too few days (at least 7 are needed, and at least half of the month so far)',
      channels_missing: 'the counts of some channels are missing on too many days',
      too_few_completed: 'fewer than 10 procedures were completed',
      no_answers: 'no answer has been counted on those days yet',
      one_answer: 'there is only one answer on those days',
      answers_all_alike: 'all answers on those days are the same',
      more_answers_than_completed: 'there are more answers than completed procedures on those days',
    },
    forStatisticians: 'The numbers for statisticians',
    basis: (days, mean) =>
      `Days with counts of all channels: ${days}; mean of the answers of those days: ${mean}. If the more satisfied answer a little more, or a little less, than others, the mean moves. Here is by how much, by the correlation ρ of answering and score, and how many answers of a random sample would be worth as much.`,
    errors: 'Error of the mean by the correlation of answering and score',
    correlation: 'Correlation ρ',
    bias: 'Error of the mean',
    effectiveAnswers: 'Equivalent answers',
    correlationBehind: (rho, month) =>
      `A correlation of ${rho} would be enough to make the difference from ${month} all by itself.`,
  },
};
