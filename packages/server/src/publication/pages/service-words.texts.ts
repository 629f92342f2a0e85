import type { Audience, Language, ServiceType } from '@ascolto/contract';

export const serviceTypeNames: Readonly<Record<Language, Readonly<Record<ServiceType, string>>>> = {
  it: {
    'digital-procedure': 'Procedura online',
    'information-page': 'Pagina informativa',
    'application-screen': 'Applicazione',
    counter: 'Sportello',
    'contact-centre': 'Contact center',
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
  en: { citizens: 'for citizens', businesses: 'for businesses', intermediaries: 'for intermediaries' },
};
