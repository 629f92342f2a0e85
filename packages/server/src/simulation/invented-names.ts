import type { AdministrationType, Audience, Channel, ServiceType } from '@ascolto/contract';

/** A region with its Istat code and that of the municipality where its invented administrations sit. */
export interface Region {
  readonly name: string;
  readonly territory: string;
}

/** All of them; those with a second language first, so that a small country has them too. */
export const regions: readonly Region[] = [
  { name: 'Alto Adige', territory: '021008' },
  { name: 'Valle d’Aosta', territory: '007003' },
  { name: 'Friuli-Venezia Giulia', territory: '032006' },
  { name: 'Piemonte', territory: '001272' },
  { name: 'Lombardia', territory: '015146' },
  { name: 'Trentino', territory: '022205' },
  { name: 'Veneto', territory: '027042' },
  { name: 'Liguria', territory: '010025' },
  { name: 'Emilia-Romagna', territory: '037006' },
  { name: 'Toscana', territory: '048017' },
  { name: 'Umbria', territory: '054039' },
  { name: 'Marche', territory: '042002' },
  { name: 'Lazio', territory: '058091' },
  { name: 'Abruzzo', territory: '066049' },
  { name: 'Molise', territory: '070006' },
  { name: 'Campania', territory: '063049' },
  { name: 'Puglia', territory: '072006' },
  { name: 'Basilicata', territory: '076063' },
  { name: 'Calabria', territory: '079023' },
  { name: 'Sicilia', territory: '082053' },
  { name: 'Sardegna', territory: '092009' },
];

/** Places that do not exist: nobody's real services get made-up ratings. */
export const places: readonly string[] = [
  'Castelsereno',
  'Montelume',
  'Pietralieve',
  'Valdorata',
  'Borgolieto',
  'Fontelarga',
  'Selvachiara',
  'Rivaserena',
  'Colleventoso',
  'Serravento',
  'Lagosilente',
  'Portoclaro',
  'Roccamiele',
  'Pratofiorente',
  'Lunamarina',
  'Torrelieta',
  'Campolungo Alto',
  'Acquaserena',
  'Montefarfalla',
  'Vallequieta',
  'Pontelieve',
  'Isolachiara',
  'Poggiolume',
];

export interface InventedKind {
  readonly type: AdministrationType;
  /** Of IPA. */
  readonly category: string;
  readonly name: (place: string) => string;
  readonly services: readonly InventedService[];
}

export interface InventedService {
  readonly slug: string;
  readonly it: string;
  readonly en: string;
  readonly type: ServiceType;
  readonly audience: Audience;
  readonly channels: readonly Channel[];
}

/** `slug | Italian | English | type | audience | channels`. */
function service(line: string): InventedService {
  const [slug = '', it = '', en = '', type = '', audience = '', channels = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    slug,
    it,
    en,
    type: typesByLetter[type] ?? 'digital-procedure',
    audience: audiencesByLetter[audience] ?? 'citizens',
    channels: channels.split(' ').map((letter) => channelsByLetter[letter] ?? 'web'),
  };
}

const typesByLetter: Readonly<Record<string, ServiceType>> = {
  procedure: 'digital-procedure',
  page: 'information-page',
  screen: 'application-screen',
  counter: 'counter',
  calls: 'contact-centre',
};
const audiencesByLetter: Readonly<Record<string, Audience>> = { b: 'businesses', i: 'intermediaries' };
const channelsByLetter: Readonly<Record<string, Channel>> = {
  w: 'web',
  a: 'app',
  o: 'office',
  c: 'contact-centre',
  p: 'caf-patronato',
  k: 'kiosk',
};

const municipal = [
  'carta-identita | Prenotazione della carta d’identità elettronica | Booking of an electronic identity card | procedure | c | w o',
  'tari | Tassa sui rifiuti: dichiarazione e pagamento | Waste tax: declaration and payment | procedure | c | w a o',
  'iscrizione-nido | Iscrizione al nido d’infanzia | Nursery enrolment | procedure | c | w',
  'anagrafe | Sportello anagrafe | Registry office counter | counter | c | o k',
  'mensa-scolastica | Mensa scolastica: iscrizione e pagamenti | School meals: enrolment and payments | procedure | c | w a',
  'suap | Sportello unico per le attività produttive | One-stop shop for businesses | procedure | b | w',
  'occupazione-suolo | Occupazione del suolo pubblico | Use of public ground | procedure | b | w o',
  'numero-unico | Numero unico per il cittadino | Citizens’ telephone line | calls | c | c',
  'multe | Consultazione e pagamento delle sanzioni stradali | Traffic fines: lookup and payment | procedure | c | w a',
];

const regional = [
  'tassa-auto | Tassa automobilistica | Vehicle tax | procedure | c | w a p',
  'bandi | Bandi e contributi: domanda online | Calls and grants: online application | procedure | b | w',
  'formazione | Catalogo della formazione professionale | Catalogue of vocational training | page | c | w',
  'autorizzazioni-ambientali | Autorizzazioni ambientali | Environmental permits | procedure | b | w',
  'lavoro | Centro per l’impiego: prenotazione e colloquio | Job centre: booking and interview | counter | c | o w',
];

const provincial = [
  'edilizia-scolastica | Edilizia scolastica: segnalazioni | School buildings: reports | procedure | c | w',
  'trasporti-eccezionali | Trasporti eccezionali: autorizzazione | Exceptional transports: permit | procedure | b | w',
  'accesso-civico | Accesso civico e trasparenza | Access to information | page | c | w',
  'autoscuole | Autoscuole e consulenza automobilistica | Driving schools | procedure | i | w o',
];

const health = [
  'prenotazione-visite | Prenotazione di visite ed esami | Booking of visits and tests | procedure | c | w a c',
  'referti | Ritiro dei referti online | Test results online | procedure | c | w a',
  'cup | Sportello CUP | Booking counter | counter | c | o k',
  'scelta-medico | Scelta e revoca del medico | Choice of doctor | procedure | c | w o',
  'esenzioni | Esenzioni dal ticket | Exemptions from charges | procedure | c | w p',
];

const national = [
  'certificati | Certificati e attestazioni online | Certificates online | procedure | c | w a',
  'bonus | Domanda di contributo alle famiglie | Application for family support | procedure | c | w a p',
  'portale-intermediari | Portale degli intermediari | Intermediaries’ portal | screen | i | w',
  'contact-center | Contact center nazionale | National contact centre | calls | c | c',
  'registro-imprese-agevolate | Registro delle imprese agevolate | Register of supported businesses | procedure | b | w',
  'guida-ai-servizi | Guida ai servizi | Guide to services | page | c | w',
];

const education = [
  'immatricolazione | Immatricolazione online | Online enrolment | procedure | c | w',
  'diritto-allo-studio | Borse di studio e alloggi | Grants and housing | procedure | c | w o',
  'segreteria | Segreteria studenti | Students’ office | counter | c | o c',
  'orari-e-lezioni | Orari e lezioni | Timetables | page | c | w a',
];

/** One administration of each in turn; municipalities come more often, as in the country. */
export const inventedKinds: readonly InventedKind[] = [
  kind('municipality', 'L6', (place) => `Comune di ${place}`, municipal),
  kind('other-local', 'L7', (place) => `Azienda sanitaria locale di ${place}`, health),
  kind('region', 'L4', (place) => `Regione simulata di ${place}`, regional),
  kind('municipality', 'L6', (place) => `Comune di ${place}`, municipal),
  kind('province', 'L5', (place) => `Provincia di ${place}`, provincial),
  kind('central', 'C3', (place) => `Agenzia nazionale simulata ${place}`, national),
  kind('municipality', 'L6', (place) => `Comune di ${place}`, municipal),
  kind('metropolitan-city', 'L45', (place) => `Città metropolitana di ${place}`, provincial),
  kind('other', 'C14', (place) => `Ordine professionale simulato di ${place}`, national),
  kind('municipality', 'L6', (place) => `Comune di ${place}`, municipal),
  kind('other-local', 'L17', (place) => `Università degli studi di ${place}`, education),
];

function kind(
  type: AdministrationType,
  category: string,
  name: InventedKind['name'],
  services: readonly string[],
): InventedKind {
  return { type, category, name, services: services.map(service) };
}
