import type { AdministrationType, Audience, Language, ServiceType } from '@ascolto/contract';

export const serviceTypeNames: Readonly<Record<Language, Readonly<Record<ServiceType, string>>>> = {
  it: {
    'digital-procedure': 'Procedura online',
    'information-page': 'Pagina informativa',
    'application-screen': 'Applicazione',
    counter: 'Sportello',
    'contact-centre': 'Contact center',
  },
  de: {
    'digital-procedure': 'Onlineverfahren',
    'information-page': 'Informationsseite',
    'application-screen': 'Anwendung',
    counter: 'Schalter',
    'contact-centre': 'Contact-Center',
  },
  fr: {
    'digital-procedure': 'Démarche en ligne',
    'information-page': 'Page d’information',
    'application-screen': 'Application',
    counter: 'Guichet',
    'contact-centre': 'Centre de contact',
  },
  sl: {
    'digital-procedure': 'Spletni postopek',
    'information-page': 'Stran z informacijami',
    'application-screen': 'Aplikacija',
    counter: 'Okence',
    'contact-centre': 'Kontaktni center',
  },
  en: {
    'digital-procedure': 'Online procedure',
    'information-page': 'Information page',
    'application-screen': 'Application',
    counter: 'Counter',
    'contact-centre': 'Contact centre',
  },
};

export const audienceNames: Readonly<Record<Language, Readonly<Record<Audience, string>>>> = {
  it: { citizens: 'per i cittadini', businesses: 'per le imprese', intermediaries: 'per gli intermediari' },
  de: {
    citizens: 'für Bürgerinnen und Bürger',
    businesses: 'für Unternehmen',
    intermediaries: 'für Vermittler',
  },
  fr: {
    citizens: 'pour les citoyens',
    businesses: 'pour les entreprises',
    intermediaries: 'pour les intermédiaires',
  },
  sl: { citizens: 'za državljane', businesses: 'za podjetja', intermediaries: 'za posrednike' },
  en: { citizens: 'for citizens', businesses: 'for businesses', intermediaries: 'for intermediaries' },
};

export const administrationTypeNames: Readonly<
  Record<Language, Readonly<Record<AdministrationType, string>>>
> = {
  it: {
    central: 'Amministrazioni centrali',
    region: 'Regioni e province autonome',
    'metropolitan-city': 'Città metropolitane',
    province: 'Province',
    municipality: 'Comuni',
    'other-local': 'Altri enti locali',
    other: 'Altri enti',
  },
  de: {
    central: 'Zentralverwaltungen',
    region: 'Regionen und autonome Provinzen',
    'metropolitan-city': 'Metropolitanstädte',
    province: 'Provinzen',
    municipality: 'Gemeinden',
    'other-local': 'Andere örtliche Körperschaften',
    other: 'Andere Körperschaften',
  },
  fr: {
    central: 'Administrations centrales',
    region: 'Régions et provinces autonomes',
    'metropolitan-city': 'Villes métropolitaines',
    province: 'Provinces',
    municipality: 'Communes',
    'other-local': 'Autres organismes locaux',
    other: 'Autres organismes',
  },
  sl: {
    central: 'Osrednji organi',
    region: 'Dežele in avtonomni pokrajini',
    'metropolitan-city': 'Metropolitanska mesta',
    province: 'Pokrajine',
    municipality: 'Občine',
    'other-local': 'Drugi lokalni organi',
    other: 'Drugi organi',
  },
  en: {
    central: 'Central administrations',
    region: 'Regions and autonomous provinces',
    'metropolitan-city': 'Metropolitan cities',
    province: 'Provinces',
    municipality: 'Municipalities',
    'other-local': 'Other local bodies',
    other: 'Other bodies',
  },
};
