import type { Language } from '@ascolto/contract';

/** Numbers come in as they are to be read. */
interface CardItemTexts {
  readonly outOfTen: string;
  readonly scale: (low: string, high: string) => string;
  readonly preferNot: (answers: string) => string;
  readonly meanRank: string;
  readonly rankNote: string;
  readonly question: string;
  /** Items of which there is nothing to show but how many answered. */
  readonly others: string;
  readonly othersNote: string;
  readonly page: string;
  readonly pageNote: string;
  readonly abandoned: string;
  readonly abandonedNote: string;
}

export const cardItemTexts: Readonly<Record<Language, CardItemTexts>> = {
  it: {
    outOfTen: 'su 10',
    scale: (low, high) => `Da 0 (${low}) a 10 (${high})`,
    preferNot: (answers) => `Preferiscono non rispondere: ${answers}.`,
    meanRank: 'Posizione media',
    rankNote: 'Media delle posizioni assegnate, dove 1 è la prima, tra chi ne ha assegnata una.',
    question: 'Domanda',
    others: 'Altre domande',
    othersNote: 'Di numeri, date e testi si indica soltanto in quante risposte sono presenti.',
    page: 'Pagine informative',
    pageNote: 'Risposte di chi ha letto una pagina: non entrano nel voto del servizio.',
    abandoned: 'Procedure non concluse',
    abandonedNote:
      'Risposte di chi non ha concluso la procedura: stanno accanto al voto del servizio e non vi entrano.',
  },
  de: {
    outOfTen: 'von 10',
    scale: (low, high) => `Von 0 (${low}) bis 10 (${high})`,
    preferNot: (answers) => `Keine Angabe: ${answers}.`,
    meanRank: 'Durchschnittlicher Rang',
    rankNote:
      'Durchschnitt der vergebenen Ränge, wobei 1 der erste ist, unter jenen, die einen vergeben haben.',
    question: 'Frage',
    others: 'Weitere Fragen',
    othersNote: 'Bei Zahlen, Daten und Texten wird nur angegeben, in wie vielen Antworten sie vorkommen.',
    page: 'Informationsseiten',
    pageNote:
      'Antworten von Personen, die eine Seite gelesen haben: Sie gehen nicht in die Bewertung des Dienstes ein.',
    abandoned: 'Nicht abgeschlossene Verfahren',
    abandonedNote:
      'Antworten von Personen, die das Verfahren nicht abgeschlossen haben: Sie stehen neben der Bewertung des Dienstes und gehen nicht in sie ein.',
  },
  fr: {
    outOfTen: 'sur 10',
    scale: (low, high) => `De 0 (${low}) à 10 (${high})`,
    preferNot: (answers) => `Préfèrent ne pas répondre\u00a0: ${answers}.`,
    meanRank: 'Rang moyen',
    rankNote:
      'Moyenne des rangs attribués, où 1 est le premier, parmi celles et ceux qui en ont attribué un.',
    question: 'Question posée',
    others: 'Autres questions',
    othersNote: 'Pour les nombres, les dates et les textes, seul le nombre de réponses est indiqué.',
    page: 'Pages d’information',
    pageNote: 'Réponses de personnes qui ont lu une page\u00a0: elles n’entrent pas dans la note du service.',
    abandoned: 'Démarches non terminées',
    abandonedNote:
      'Réponses de personnes qui n’ont pas terminé la démarche\u00a0: elles figurent à côté de la note du service, sans y entrer.',
  },
  sl: {
    outOfTen: 'od 10',
    scale: (low, high) => `Od 0 (${low}) do 10 (${high})`,
    preferNot: (answers) => `Brez opredelitve: ${answers}.`,
    meanRank: 'Povprečno mesto',
    rankNote: 'Povprečje dodeljenih mest, pri čemer je 1 prvo, med tistimi, ki so mesto dodelili.',
    question: 'Vprašanje',
    others: 'Druga vprašanja',
    othersNote: 'Pri številih, datumih in besedilih je navedeno samo, v koliko odgovorih so.',
    page: 'Informativne strani',
    pageNote: 'Odgovori oseb, ki so prebrale stran: v oceno storitve se ne štejejo.',
    abandoned: 'Nedokončani postopki',
    abandonedNote:
      'Odgovori oseb, ki postopka niso dokončale: prikazani so ob oceni storitve in se vanjo ne štejejo.',
  },
  en: {
    outOfTen: 'out of 10',
    scale: (low, high) => `From 0 (${low}) to 10 (${high})`,
    preferNot: (answers) => `Prefer not to say: ${answers}.`,
    meanRank: 'Mean rank',
    rankNote: 'Mean of the ranks given, where 1 is the first, among those who gave one.',
    question: 'Question',
    others: 'Other questions',
    othersNote: 'Of numbers, dates and texts only the number of answers that hold one is shown.',
    page: 'Information pages',
    pageNote: 'Answers of people who read a page: they do not enter the score of the service.',
    abandoned: 'Procedures not completed',
    abandonedNote:
      'Answers of people who did not complete the procedure: they stand beside the score of the service and do not enter it.',
  },
};
