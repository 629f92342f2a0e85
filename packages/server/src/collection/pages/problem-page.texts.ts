import type { Language } from '@ascolto/contract';
import type { ProblemCode } from '../../platform/errors.ts';
import { germanProblems } from './problem-page.texts.de.ts';
import { frenchProblems } from './problem-page.texts.fr.ts';
import { sloveneProblems } from './problem-page.texts.sl.ts';

interface ProblemTexts {
  readonly title: string;
  readonly text: string;
}

/** What people read where programs get problem+json: every problem of the registry has its words. */
export const problemTexts: Readonly<Record<Language, Readonly<Record<ProblemCode, ProblemTexts>>>> = {
  it: {
    unknown_address: {
      title: 'Pagina non trovata',
      text: 'A questo indirizzo non c’è alcuna pagina. L’indirizzo può contenere un errore oppure la pagina può essere stata spostata.',
    },
    unknown_service: {
      title: 'Servizio non trovato',
      text: 'Il servizio indicato non è nel registro. L’indirizzo può contenere un errore: l’elenco dei servizi permette di trovare quello giusto.',
    },
    unknown_administration: {
      title: 'Amministrazione non trovata',
      text: 'L’amministrazione indicata non è nel registro. L’indirizzo può contenere un errore: l’elenco delle amministrazioni permette di trovare quella giusta.',
    },
    access_key_missing: {
      title: 'Serve una chiave di accesso',
      text: 'Questo indirizzo è riservato ai sistemi delle amministrazioni. Non è stato registrato nulla.',
    },
    access_key_invalid: {
      title: 'La chiave di accesso non è valida',
      text: 'Questo indirizzo è riservato ai sistemi delle amministrazioni. Non è stato registrato nulla.',
    },
    access_key_not_allowed: {
      title: 'La chiave di accesso non lo consente',
      text: 'Questo indirizzo è riservato ai sistemi delle amministrazioni. Non è stato registrato nulla.',
    },
    service_not_live: {
      title: 'Il servizio non raccoglie valutazioni in questo momento',
      text: 'La raccolta non è ancora cominciata oppure è sospesa. La pagella con i risultati raccolti finora resta consultabile.',
    },
    unclear_test: {
      title: 'La prova non è riconosciuta',
      text: 'L’indirizzo deve contenere esattamente «prova=1», una volta sola. Non è stato registrato nulla: il pulsante porta al modulo di prova.',
    },
    foreign_page: {
      title: 'La risposta è stata inviata da un altro sito',
      text: 'Non è stato registrato nulla, perché la pagina di un altro sito avrebbe potuto leggere o cambiare la risposta. È possibile valutare il servizio dal modulo.',
    },
    method_not_allowed: {
      title: 'La richiesta non è tra quelle previste',
      text: 'La pagina esiste, ma non accetta una richiesta di questo tipo. Non è stato registrato nulla.',
    },
    body_too_large: {
      title: 'Il testo inviato è troppo lungo',
      text: 'La valutazione non è stata registrata. È possibile tornare al modulo con il pulsante Indietro del browser, abbreviare il testo e inviare di nuovo.',
    },
    wrong_content_type: {
      title: 'La richiesta non è nel formato previsto',
      text: 'La valutazione non è stata registrata. È possibile inviarla dal modulo del servizio.',
    },
    malformed_request: {
      title: 'La richiesta non è leggibile',
      text: 'Non è stato registrato nulla. È possibile inviare la valutazione dal modulo del servizio.',
    },
    malformed_json: {
      title: 'La richiesta non è leggibile',
      text: 'Non è stato registrato nulla. È possibile inviare la valutazione dal modulo del servizio.',
    },
    invalid_fields: {
      title: 'Alcune informazioni non sono corrette',
      text: 'Non è stato registrato nulla. È possibile inviare la valutazione dal modulo del servizio.',
    },
    too_many_requests: {
      title: 'Sono arrivate moltissime richieste dalla stessa rete',
      text: 'Si prega di riprovare tra un minuto. Una valutazione inviata più volte dalla stessa pagina conta una volta sola.',
    },
    busy: {
      title: 'In questo momento ci sono moltissime richieste',
      text: 'Si prega di riprovare tra qualche istante. Una valutazione inviata più volte dalla stessa pagina conta una volta sola.',
    },
    database_unavailable: {
      title: 'Il servizio non è raggiungibile in questo momento',
      text: 'Si prega di riprovare tra qualche istante. Una valutazione inviata più volte dalla stessa pagina conta una volta sola.',
    },
    internal: {
      title: 'Qualcosa non ha funzionato',
      text: 'L’errore è nostro. Si prega di riprovare più tardi: una valutazione inviata di nuovo dalla stessa pagina conta una volta sola.',
    },
  },
  de: germanProblems,
  fr: frenchProblems,
  sl: sloveneProblems,
  en: {
    unknown_address: {
      title: 'Page not found',
      text: 'There is no page at this address. The address may contain an error, or the page may have been moved.',
    },
    unknown_service: {
      title: 'Service not found',
      text: 'This service is not in the register. The address may contain an error: the list of services helps to find the right one.',
    },
    unknown_administration: {
      title: 'Administration not found',
      text: 'This administration is not in the register. The address may contain an error: the list of administrations helps to find the right one.',
    },
    access_key_missing: {
      title: 'An access key is needed',
      text: 'This address is for the systems of administrations. Nothing has been recorded.',
    },
    access_key_invalid: {
      title: 'The access key is not valid',
      text: 'This address is for the systems of administrations. Nothing has been recorded.',
    },
    access_key_not_allowed: {
      title: 'The access key does not allow this',
      text: 'This address is for the systems of administrations. Nothing has been recorded.',
    },
    service_not_live: {
      title: 'The service is not collecting ratings at the moment',
      text: 'Collection has not started yet or is suspended. The report card with the results so far can still be read.',
    },
    unclear_test: {
      title: 'The test is not recognised',
      text: 'The address must have exactly “prova=1”, once. Nothing has been recorded: the button leads to the form for tests.',
    },
    foreign_page: {
      title: 'The answer was sent from another site',
      text: 'Nothing has been recorded, as the page of another site could have read or changed the answer. The service can be rated in the form.',
    },
    method_not_allowed: {
      title: 'The request is not one of those expected',
      text: 'The page exists, but does not take a request of this kind. Nothing has been recorded.',
    },
    body_too_large: {
      title: 'The text sent is too long',
      text: 'The rating has not been recorded. It is possible to return to the form with the browser’s Back button, shorten the text and send it again.',
    },
    wrong_content_type: {
      title: 'The request is not in the expected format',
      text: 'The rating has not been recorded. It can be sent from the form of the service.',
    },
    malformed_request: {
      title: 'The request cannot be read',
      text: 'Nothing has been recorded. The rating can be sent from the form of the service.',
    },
    malformed_json: {
      title: 'The request cannot be read',
      text: 'Nothing has been recorded. The rating can be sent from the form of the service.',
    },
    invalid_fields: {
      title: 'Some of the information is not correct',
      text: 'Nothing has been recorded. The rating can be sent from the form of the service.',
    },
    too_many_requests: {
      title: 'A great many requests came from the same network',
      text: 'Please try again in a minute. A rating sent several times from the same page counts once.',
    },
    busy: {
      title: 'There are a great many requests at this moment',
      text: 'Please try again in a few moments. A rating sent several times from the same page counts once.',
    },
    database_unavailable: {
      title: 'The service cannot be reached at this moment',
      text: 'Please try again in a few moments. A rating sent several times from the same page counts once.',
    },
    internal: {
      title: 'Something went wrong',
      text: 'The error is ours. Please try again later: a rating sent again from the same page counts once.',
    },
  },
};

export const problemLinks: Readonly<
  Record<Language, { readonly home: string; readonly form: string; readonly card: string }>
> = {
  it: {
    home: 'Tutti i servizi',
    form: 'Vai al modulo di valutazione',
    card: 'Vai alla pagella del servizio',
  },
  de: {
    home: 'Alle Dienste',
    form: 'Zum Bewertungsformular',
    card: 'Zur Bewertungsübersicht des Dienstes',
  },
  fr: {
    home: 'Tous les services',
    form: 'Aller au formulaire d’évaluation',
    card: 'Aller au bulletin d’évaluation du service',
  },
  sl: {
    home: 'Vse storitve',
    form: 'Na obrazec za oceno',
    card: 'Na pregled ocen storitve',
  },
  en: { home: 'All services', form: 'Go to the rating form', card: 'Go to the report card of the service' },
};
