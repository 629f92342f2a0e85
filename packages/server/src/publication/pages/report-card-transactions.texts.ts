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
