import type { Language } from '@ascolto/contract';
import { formatDay } from '../../platform/html/index.ts';

/** What stands around the fields of a question. Numbers come in as they are to be read. */
interface FieldTexts {
  readonly required: string;
  readonly noAnswer: string;
  readonly errorPrefix: string;
  readonly noPersonalData: string;
  readonly atMost: (characters: string) => string;
  readonly atMostAnswers: (answers: string) => string;
  readonly wholeNumber: (min: string, max: string) => string;
  /** A day, or 'today'. */
  readonly notBefore: (day: string) => string;
  readonly notAfter: (day: string) => string;
  readonly ranks: (ranks: number) => string;
  readonly noRank: string;
  /** Beside a row that still needs an answer. */
  readonly missing: string;
  readonly otherText: (option: string) => string;
  readonly otherNotChosen: (option: string) => string;
}

export const fieldTexts: Readonly<Record<Language, FieldTexts>> = {
  it: {
    required: '(risposta necessaria)',
    noAnswer: 'Nessuna risposta',
    errorPrefix: 'Errore:',
    noPersonalData: 'Si prega di non scrivere nomi, recapiti o altri dati personali.',
    atMost: (characters) => `Al massimo ${characters} caratteri.`,
    atMostAnswers: (answers) => `Numero massimo di risposte: ${answers}.`,
    wholeNumber: (min, max) => `Un numero intero da ${min} a ${max}.`,
    notBefore: (day) =>
      day === 'today' ? 'Non prima di oggi.' : `Non prima del giorno ${formatDay(day, 'it')}.`,
    notAfter: (day) => (day === 'today' ? 'Non dopo oggi.' : `Non dopo il giorno ${formatDay(day, 'it')}.`),
    ranks: (ranks) => `Posizioni da 1 (la prima) a ${ranks}; ogni posizione una sola volta.`,
    noRank: 'Senza posizione',
    missing: '(da completare)',
    otherText: (option) => `${option}: specificare (facoltativo)`,
    otherNotChosen: (option) =>
      `Il testo si riferisce a «${option}»: si prega di indicare anche questa risposta oppure di cancellare il testo.`,
  },
  de: {
    required: '(Antwort erforderlich)',
    noAnswer: 'Keine Antwort',
    errorPrefix: 'Fehler:',
    noPersonalData: 'Bitte keine Namen, Kontaktdaten oder anderen personenbezogenen Daten angeben.',
    atMost: (characters) => `Höchstens ${characters} Zeichen.`,
    atMostAnswers: (answers) => `Höchstzahl der Antworten: ${answers}.`,
    wholeNumber: (min, max) => `Eine ganze Zahl von ${min} bis ${max}.`,
    notBefore: (day) => (day === 'today' ? 'Nicht vor heute.' : `Nicht vor dem ${formatDay(day, 'de')}.`),
    notAfter: (day) => (day === 'today' ? 'Nicht nach heute.' : `Nicht nach dem ${formatDay(day, 'de')}.`),
    ranks: (ranks) => `Ränge von 1 (der erste) bis ${ranks}; jeder Rang nur einmal.`,
    noRank: 'Ohne Rang',
    missing: '(noch offen)',
    otherText: (option) => `${option}: bitte angeben (freiwillig)`,
    otherNotChosen: (option) =>
      `Der Text gehört zu „${option}“: Bitte auch diese Antwort auswählen oder den Text löschen.`,
  },
  fr: {
    required: '(réponse nécessaire)',
    noAnswer: 'Aucune réponse',
    errorPrefix: 'Erreur\u00a0:',
    noPersonalData: 'Merci de n’indiquer ni nom, ni coordonnées, ni autres données personnelles.',
    atMost: (characters) => `${characters} caractères au maximum.`,
    atMostAnswers: (answers) => `Nombre maximal de réponses\u00a0: ${answers}.`,
    wholeNumber: (min, max) => `Un nombre entier de ${min} à ${max}.`,
    notBefore: (day) =>
      day === 'today' ? 'Pas avant aujourd’hui.' : `Pas avant le ${formatDay(day, 'fr')}.`,
    notAfter: (day) => (day === 'today' ? 'Pas après aujourd’hui.' : `Pas après le ${formatDay(day, 'fr')}.`),
    ranks: (ranks) => `Rangs de 1 (le premier) à ${ranks}\u00a0; chaque rang une seule fois.`,
    noRank: 'Sans rang',
    missing: '(à compléter)',
    otherText: (option) => `${option}\u00a0: préciser (facultatif)`,
    otherNotChosen: (option) =>
      `Le texte se rapporte à «\u00a0${option}\u00a0»\u00a0: merci de choisir aussi cette réponse ou d’effacer le texte.`,
  },
  sl: {
    required: '(obvezen odgovor)',
    noAnswer: 'Brez odgovora',
    errorPrefix: 'Napaka:',
    noPersonalData: 'Prosimo, ne navajajte imen, kontaktnih podatkov ali drugih osebnih podatkov.',
    atMost: (characters) => `Največje število znakov: ${characters}.`,
    atMostAnswers: (answers) => `Največje število odgovorov: ${answers}.`,
    wholeNumber: (min, max) => `Celo število od ${min} do ${max}.`,
    notBefore: (day) =>
      day === 'today' ? 'Ne pred današnjim dnem.' : `Ne pred tem dnem: ${formatDay(day, 'sl')}.`,
    notAfter: (day) =>
      day === 'today' ? 'Ne po današnjem dnevu.' : `Ne po tem dnevu: ${formatDay(day, 'sl')}.`,
    ranks: (ranks) => `Mesta od 1 (prvo) do ${ranks}; vsako mesto samo enkrat.`,
    noRank: 'Brez mesta',
    missing: '(še brez odgovora)',
    otherText: (option) => `${option}: prosimo, navedite (neobvezno)`,
    otherNotChosen: (option) =>
      `Besedilo se nanaša na »${option}«: prosimo, izberite tudi ta odgovor ali izbrišite besedilo.`,
  },
  en: {
    required: '(answer needed)',
    noAnswer: 'No answer',
    errorPrefix: 'Error:',
    noPersonalData: 'Please do not write names, contact details or other personal data.',
    atMost: (characters) => `At most ${characters} characters.`,
    atMostAnswers: (answers) => `Maximum number of answers: ${answers}.`,
    wholeNumber: (min, max) => `A whole number from ${min} to ${max}.`,
    notBefore: (day) => (day === 'today' ? 'Not before today.' : `Not before ${formatDay(day, 'en')}.`),
    notAfter: (day) => (day === 'today' ? 'Not after today.' : `Not after ${formatDay(day, 'en')}.`),
    ranks: (ranks) => `Ranks from 1 (the first) to ${ranks}; each rank only once.`,
    noRank: 'No rank',
    missing: '(still to answer)',
    otherText: (option) => `${option}: please specify (optional)`,
    otherNotChosen: (option) =>
      `The text belongs to “${option}”: please choose this answer too, or delete the text.`,
  },
};
