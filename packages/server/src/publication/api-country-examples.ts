/* What the description of the API shows for each answer; made up. */
import { listedServiceExample } from './api-examples.ts';

const administration = {
  ipa: 'inps',
  name: 'Istituto Nazionale Previdenza Sociale',
  type: 'central',
  participating: true,
  serviceCount: 2,
  links: {
    page: 'https://ascolto.example/enti/inps',
    data: 'https://ascolto.example/v1/administrations/inps',
  },
};

const interval = { low: 3.112, high: 4.527, level: 0.95 };
const figures = {
  services: 2,
  answers: 265,
  weighted: {
    mean: 3.82,
    kind: 'live',
    services: 2,
    answers: 265,
    effectiveAnswers: 35.24,
    interval,
    method: 'asymptotic',
    year: 2025,
    reporting: 2,
    coverage: 1,
  },
  equal: {
    mean: 3.689,
    kind: 'live',
    services: 2,
    answers: 265,
    effectiveAnswers: 73.96,
    interval: { low: 3.21, high: 4.168, level: 0.95 },
    method: 'asymptotic',
  },
  change: {
    weights: 'transactions',
    before: 3.737,
    after: 3.932,
    change: 0.195,
    likeForLike: 0.325,
    interval: { low: -0.076, high: 0.725, level: 0.95 },
    verdict: 'undecided',
    within: 0.325,
    mix: 0,
    entry: -0.13,
    exit: 0,
    stayed: 1,
    came: 1,
    left: 0,
    answersBefore: 76,
    answersAfter: 81,
  },
};
const about = {
  kind: 'self-selected',
  assurance: 'open',
  asOf: '2026-11-22',
  period: { month: '2026-11' },
  changePeriod: { from: '2026-09', to: '2026-10' },
};

export const administrationsExample = {
  total: 1,
  offset: 0,
  limit: 50,
  similar: false,
  administrations: [administration],
};

export const administrationExample = {
  ...administration,
  ...about,
  figures,
  services: [listedServiceExample],
};

export const countryExample = {
  ...about,
  administrations: 1,
  collecting: 2,
  whole: figures,
  types: [{ type: 'central', ...figures }],
};
