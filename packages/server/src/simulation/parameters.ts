import type { Channel, Language, ServiceType } from '@ascolto/contract';

/*
 * What the simulated country is like. None of it is measured: each value is a plausible guess with its reason, so that
 * screens, figures and alarms can be tried on something that behaves as ratings of public services do.
 */
export const parameters = {
  release: {
    /** k of the history, as of an installation of real answers: small services then wait for their groups. */
    minimum: 10,
  },

  ratings: {
    /** Of 1, 2, 3, 4 and 5 in an average service: J-shaped, as of all who rate of their own accord. */
    shares: [0.14, 0.05, 0.08, 0.2, 0.53],
    /** Spread of the latent quality between services: means from about 3 to 4.7. */
    serviceSpread: 0.55,
    /** Administrations differ less than their services do. */
    administrationSpread: 0.3,
    /** Procedures ask more of people than counters with someone to help; dashboards are for those who must use them. */
    byType: {
      'digital-procedure': 0,
      'information-page': -0.1,
      'application-screen': -0.35,
      counter: 0.25,
      'contact-centre': -0.15,
    } satisfies Record<ServiceType, number>,
    /** Who gets to a person is kinder than who is alone with a form; a small screen costs a little. */
    byChannel: {
      web: 0,
      app: -0.1,
      'contact-centre': -0.1,
      office: 0.2,
      'caf-patronato': 0.25,
      kiosk: 0,
    } satisfies Record<Channel, number>,
    /** Other items follow the overall rating, one step up or down in this share of answers. */
    stepAside: 0.35,
  },

  trend: {
    /** How far quality drifts, up and down: visible over months, not from one week to the next. */
    amplitude: 0.4,
    /** Days of one drift up and down; differs by service, so that the country does not breathe as one. */
    shortestDays: 240,
    longestDays: 900,
  },

  incidents: {
    /** Chance of one in a week of a service: about two a year. */
    perWeek: 0.04,
    /** Most are over within the day. */
    longestDays: 3,
    /** Part of the answers of a day that met it: from some hours to the whole day. */
    leastShare: 0.25,
    /** How far quality falls for those who met it. */
    leastDepth: 1,
    mostDepth: 2.5,
    /** So many times as many give up. */
    abandonment: 4,
  },

  volumes: {
    /** Spread of the logarithm: the largest of 300 services gets some hundred times what the smallest does. */
    serviceSpread: 1.2,
    /** The pilot's services are of national or metropolitan size. */
    pilot: 3,
    /** Other weight of types: information pages are seen by many. */
    byType: {
      'digital-procedure': 1,
      'information-page': 1.2,
      'application-screen': 0.4,
      counter: 0.7,
      'contact-centre': 0.8,
    } satisfies Record<ServiceType, number>,
    /** Spread of the logarithm from day to day, beyond what the calendar explains. */
    daySpread: 0.2,
    /** From Monday to Sunday: people do paperwork early in the week; offices are closed at weekends. */
    week: {
      web: [1.2, 1.15, 1.1, 1.05, 0.95, 0.5, 0.45],
      app: [1.1, 1.05, 1.05, 1, 1, 0.8, 0.8],
      'contact-centre': [1.3, 1.2, 1.1, 1.05, 1, 0.3, 0],
      office: [1.3, 1.1, 1.2, 1.1, 0.9, 0, 0],
      'caf-patronato': [1.3, 1.2, 1.1, 1.1, 0.9, 0.2, 0],
      kiosk: [1.2, 1.1, 1.1, 1.1, 1, 0.4, 0],
    } satisfies Record<Channel, readonly number[]>,
    /** From January to December: August is empty, autumn and tax season are full. */
    year: [1.05, 1.05, 1.1, 1, 1.1, 1.1, 0.9, 0.55, 1.05, 1.15, 1.05, 0.85],
    /** Many services have a deadline: in its month they get so many times as much. */
    deadlineMonth: 1.7,
    deadlineShare: 0.4,
    /** Public holidays are quieter than a Sunday. */
    holiday: 0.4,
  },

  /** What the channels of a service weigh against each other. */
  channels: {
    web: 10,
    app: 3,
    'contact-centre': 3,
    office: 4,
    'caf-patronato': 2,
    kiosk: 1.5,
  } satisfies Record<Channel, number>,

  languages: {
    /** Few use another language where they have no right to a service in it. */
    country: { it: 0.975, de: 0.004, fr: 0.004, sl: 0.002, en: 0.015 },
    /** By the first digits of the municipality's Istat code: Bolzano, Aosta, Udine, Gorizia, Trieste. */
    byProvince: {
      '021': { it: 0.33, de: 0.65, fr: 0, sl: 0, en: 0.02 },
      '007': { it: 0.75, de: 0.01, fr: 0.22, sl: 0, en: 0.02 },
      '030': { it: 0.93, de: 0.01, fr: 0, sl: 0.05, en: 0.01 },
      '031': { it: 0.87, de: 0.01, fr: 0, sl: 0.11, en: 0.01 },
      '032': { it: 0.89, de: 0.01, fr: 0, sl: 0.08, en: 0.02 },
    },
  } satisfies {
    country: Record<Language, number>;
    byProvince: Record<string, Record<Language, number>>;
  },

  assurance: {
    /** Procedures whose administration has joined the tickets: half of them. */
    ticketing: 0.5,
    /** Of answers to those on the platform's pages: most come with a blind ticket, some by a single-use link. */
    blind: 0.5,
    ticket: 0.2,
  },

  purposes: {
    /** Of an online service's answers, those to the question about its information page, on the page itself. */
    page: 0.06,
    /** Of a procedure's answers, those of people who could not finish; few of those who give up tell. */
    abandoned: 0.05,
    /** Information about a service is a little clearer than the service is good. */
    pageQuality: 0.1,
  },

  diligence: {
    /** After the first question many send: the rest is optional. */
    onlyTheFirst: 0.35,
    /** Who goes on answers most of what is asked. */
    anItem: 0.8,
    preferNot: 0.04,
    /** Who ticks "other" mostly says what. */
    otherText: 0.7,
    /** From rating 1 to 5: who is angry writes most, who is delighted more than who is content. */
    comment: [0.45, 0.35, 0.22, 0.1, 0.12],
    /** Of comments in Italian: some tell who they are although nobody asks. */
    personalData: 0.025,
  },

  transactions: {
    /** Administrations that report counts; without them a card says that it does not know how many gave up. */
    reporting: 0.85,
    /** Of those who started, so many rate: from one in a hundred to one in twelve. */
    leastParticipation: 0.01,
    mostParticipation: 0.08,
    /** Completion of an average service, and how much an incident costs of it. */
    completion: 0.82,
    incident: 0.35,
    /** Of those who did not complete, so many met an error; the others left. */
    failed: 0.3,
  },
} as const;
