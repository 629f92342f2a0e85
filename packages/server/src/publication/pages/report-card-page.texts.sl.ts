/** The report card in Slovene. */
export const sloveneCard = {
  kicker: 'Pregled ocen storitve',
  pageTitle: (service: string) => `Pregled ocen: ${service}`,
  description: (service: string, administration: string) =>
    `Kako uporabniki ocenjujejo storitev »${service}« (${administration}).`,
  breadcrumb: 'Pot do strani',
  home: 'Vse storitve',
  rate: 'Oceni storitev',
  notCollecting: 'Storitev trenutno ne zbira ocen.',
  data: 'Podatki v obliki JSON',
  live: 'Posodabljanje v živo',
  interrupted: 'Posodabljanje je prekinjeno: poteka nov poskus',
  refresh: 'Osveži',
  announcement: (mean: string, base: string) => `Novi podatki: povprečje ${mean} od 5, ${base}.`,
  asOf: (day: string) => `Stanje podatkov: ${day}`,
  overall: 'Splošno zadovoljstvo',
  outOfFive: 'od 5',
  base: (answers: number, text: string) =>
    answers % 100 === 1 ? `na podlagi ${text} odgovora` : `na podlagi ${text} odgovorov`,
  selfSelected: 'Za odgovor se je vsak odločil sam: povprečje opisuje le tiste, ki so odgovorili.',
  noData: 'Podatkov še ni dovolj',
  needed: (minimum: number, text: string) =>
    minimum === 1
      ? 'potreben je vsaj en odgovor'
      : `potrebna je skupina vsaj ${text} odgovorov, ki niso vsi enaki`,
  previous: (month: string, mean: string, base: string) =>
    `Zadnji prejšnji mesec s podatki: ${month}, povprečje ${mean} ${base}.`,
  distribution: 'Porazdelitev ocen',
  rating: 'Ocena',
  answer: 'Odgovor',
  share: 'Delež',
  answers: 'Odgovori',
  mean: 'Povprečje',
  day: 'Dan',
  showTable: 'Prikaži podatke v tabeli',
  trend: 'Gibanje po dnevih',
  trendTitle: 'Povprečna ocena in število odgovorov po dnevih',
  trendDescription: (first: string, last: string, lowest: string, highest: string, newest: string) =>
    `V obdobju ${first} – ${last} je dnevno povprečje med ${lowest} in ${highest}; zadnji dan znaša ${newest}. Vse vrednosti so v tabeli, ki sledi.`,
  trendNote: 'Zadnjih 90 dni, po dnevih, ko so bili odgovori prešteti.',
  trendOneDay: (day: string, mean: string, base: string) =>
    `Doslej so podatki na voljo le za en dan: ${day}, povprečje ${mean} ${base}.`,
  panelMeans: 'Povprečna ocena',
  otherRatings: 'Drugi ocenjeni vidiki',
  scale: (low: string, high: string) => `Od 1 (${low}) do 5 (${high})`,
  several: 'Možnih je bilo več odgovorov: vsota lahko preseže 100\u00a0%.',
  askedOf: (ratings: string) => `Vprašanje za tiste, ki so dali oceno ${ratings}.`,
  reading: 'Kako brati pregled ocen',
  anonymous: 'Odgovori so anonimni.',
  batches: (minimum: string) =>
    `Zaradi varovanja anonimnosti se odgovori štejejo v skupinah po najmanj ${minimum}: prikažejo se, ko je skupina popolna in odgovori niso vsi enaki.`,
  allOpen: 'Odgovori so odprti: odgovori lahko kdor koli in uporaba storitve ni preverjena.',
  assurance: (blind: string, ticket: string, open: string) =>
    `Odgovori oseb, ki so postopek zaključile: ${blind} z anonimno vstopnico, ${ticket} s povezavo za enkratno uporabo. Odprti, nepreverjeni odgovori: ${open}. Ocena temelji le na odprtih odgovorih.`,
  participation:
    'Število začetih in zaključenih postopkov še ni znano: ni mogoče povedati, kolikšen delež uporabnikov storitve je odgovoril.',
} as const;
