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

const listedScore = {
  mean: 3.95,
  base: 20,
  kind: 'live',
  interval: { low: 2.703, high: 4.869, level: 0.95 },
};

export const listedServiceExample = {
  ...serviceExample,
  figures: {
    score: listedScore,
    previous: {
      month: '2026-10',
      mean: 3.825,
      base: 200,
      kind: 'self-selected',
      interval: { low: 3.643, high: 4.007, level: 0.95 },
    },
    shrunken: {
      value: 4.08,
      kind: 'model-based',
      interval: { low: 3.67, high: 4.49, level: 0.95 },
      ownShare: 0.54,
      services: 45,
    },
    rank: { low: null, reason: 'too_wide', services: 45 },
    trend: {
      direction: null,
      weeks: [
        { until: '2026-11-15', score: null },
        { until: '2026-11-22', score: { mean: 3.95, base: 20 } },
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

const distribution = [1, 2, 2, 7, 8];
const interval = { low: 2.703, high: 4.869, level: 0.95 };
const score = { mean: 3.95, base: 20, distribution, kind: 'live', interval };

const october = {
  month: '2026-10',
  score: {
    mean: 3.825,
    base: 200,
    distribution: [20, 15, 25, 60, 80],
    kind: 'self-selected',
    interval: { low: 3.643, high: 4.007, level: 0.95 },
  },
  shares: [
    { count: 20, share: 0.1, interval: { low: 0.066, high: 0.149, level: 0.95 } },
    { count: 15, share: 0.075, interval: { low: 0.046, high: 0.12, level: 0.95 } },
    { count: 25, share: 0.125, interval: { low: 0.086, high: 0.178, level: 0.95 } },
    { count: 60, share: 0.3, interval: { low: 0.241, high: 0.367, level: 0.95 } },
    { count: 80, share: 0.4, interval: { low: 0.335, high: 0.469, level: 0.95 } },
  ],
};

const comparison = {
  verdict: 'undecided',
  difference: 0.125,
  interval: { low: -1.55, high: 1.495, level: 0.95 },
};

const selection = {
  population: 1_050,
  answers: 20,
  mean: 3.95,
  days: 21,
  participation: 0.019,
  bounds: { low: 1.056, high: 4.98 },
  correlations: [
    { rho: 0.005, bias: 0.043, effectiveAnswers: 20 },
    { rho: 0.01, bias: 0.085, effectiveAnswers: 20 },
    { rho: 0.05, bias: 0.427, effectiveAnswers: 7.8 },
  ],
  correlationBehind: 0.0146,
};

export const reportCardExample = {
  service: serviceExample,
  kind: 'self-selected',
  version: 'PIZPZUumf5nw-_rD',
  asOf: '2026-11-22',
  period: { month: '2026-11' },
  base: 20,
  score,
  comparison,
  transactions: {
    days: { elapsed: 22, reported: 21, complete: 21 },
    channels: { reported: ['web', 'app', 'caf-patronato'], missing: [] },
    completion: { value: 0.84, count: 1_050, base: 1_250, days: 21 },
    participation: { value: 0.016, count: 20, base: 1_250, days: 21 },
  },
  selection,
  previous: october,
  trend: [{ day: '2026-11-20', mean: 3.95, base: 20 }],
  monthToDate: [{ day: '2026-11-20', mean: 3.95, base: 20, interval }],
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
