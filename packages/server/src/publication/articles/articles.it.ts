import type { ArticleFacts, Articles } from './article.ts';
import { contactLink, operatorContact } from './contact.ts';
import { groupSections } from './group-sections.ts';
import { uncertaintySections } from './uncertainty-sections.ts';

function who({ operator }: ArticleFacts): string {
  return operator === undefined
    ? 'Questa installazione non ha ancora indicato chi la gestisce né un recapito: fino ad allora non è destinata a raccogliere risposte vere.'
    : `La piattaforma è gestita da ${operator.name}, che si può contattare a questo recapito:`;
}

function handedOut({ minimum }: ArticleFacts): string {
  const rule =
    minimum === undefined
      ? 'In questa dimostrazione le sono consegnati subito; in un’installazione reale una volta al giorno, quando ne hanno scritti almeno dieci persone.'
      : `Le sono consegnati una volta al giorno, quando ne hanno scritti almeno ${minimum} persone; la domanda e la lingua sono indicate solo dove non distinguono chi ha scritto. Le parole stesse possono però far riconoscere una persona.`;
  return `I commenti non sono pubblicati: li legge l’amministrazione del servizio, senza sapere a quale valutazione appartengono né di che giorno sono. ${rule}`;
}

export const italianArticles: Articles = {
  method: {
    title: 'Come si leggono le cifre',
    lead: 'Che cosa dice il punteggio di un servizio, che cosa non dice e come si ottiene.',
    sections: [
      {
        heading: 'Chi risponde',
        blocks: [
          'Risponde chi vuole. Le cifre descrivono le persone che hanno risposto: non sono una stima su tutti gli utenti del servizio. Chi è molto soddisfatto o molto insoddisfatto risponde spesso più volentieri degli altri.',
          'Oggi tutte le risposte sono aperte: chiunque può rispondere e non è verificato che abbia usato il servizio, né che risponda una volta sola.',
        ],
      },
      {
        heading: 'Quando una risposta compare',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'In questa dimostrazione ogni risposta compare subito. In un’installazione reale le risposte compaiono a gruppi.'
              : `Per proteggere l’anonimato le risposte di un servizio compaiono a gruppi di almeno ${minimum}, oppure del 2% di quelle del mese se è di più, in ordine casuale e mai tutte con lo stesso voto. Quelle che restano attendono, anche oltre la mezzanotte.`,
          'Un servizio con poche risposte non mostra alcun punteggio: al suo posto si legge «Dati non ancora sufficienti». L’assenza di dati non è mai mostrata come zero.',
          'Le cifre riguardano il servizio nel suo insieme: in diretta non sono mai suddivise per canale, lingua o ora.',
        ],
      },
      {
        heading: 'Il punteggio di un servizio',
        blocks: [
          'È la media dei voti da 1 a 5 dati alla domanda sulla soddisfazione complessiva, comparsi nel mese di calendario. Accanto alla media è sempre indicato su quante risposte si basa; con meno di 100 risposte la media ha un solo decimale.',
          'Il punteggio non è un giudizio sull’amministrazione, non è una graduatoria e non misura la qualità tecnica del servizio.',
        ],
      },
      ...uncertaintySections.it,
      ...groupSections.it,
      {
        heading: 'L’andamento',
        blocks: [
          (facts) =>
            `La linea mostra le medie delle ultime ${facts.trendWeeks} settimane, su una scala da 1 a 5; una settimana senza risposte è un’interruzione della linea. Le risposte si contano nel giorno in cui compaiono.`,
          (facts) =>
            `La freccia confronta gli ultimi ${facts.comparedDays} giorni con i ${facts.comparedDays} precedenti. Indica una variazione solo se in entrambi i periodi ci sono almeno ${facts.comparedBase} risposte, se le medie differiscono di almeno ${facts.smallestChange} e se la differenza supera il doppio del suo errore standard. È una regola per non inseguire il caso, non una prova statistica.`,
        ],
      },
      {
        heading: 'Le procedure concluse',
        blocks: [
          'Se si interpella soltanto chi arriva in fondo, il servizio che perde più persone può sembrare il migliore. Per questo la pagella mostra, accanto al punteggio, la quota delle procedure concluse su quelle iniziate e il rapporto tra risposte e procedure iniziate, secondo i conteggi comunicati dall’amministrazione.',
          'Dove i conteggi mancano o coprono troppi pochi giorni, la pagella lo dice.',
        ],
      },
      {
        heading: 'I dati',
        blocks: [
          'Le stesse cifre sono disponibili per i programmi, senza registrazione.',
          { label: 'Il Paese in formato JSON', href: '/v1/country' },
          { label: 'Descrizione dell’interfaccia (OpenAPI)', href: '/openapi.json' },
        ],
      },
    ],
  },
  privacy: {
    title: 'Protezione dei dati',
    lead: 'Per rispondere non servono nome, accesso o cookie. Questa pagina dice che cosa è conservato, che cosa no, per quanto tempo e quali sono i diritti di chi risponde.',
    sections: [
      {
        heading: 'Chi tratta i dati',
        blocks: [
          who,
          operatorContact,
          ({ operator }) =>
            operator?.privacyContact &&
            'Per le questioni che riguardano i dati personali il recapito è questo:',
          ({ operator }) => operator?.privacyContact && contactLink(operator.privacyContact),
          'Per un’amministrazione pubblica il trattamento si fonda di norma su un compito di interesse pubblico (articolo 6, paragrafo 1, lettera e, del regolamento UE 2016/679): conoscere la soddisfazione di chi usa i servizi digitali.',
        ],
      },
      {
        heading: 'Che cosa è conservato',
        blocks: [
          [
            'le risposte date, con il servizio, il punto di contatto, il canale e la lingua;',
            'il giorno della risposta e quello in cui è comparsa nella pagella, mai l’ora;',
            'il livello di garanzia della risposta e la via da cui è arrivata;',
            'i commenti, dopo la sostituzione dei dati personali riconosciuti, e ciò che l’amministrazione vi ha risposto;',
            'per chi ha chiesto un codice, una sua impronta: con il codice si legge la risposta dell’amministrazione; il codice stesso non è conservato;',
            'per sette giorni, separata dalla risposta, un’impronta cifrata dell’invio: serve a contare una volta sola una risposta inviata due volte.',
          ],
        ],
      },
      {
        heading: 'Che cosa non è conservato',
        blocks: [
          'In nessuna tabella e in nessun registro dell’applicazione: indirizzo di rete, dispositivo e browser, cookie, pagina di provenienza, ora della risposta, testo originale di un commento.',
          'Il modulo non contiene strumenti di tracciamento e non si rivolge ad altri siti. Una risposta non inviata non è conservata.',
        ],
      },
      {
        heading: 'I commenti',
        blocks: [
          'Prima che un commento sia conservato, codici fiscali, partite IVA, IBAN, numeri di carte e di telefono, indirizzi di posta elettronica e altre lunghe sequenze di cifre sono sostituiti da un’etichetta, per esempio [IBAN].',
          'Nomi, indirizzi di casa, targhe, documenti e numeri di pratica non sono ancora riconosciuti: è importante non scriverli.',
          handedOut,
        ],
      },
      {
        heading: 'Chi vede che cosa',
        blocks: [
          ({ minimum }) =>
            minimum === undefined
              ? 'Al pubblico sono mostrati soltanto conteggi del servizio nel suo insieme. In questa dimostrazione ogni risposta compare subito; in un’installazione reale le risposte compaiono a gruppi di almeno dieci.'
              : `Commenti a parte, al pubblico e alle amministrazioni sono mostrati soltanto conteggi del servizio nel suo insieme, a gruppi di almeno ${minimum} risposte mai tutte uguali, in ordine casuale: chi sa quando una persona ha concluso una procedura non può risalire alla sua risposta.`,
          'Chi amministra la base di dati vede le risposte senza nome, nelle forme descritte sopra. I dati non sono ceduti ad altri e non servono a decidere nulla che riguardi chi ha risposto.',
        ],
      },
      {
        heading: 'Difesa dagli invii in massa',
        blocks: [
          'Per un minuto al più, e solo in memoria, si conta quante richieste arrivano da uno stesso indirizzo e da una stessa parte della rete (di solito un intero edificio o una via), sotto una chiave casuale che poi è distrutta. Di chi tiene aperta una pagella si conta la parte della rete finché la tiene aperta, sotto una chiave che dura un giorno. Finché durano sono dati pseudonimi. Nulla collega questi conteggi a una risposta.',
        ],
      },
      {
        heading: 'Per quanto tempo',
        blocks: [
          'L’impronta cifrata dell’invio è cancellata dopo sette giorni.',
          'Un commento, la risposta dell’amministrazione e l’impronta del codice con cui si legge sono cancellati 24 mesi dopo il giorno della valutazione; resta soltanto che un commento c’era.',
          'Le modifiche che un’amministrazione comunica per un suo servizio sono pubbliche, non riguardano persone e restano. Le risposte alle domande e i conteggi sono oggi conservati senza limite: il termine previsto per le risposte, 5 anni, non è ancora applicato.',
        ],
      },
      {
        heading: 'I limiti di oggi',
        blocks: [
          'Le risposte sono aperte: chi ne inviasse molte potrebbe isolare quella di un’altra persona. La protezione che lo impedisce, un rumore statistico sulle cifre in diretta, non c’è ancora. Finché manca, la piattaforma non è pronta per risposte vere.',
        ],
      },
      {
        heading: 'I diritti',
        blocks: [
          'Il regolamento riconosce il diritto di accedere ai propri dati, di farli rettificare o cancellare, di limitarne il trattamento e di opporsi. Poiché nulla collega una risposta a una persona, dopo l’invio non è possibile ritrovare la risposta di qualcuno, nemmeno su sua richiesta (articolo 11 del regolamento). Fa eccezione chi ha scritto in un commento dati che lo identificano e può indicarlo.',
          ({ operator }) =>
            operator === undefined
              ? 'È possibile proporre reclamo al Garante per la protezione dei dati personali. Un recapito di chi gestisce la piattaforma non è ancora indicato.'
              : 'Ci si può rivolgere a chi gestisce la piattaforma, al recapito indicato sopra, e proporre reclamo al Garante per la protezione dei dati personali.',
          { label: 'Garante per la protezione dei dati personali', href: 'https://www.garanteprivacy.it' },
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibilità',
    lead: 'Autovalutazione dell’accessibilità di questo sito, secondo lo schema della dichiarazione di AgID (legge 9 gennaio 2004, n. 4).',
    sections: [
      {
        heading: 'Stato di conformità',
        blocks: [
          'Il sito è parzialmente conforme alla norma UNI CEI EN 301549, che richiama le WCAG 2.1 di livello AA: la valutazione di tutti i criteri non è completa, per i motivi detti più avanti.',
          'Questa pagina è scritta da chi sviluppa la piattaforma. Non sostituisce la dichiarazione che l’amministrazione che la gestisce è tenuta a compilare e pubblicare con la procedura di AgID.',
        ],
      },
      {
        heading: 'Che cosa è stato verificato, e come',
        blocks: [
          [
            'controlli automatici con axe-core su tutti i tipi di pagina, nelle cinque lingue, senza segnalazioni;',
            'uso con la sola tastiera del modulo, della ricerca e degli elenchi, con il fuoco sempre visibile;',
            'testo ingrandito al 200% in una finestra di 320 pixel, senza scorrimento orizzontale;',
            'tutte le pagine e il modulo senza JavaScript;',
            'grafici accompagnati da una descrizione; nessun significato affidato al solo colore.',
          ],
        ],
      },
      {
        heading: 'Che cosa non è ancora stato verificato',
        blocks: [
          [
            'prove con lettori di schermo e altre tecnologie assistive;',
            'prove d’uso con persone con disabilità;',
            'valutazione manuale di ogni criterio da parte di esperti.',
          ],
        ],
      },
      {
        heading: 'Contenuti non accessibili',
        blocks: [
          [
            'i nomi delle amministrazioni, alcuni nomi di servizi e alcune comunicazioni delle amministrazioni sono solo in italiano anche nelle pagine in altre lingue: la loro lingua è segnalata alle tecnologie assistive;',
            'la descrizione dell’interfaccia per programmi è un file in formato JSON, in inglese;',
            'i siti dei servizi, raggiungibili da qui, rispondono della propria accessibilità.',
          ],
        ],
      },
      {
        heading: 'Segnalazioni',
        blocks: [
          who,
          operatorContact,
          'Una segnalazione dovrebbe indicare la pagina e la difficoltà incontrata. Se la risposta non arriva entro trenta giorni o non è soddisfacente, ci si può rivolgere al Difensore civico per il digitale presso AgID.',
          { label: 'Difensore civico per il digitale', href: 'https://www.agid.gov.it' },
        ],
      },
      {
        heading: 'Informazioni su questa pagina',
        blocks: [
          (facts) =>
            `Autovalutazione del ${facts.statementDay}. È rivista a ogni modifica rilevante del sito.`,
        ],
      },
    ],
  },
};
