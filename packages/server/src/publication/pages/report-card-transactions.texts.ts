import type { Channel, Language } from '@ascolto/contract';
import type { RateGap } from '../../analysis/index.ts';

/** Numbers, rates and lists come in as they are to be read. */
export interface TransactionTexts {
  readonly channels: Readonly<Record<Channel, string>>;
  /** Where nothing was reported. */
  readonly onlyFinishers: string;
  readonly notReported: string;
  readonly completion: string;
  readonly completionBase: (completed: string, started: string) => string;
  readonly participation: string;
  readonly participationBase: (answers: string, started: string) => string;
  readonly notComputable: string;
  readonly gaps: Readonly<Record<RateGap, string>>;
  readonly coverage: (reported: string, elapsed: number, elapsedText: string) => string;
  readonly completeDays: (complete: string) => string;
  readonly channelsMissing: (reported: string, missing: string) => string;
  readonly completionMeaning: string;
  readonly participationMeaning: string;
}

export const transactionTexts: Readonly<Record<Language, TransactionTexts>> = {
  it: {
    channels: {
      web: 'web',
      app: 'app',
      'contact-centre': 'contact center',
      office: 'sportello',
      'caf-patronato': 'CAF o patronato',
      kiosk: 'totem',
    },
    onlyFinishers:
      'La valutazione è stata chiesta solo a chi ha concluso la procedura: il servizio può apparire migliore di quello che è.',
    notReported:
      'L’amministrazione non ha comunicato quante procedure sono state iniziate e concluse nel mese.',
    completion: 'Procedure concluse',
    completionBase: (completed, started) => `${completed} su ${started} iniziate`,
    participation: 'Risposte rispetto alle procedure iniziate',
    participationBase: (answers, started) => `${answers} risposte su ${started} procedure iniziate`,
    notComputable: 'Non calcolabile',
    gaps: {
      too_few_days:
        'i conteggi comunicati coprono troppi pochi giorni (ne servono almeno 7 e almeno la metà del mese trascorso)',
      channels_missing: 'per troppi giorni mancano i conteggi di alcuni canali',
      too_few_started: 'le procedure iniziate sono meno di 10',
      no_answers: 'in quei giorni non è stata ancora contata alcuna risposta',
      more_completed_than_started: 'nel mese risultano più procedure concluse che iniziate',
      more_answers_than_started: 'in quei giorni risultano più risposte che procedure iniziate',
    },
    coverage: (reported, elapsed, elapsedText) =>
      elapsed === 1
        ? `Conteggi comunicati dall’amministrazione per ${reported} giorno del mese su 1 trascorso.`
        : `Conteggi comunicati dall’amministrazione per ${reported} dei ${elapsedText} giorni del mese fino a oggi.`,
    completeDays: (complete) => `Per ${complete} di questi i conteggi riguardano tutti i canali.`,
    channelsMissing: (reported, missing) => `Canali con conteggi: ${reported}. Senza conteggi: ${missing}.`,
    completionMeaning:
      'Le procedure concluse sono una quota di quelle iniziate nel mese, secondo i conteggi dell’amministrazione: chi ha rinunciato, chi si è fermato per un errore e chi non ha ancora finito contano tra le iniziate.',
    participationMeaning:
      'Quanti hanno valutato dopo avere iniziato si stima dividendo le risposte per le procedure iniziate, nei giorni con i conteggi di tutti i canali. Le risposte si contano nel giorno in cui compaiono nella pagella.',
  },
  de: {
    channels: {
      web: 'Web',
      app: 'App',
      'contact-centre': 'Contact-Center',
      office: 'Schalter',
      'caf-patronato': 'CAF oder Patronat',
      kiosk: 'Terminal',
    },
    onlyFinishers:
      'Um eine Bewertung gebeten wurde nur, wer das Verfahren abgeschlossen hat: Der Dienst kann besser erscheinen, als er ist.',
    notReported:
      'Die Verwaltung hat nicht mitgeteilt, wie viele Vorgänge im Monat begonnen und abgeschlossen wurden.',
    completion: 'Abgeschlossene Vorgänge',
    completionBase: (completed, started) => `${completed} von ${started} begonnenen`,
    participation: 'Antworten im Verhältnis zu den begonnenen Vorgängen',
    participationBase: (answers, started) => `${answers} Antworten auf ${started} begonnene Vorgänge`,
    notComputable: 'Nicht berechenbar',
    gaps: {
      too_few_days:
        'die mitgeteilten Zahlen decken zu wenige Tage ab (erforderlich sind mindestens 7 und mindestens die Hälfte des bisherigen Monats)',
      channels_missing: 'an zu vielen Tagen fehlen die Zahlen einiger Kanäle',
      too_few_started: 'es wurden weniger als 10 Vorgänge begonnen',
      no_answers: 'an diesen Tagen wurde noch keine Antwort gezählt',
      more_completed_than_started: 'im Monat wurden mehr abgeschlossene als begonnene Vorgänge mitgeteilt',
      more_answers_than_started: 'an diesen Tagen gibt es mehr Antworten als begonnene Vorgänge',
    },
    coverage: (reported, elapsed, elapsedText) =>
      elapsed === 1
        ? `Von der Verwaltung mitgeteilte Zahlen für ${reported} von bisher 1 Tag des Monats.`
        : `Von der Verwaltung mitgeteilte Zahlen für ${reported} von bisher ${elapsedText} Tagen des Monats.`,
    completeDays: (complete) => `An ${complete} davon betreffen die Zahlen alle Kanäle.`,
    channelsMissing: (reported, missing) => `Kanäle mit Zahlen: ${reported}. Ohne Zahlen: ${missing}.`,
    completionMeaning:
      'Die abgeschlossenen Vorgänge sind nach den Zahlen der Verwaltung ein Anteil der im Monat begonnenen: Wer aufgegeben hat, durch einen Fehler aufgehalten wurde oder noch nicht fertig ist, zählt zu den begonnenen.',
    participationMeaning:
      'Wie viele nach dem Beginn bewertet haben, wird geschätzt, indem die Antworten durch die begonnenen Vorgänge geteilt werden, an den Tagen mit Zahlen aller Kanäle. Die Antworten zählen an dem Tag, an dem sie in der Bewertungsübersicht erscheinen.',
  },
  fr: {
    channels: {
      web: 'web',
      app: 'application',
      'contact-centre': 'centre de contact',
      office: 'guichet',
      'caf-patronato': 'CAF ou patronage',
      kiosk: 'borne',
    },
    onlyFinishers:
      'L’évaluation n’a été demandée qu’aux personnes ayant terminé la démarche : le service peut paraître meilleur qu’il ne l’est.',
    notReported:
      'L’administration n’a pas communiqué combien de démarches ont été commencées et terminées au cours du mois.',
    completion: 'Démarches terminées',
    completionBase: (completed, started) => `${completed} sur ${started} commencées`,
    participation: 'Réponses par rapport aux démarches commencées',
    participationBase: (answers, started) => `${answers} réponses pour ${started} démarches commencées`,
    notComputable: 'Non calculable',
    gaps: {
      too_few_days:
        'les chiffres communiqués couvrent trop peu de jours (il en faut au moins 7 et au moins la moitié du mois écoulé)',
      channels_missing: 'pour trop de jours, les chiffres de certains canaux manquent',
      too_few_started: 'moins de 10 démarches ont été commencées',
      no_answers: 'aucune réponse n’a encore été comptée ces jours-là',
      more_completed_than_started:
        'plus de démarches terminées que commencées ont été communiquées pour le mois',
      more_answers_than_started: 'ces jours-là, il y a plus de réponses que de démarches commencées',
    },
    coverage: (reported, elapsed, elapsedText) =>
      elapsed === 1
        ? `Chiffres communiqués par l’administration pour ${reported} jour du mois sur 1 écoulé.`
        : `Chiffres communiqués par l’administration pour ${reported} des ${elapsedText} jours du mois à ce jour.`,
    completeDays: (complete) => `Pour ${complete} d’entre eux, les chiffres concernent tous les canaux.`,
    channelsMissing: (reported, missing) => `Canaux avec chiffres : ${reported}. Sans chiffres : ${missing}.`,
    completionMeaning:
      'Les démarches terminées sont une part de celles commencées dans le mois, selon les chiffres de l’administration : qui a renoncé, qui a été arrêté par une erreur et qui n’a pas encore fini comptent parmi les commencées.',
    participationMeaning:
      'La part de celles et ceux qui ont évalué après avoir commencé est estimée en divisant les réponses par les démarches commencées, les jours où les chiffres de tous les canaux existent. Les réponses comptent le jour où elles apparaissent dans le bulletin d’évaluation.',
  },
  sl: {
    channels: {
      web: 'splet',
      app: 'aplikacija',
      'contact-centre': 'kontaktni center',
      office: 'okence',
      'caf-patronato': 'CAF ali patronat',
      kiosk: 'terminal',
    },
    onlyFinishers:
      'Za oceno so bili zaprošeni samo tisti, ki so postopek dokončali: storitev je lahko videti boljša, kot je.',
    notReported: 'Uprava ni sporočila, koliko postopkov je bilo v mesecu začetih in dokončanih.',
    completion: 'Dokončani postopki',
    completionBase: (completed, started) => `${completed} od ${started} začetih`,
    participation: 'Odgovori glede na začete postopke',
    participationBase: (answers, started) => `odgovori: ${answers}, začeti postopki: ${started}`,
    notComputable: 'Ni izračunljivo',
    gaps: {
      too_few_days:
        'sporočeni podatki zajemajo premalo dni (potrebnih je vsaj 7 in vsaj polovica dosedanjega meseca)',
      channels_missing: 'za preveč dni manjkajo podatki nekaterih kanalov',
      too_few_started: 'začetih je bilo manj kot 10 postopkov',
      no_answers: 'v teh dneh še ni bil preštet noben odgovor',
      more_completed_than_started: 'v mesecu je sporočenih več dokončanih kot začetih postopkov',
      more_answers_than_started: 'v teh dneh je več odgovorov kot začetih postopkov',
    },
    coverage: (reported, elapsed, elapsedText) =>
      elapsed === 1
        ? `Dnevi s podatki, ki jih je sporočila uprava: ${reported} od 1 dosedanjega dne v mesecu.`
        : `Dnevi s podatki, ki jih je sporočila uprava: ${reported} od ${elapsedText} dosedanjih dni v mesecu.`,
    completeDays: (complete) => `Dnevi s podatki za vse kanale: ${complete}.`,
    channelsMissing: (reported, missing) => `Kanali s podatki: ${reported}. Brez podatkov: ${missing}.`,
    completionMeaning:
      'Dokončani postopki so po podatkih uprave delež tistih, ki so se začeli v mesecu: kdor je odnehal, kogar je ustavila napaka in kdor še ni končal, šteje med začete.',
    participationMeaning:
      'Koliko jih je po začetku oddalo oceno, se oceni tako, da se odgovori delijo z začetimi postopki, v dneh s podatki vseh kanalov. Odgovori štejejo na dan, ko se pojavijo v pregledu ocen.',
  },
  en: {
    channels: {
      web: 'web',
      app: 'app',
      'contact-centre': 'contact centre',
      office: 'office',
      'caf-patronato': 'CAF or patronato',
      kiosk: 'kiosk',
    },
    onlyFinishers:
      'Only people who finished the procedure were asked for a rating: the service may look better than it is.',
    notReported:
      'The administration has not reported how many procedures were started and completed this month.',
    completion: 'Procedures completed',
    completionBase: (completed, started) => `${completed} of ${started} started`,
    participation: 'Answers compared with procedures started',
    participationBase: (answers, started) => `${answers} answers for ${started} procedures started`,
    notComputable: 'Not computable',
    gaps: {
      too_few_days:
        'the reported counts cover too few days (at least 7, and at least half of the month so far, are needed)',
      channels_missing: 'on too many days the counts of some channels are missing',
      too_few_started: 'fewer than 10 procedures were started',
      no_answers: 'no answer has been counted on those days yet',
      more_completed_than_started: 'more procedures were reported as completed than as started this month',
      more_answers_than_started: 'there are more answers than procedures started on those days',
    },
    coverage: (reported, elapsed, elapsedText) =>
      elapsed === 1
        ? `Counts reported by the administration for ${reported} day of the 1 of this month so far.`
        : `Counts reported by the administration for ${reported} of the ${elapsedText} days of the month so far.`,
    completeDays: (complete) => `For ${complete} of these the counts are of all channels.`,
    channelsMissing: (reported, missing) => `Channels with counts: ${reported}. Without counts: ${missing}.`,
    completionMeaning:
      'Procedures completed are a share of those started in the month, by the counts of the administration: those who gave up, were stopped by an error or have not finished yet count as started.',
    participationMeaning:
      'How many rated after they had started is estimated by dividing answers by procedures started, on the days with counts of all channels. Answers count on the day on which they appear on the report card.',
  },
};
