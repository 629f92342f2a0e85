import type { Language } from '@ascolto/contract';
import type { ProblemCode } from '../errors.ts';

/** What a program may show to whoever uses it: what happened and what can be done, a sentence or two. */
export const problemDetails: Readonly<Record<Language, Readonly<Record<ProblemCode, string>>>> = {
  it: {
    unknown_address: 'A questo indirizzo non c’è nulla.',
    unknown_service: 'Il servizio indicato non è nel registro.',
    unknown_administration: 'L’amministrazione indicata non è nel registro.',
    access_key_missing:
      'Per questa richiesta serve una chiave di accesso dell’amministrazione, nell’intestazione «Authorization: Bearer».',
    access_key_invalid: 'La chiave di accesso non è valida: è sconosciuta, scaduta o revocata.',
    access_key_not_allowed:
      'La chiave di accesso è valida, ma non per questa operazione o per questa amministrazione.',
    service_not_live: 'Il servizio non raccoglie valutazioni in questo momento.',
    unclear_test: 'In una prova l’indirizzo contiene esattamente «prova=1»: non è stato registrato nulla.',
    foreign_page: 'La risposta è stata inviata dalla pagina di un altro sito: non è stato registrato nulla.',
    method_not_allowed: 'L’indirizzo esiste, ma non accetta questo metodo.',
    body_too_large: 'La richiesta è troppo grande: non è stato registrato nulla.',
    wrong_content_type: 'Il formato del contenuto non è quello previsto: non è stato registrato nulla.',
    malformed_request: 'La richiesta non è comprensibile.',
    malformed_json: 'Il contenuto non è JSON valido.',
    invalid_fields: 'Alcuni campi non sono validi.',
    too_many_requests:
      'Nell’ultimo minuto sono arrivate troppe richieste da questa parte della rete: si prega di riprovare tra un minuto.',
    busy: 'In questo momento ci sono troppe richieste: si prega di riprovare tra qualche istante.',
    database_unavailable:
      'In questo momento il servizio non è raggiungibile: si prega di riprovare tra qualche istante.',
    internal: 'Si è verificato un errore nel sistema: si prega di riprovare più tardi.',
  },
  de: {
    unknown_address: 'Unter dieser Adresse ist nichts zu finden.',
    unknown_service: 'Der angegebene Dienst ist nicht im Verzeichnis.',
    unknown_administration: 'Die angegebene Verwaltung ist nicht im Verzeichnis.',
    access_key_missing:
      'Für diese Anfrage ist ein Zugangsschlüssel der Verwaltung erforderlich, im Header „Authorization: Bearer“.',
    access_key_invalid: 'Der Zugangsschlüssel ist ungültig: Er ist unbekannt, abgelaufen oder widerrufen.',
    access_key_not_allowed:
      'Der Zugangsschlüssel ist gültig, aber nicht für diesen Vorgang oder diese Verwaltung.',
    service_not_live: 'Der Dienst nimmt derzeit keine Bewertungen entgegen.',
    unclear_test: 'Bei einem Test enthält die Adresse genau „prova=1“: Es wurde nichts erfasst.',
    foreign_page: 'Die Antwort wurde von der Seite einer anderen Website gesendet: Es wurde nichts erfasst.',
    method_not_allowed: 'Die Adresse ist vorhanden, nimmt diese Methode aber nicht an.',
    body_too_large: 'Die Anfrage ist zu groß: Es wurde nichts erfasst.',
    wrong_content_type: 'Der Inhalt hat nicht das vorgesehene Format: Es wurde nichts erfasst.',
    malformed_request: 'Die Anfrage ist nicht verständlich.',
    malformed_json: 'Der Inhalt ist kein gültiges JSON.',
    invalid_fields: 'Einige Felder sind ungültig.',
    too_many_requests:
      'In der letzten Minute sind zu viele Anfragen aus diesem Teil des Netzes eingegangen: Bitte in einer Minute erneut versuchen.',
    busy: 'Derzeit gehen zu viele Anfragen ein: Bitte in wenigen Augenblicken erneut versuchen.',
    database_unavailable:
      'Der Dienst ist derzeit nicht erreichbar: Bitte in wenigen Augenblicken erneut versuchen.',
    internal: 'Im System ist ein Fehler aufgetreten: Bitte später erneut versuchen.',
  },
  fr: {
    unknown_address: 'Il n’y a rien à cette adresse.',
    unknown_service: 'Le service indiqué ne figure pas dans le registre.',
    unknown_administration: 'L’administration indiquée ne figure pas dans le registre.',
    access_key_missing:
      'Cette requête nécessite une clé d’accès de l’administration, dans l’en-tête «\u00a0Authorization: Bearer\u00a0».',
    access_key_invalid: 'La clé d’accès n’est pas valable\u00a0: elle est inconnue, expirée ou révoquée.',
    access_key_not_allowed:
      'La clé d’accès est valable, mais pas pour cette opération ou pour cette administration.',
    service_not_live: 'Le service ne recueille pas d’évaluations en ce moment.',
    unclear_test:
      'Pour un essai, l’adresse contient exactement «\u00a0prova=1\u00a0»\u00a0: rien n’a été enregistré.',
    foreign_page: 'La réponse a été envoyée depuis la page d’un autre site\u00a0: rien n’a été enregistré.',
    method_not_allowed: 'L’adresse existe, mais n’accepte pas cette méthode.',
    body_too_large: 'La requête est trop volumineuse\u00a0: rien n’a été enregistré.',
    wrong_content_type: 'Le contenu n’est pas au format prévu\u00a0: rien n’a été enregistré.',
    malformed_request: 'La requête n’est pas compréhensible.',
    malformed_json: 'Le contenu n’est pas un JSON valide.',
    invalid_fields: 'Certains champs ne sont pas valables.',
    too_many_requests:
      'Au cours de la dernière minute, trop de demandes sont arrivées de cette partie du réseau : merci de réessayer dans une minute.',
    busy: 'Il y a trop de requêtes en ce moment\u00a0: merci de réessayer dans quelques instants.',
    database_unavailable:
      'Le service n’est pas joignable en ce moment\u00a0: merci de réessayer dans quelques instants.',
    internal: 'Une erreur s’est produite dans le système\u00a0: merci de réessayer plus tard.',
  },
  sl: {
    unknown_address: 'Na tem naslovu ni ničesar.',
    unknown_service: 'Navedene storitve ni v registru.',
    unknown_administration: 'Navedene uprave ni v registru.',
    access_key_missing: 'Za to zahtevo je potreben dostopni ključ uprave v glavi »Authorization: Bearer«.',
    access_key_invalid: 'Dostopni ključ ni veljaven: je neznan, potekel ali preklican.',
    access_key_not_allowed: 'Dostopni ključ je veljaven, vendar ne za to dejanje ali za to upravo.',
    service_not_live: 'Storitev trenutno ne zbira ocen.',
    unclear_test: 'Pri preizkusu naslov vsebuje natanko »prova=1«: nič ni bilo zabeleženo.',
    foreign_page: 'Odgovor je bil poslan s strani drugega spletišča: nič ni bilo zabeleženo.',
    method_not_allowed: 'Naslov obstaja, vendar ne sprejema te metode.',
    body_too_large: 'Zahteva je prevelika: nič ni bilo zabeleženo.',
    wrong_content_type: 'Vsebina ni v predvideni obliki: nič ni bilo zabeleženo.',
    malformed_request: 'Zahteva ni razumljiva.',
    malformed_json: 'Vsebina ni veljaven JSON.',
    invalid_fields: 'Nekatera polja niso veljavna.',
    too_many_requests:
      'V zadnji minuti je iz tega dela omrežja prišlo preveč zahtev: prosimo, poskusite znova čez minuto.',
    busy: 'V tem trenutku je preveč zahtev: prosimo, poskusite znova čez nekaj trenutkov.',
    database_unavailable: 'Storitev trenutno ni dosegljiva: prosimo, poskusite znova čez nekaj trenutkov.',
    internal: 'V sistemu je prišlo do napake: prosimo, poskusite znova pozneje.',
  },
  en: {
    unknown_address: 'There is nothing at this address.',
    unknown_service: 'The service is not in the register.',
    unknown_administration: 'The administration is not in the register.',
    access_key_missing:
      'This request needs an access key of the administration, in the header “Authorization: Bearer”.',
    access_key_invalid: 'The access key is not valid: it is unknown, has expired or was revoked.',
    access_key_not_allowed: 'The access key is valid, but not for this operation or this administration.',
    service_not_live: 'The service is not taking ratings at the moment.',
    unclear_test: 'For a test the address has exactly “prova=1”: nothing was recorded.',
    foreign_page: 'The answer was sent from a page of another site: nothing was recorded.',
    method_not_allowed: 'The address exists, but does not take this method.',
    body_too_large: 'The request is too large: nothing was recorded.',
    wrong_content_type: 'The content is not of the expected type: nothing was recorded.',
    malformed_request: 'The request is not understood.',
    malformed_json: 'The content is not valid JSON.',
    invalid_fields: 'Some fields are not valid.',
    too_many_requests:
      'Too many requests came from this part of the network in the last minute: please try again in a minute.',
    busy: 'There are too many requests at this moment: please try again in a few moments.',
    database_unavailable: 'The service cannot be reached at this moment: please try again in a few moments.',
    internal: 'Something went wrong in the system: please try again later.',
  },
};
