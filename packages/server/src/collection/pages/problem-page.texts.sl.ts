/** The problem pages in Slovene. */
export const sloveneProblems = {
  unknown_address: {
    title: 'Strani ni mogoče najti',
    text: 'Na tem naslovu ni nobene strani. Naslov morda vsebuje napako ali pa je bila stran premaknjena.',
  },
  unknown_service: {
    title: 'Storitve ni mogoče najti',
    text: 'Navedene storitve ni v registru. Naslov morda vsebuje napako: pravo storitev je mogoče poiskati na seznamu storitev.',
  },
  unknown_administration: {
    title: 'Uprave ni mogoče najti',
    text: 'Navedene uprave ni v registru. Naslov morda vsebuje napako: pravo upravo je mogoče poiskati na seznamu uprav.',
  },
  access_key_missing: {
    title: 'Potreben je dostopni ključ',
    text: 'Ta naslov je namenjen sistemom uprav. Nič ni bilo zabeleženo.',
  },
  access_key_invalid: {
    title: 'Dostopni ključ ni veljaven',
    text: 'Ta naslov je namenjen sistemom uprav. Nič ni bilo zabeleženo.',
  },
  access_key_not_allowed: {
    title: 'Dostopni ključ tega ne dovoljuje',
    text: 'Ta naslov je namenjen sistemom uprav. Nič ni bilo zabeleženo.',
  },
  service_not_live: {
    title: 'Storitev trenutno ne zbira ocen',
    text: 'Zbiranje se še ni začelo ali pa je začasno ustavljeno. Pregled ocen z dosedanjimi rezultati je še vedno na voljo.',
  },
  unclear_test: {
    title: 'Preizkus ni prepoznan',
    text: 'Naslov mora vsebovati natanko »prova=1«, samo enkrat. Nič ni bilo zabeleženo: gumb vodi na preizkusni obrazec.',
  },
  foreign_page: {
    title: 'Odgovor je bil poslan z drugega spletišča',
    text: 'Nič ni bilo zabeleženo, ker bi stran drugega spletišča odgovor lahko prebrala ali spremenila. Storitev je mogoče oceniti na obrazcu.',
  },
  method_not_allowed: {
    title: 'Zahteva ni predvidena',
    text: 'Stran obstaja, vendar ne sprejema tovrstnih zahtev. Nič ni bilo zabeleženo.',
  },
  body_too_large: {
    title: 'Oddano besedilo je predolgo',
    text: 'Ocena ni bila zabeležena. Z gumbom Nazaj v brskalniku se je mogoče vrniti na obrazec, skrajšati besedilo in oceno oddati znova.',
  },
  wrong_content_type: {
    title: 'Zahteva ni v predvideni obliki',
    text: 'Ocena ni bila zabeležena. Oddati jo je mogoče z obrazcem storitve.',
  },
  malformed_request: {
    title: 'Zahteve ni mogoče prebrati',
    text: 'Nič ni bilo zabeleženo. Oceno je mogoče oddati z obrazcem storitve.',
  },
  malformed_json: {
    title: 'Zahteve ni mogoče prebrati',
    text: 'Nič ni bilo zabeleženo. Oceno je mogoče oddati z obrazcem storitve.',
  },
  invalid_fields: {
    title: 'Nekateri podatki niso pravilni',
    text: 'Nič ni bilo zabeleženo. Oceno je mogoče oddati z obrazcem storitve.',
  },
  too_many_requests: {
    title: 'Iz istega omrežja je prišlo zelo veliko zahtev',
    text: 'Prosimo, poskusite znova čez minuto. Ocena, ki je z iste strani oddana večkrat, šteje samo enkrat.',
  },
  busy: {
    title: 'V tem trenutku je zelo veliko zahtev',
    text: 'Prosimo, poskusite znova čez nekaj trenutkov. Ocena, ki je z iste strani oddana večkrat, šteje samo enkrat.',
  },
  database_unavailable: {
    title: 'Storitev trenutno ni dosegljiva',
    text: 'Prosimo, poskusite znova čez nekaj trenutkov. Ocena, ki je z iste strani oddana večkrat, šteje samo enkrat.',
  },
  internal: {
    title: 'Prišlo je do napake',
    text: 'Napaka je na naši strani. Prosimo, poskusite znova pozneje: ocena, ki je z iste strani oddana znova, šteje samo enkrat.',
  },
} as const;
