import type { Language } from '@ascolto/contract';
import type { ProblemCode } from '../errors.ts';

/** What a program may show to whoever uses it: what happened and what can be done, a sentence or two. */
export const problemDetails: Readonly<Record<Language, Readonly<Record<ProblemCode, string>>>> = {
  it: {
    unknown_address: 'A questo indirizzo non c’è nulla.',
    unknown_service: 'Il servizio indicato non è nel registro.',
    access_key_missing:
      'Per questa richiesta serve una chiave di accesso dell’amministrazione, nell’intestazione «Authorization: Bearer».',
    access_key_invalid: 'La chiave di accesso non è valida: è sconosciuta, scaduta o revocata.',
    access_key_not_allowed:
      'La chiave di accesso è valida, ma non per questa operazione o per questa amministrazione.',
    service_not_live: 'Il servizio non raccoglie valutazioni in questo momento.',
    method_not_allowed: 'L’indirizzo esiste, ma non accetta questo metodo.',
    body_too_large: 'La richiesta è troppo grande: non è stato registrato nulla.',
    wrong_content_type: 'Il formato del contenuto non è quello previsto: non è stato registrato nulla.',
    malformed_request: 'La richiesta non è comprensibile.',
    malformed_json: 'Il contenuto non è JSON valido.',
    invalid_fields: 'Alcuni campi non sono validi.',
    busy: 'In questo momento ci sono troppe richieste: si prega di riprovare tra qualche istante.',
    database_unavailable:
      'In questo momento il servizio non è raggiungibile: si prega di riprovare tra qualche istante.',
    internal: 'Si è verificato un errore nel sistema: si prega di riprovare più tardi.',
  },
  en: {
    unknown_address: 'There is nothing at this address.',
    unknown_service: 'The service is not in the register.',
    access_key_missing:
      'This request needs an access key of the administration, in the header “Authorization: Bearer”.',
    access_key_invalid: 'The access key is not valid: it is unknown, has expired or was revoked.',
    access_key_not_allowed: 'The access key is valid, but not for this operation or this administration.',
    service_not_live: 'The service is not taking ratings at the moment.',
    method_not_allowed: 'The address exists, but does not take this method.',
    body_too_large: 'The request is too large: nothing was recorded.',
    wrong_content_type: 'The content is not of the expected type: nothing was recorded.',
    malformed_request: 'The request is not understood.',
    malformed_json: 'The content is not valid JSON.',
    invalid_fields: 'Some fields are not valid.',
    busy: 'There are too many requests at this moment: please try again in a few moments.',
    database_unavailable: 'The service cannot be reached at this moment: please try again in a few moments.',
    internal: 'Something went wrong in the system: please try again later.',
  },
};
