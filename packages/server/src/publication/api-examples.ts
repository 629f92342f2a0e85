/* What the description of the API shows for each answer; made up. */

const serviceExample = {
  administration: { ipa: 'inps', name: 'Istituto Nazionale Previdenza Sociale' },
  service: 'hub-prestazioni-non-pensionistiche',
  names: { it: 'Hub delle prestazioni non pensionistiche', en: 'Hub of non-pension benefits' },
  type: 'digital-procedure',
  audience: 'citizens',
  channels: ['web', 'app', 'caf-patronato'],
  collecting: true,
  links: {
    form: 'https://ascolto.example/valuta/inps/hub-prestazioni-non-pensionistiche',
    page: 'https://ascolto.example/pagella/inps/hub-prestazioni-non-pensionistiche',
    reportCard: 'https://ascolto.example/v1/services/inps/hub-prestazioni-non-pensionistiche/report-card',
    events: 'https://ascolto.example/v1/services/inps/hub-prestazioni-non-pensionistiche/report-card/events',
  },
};

const weekly = { mean: 3.95, base: 20, interval: null };

export const listedServiceExample = {
  ...serviceExample,
  figures: {
    score: weekly,
    previous: null,
    trend: {
      direction: null,
      weeks: [
        { until: '2026-11-15', score: null },
        { until: '2026-11-22', score: weekly },
      ],
    },
  },
};

export const servicesExample = {
  total: 1,
  offset: 0,
  limit: 50,
  similar: false,
  services: [listedServiceExample],
};

const score = { mean: 3.95, base: 20, distribution: [1, 2, 2, 7, 8], interval: null };

export const reportCardExample = {
  service: serviceExample,
  kind: 'self-selected',
  version: 'PIZPZUumf5nw-_rD',
  asOf: '2026-11-22',
  period: { month: '2026-11' },
  base: 20,
  score,
  transactions: {
    days: { elapsed: 22, reported: 21, complete: 21 },
    channels: { reported: ['web', 'app', 'caf-patronato'], missing: [] },
    completion: { value: 0.84, count: 1_050, base: 1_250, days: 21 },
    participation: { value: 0.016, count: 20, base: 1_250, days: 21 },
  },
  previous: null,
  trend: [{ day: '2026-11-22', mean: 3.95, base: 20 }],
  items: [
    {
      item: 'outcome',
      purpose: 'service',
      preferNot: 0,
      base: 10,
      mean: null,
      answers: [
        { code: 'yes', count: 7, share: 0.7 },
        { code: 'partly', count: 2, share: 0.2 },
        { code: 'no', count: 1, share: 0.1 },
      ],
      parts: [],
    },
  ],
  changes: [{ month: '2026-11', texts: { it: 'Un modulo solo al posto di tre.' } }],
  assurance: { open: 20, ticket: 0, blind: 0 },
  minimum: 10,
};

export const eventExample =
  'id: PIZPZUumf5nw-_rD\nevent: card\ndata: {"version":"PIZPZUumf5nw-_rD","fragment":"<section></section>","announcement":"Nuovi dati: media 3,95 su 5."}\n\n';
