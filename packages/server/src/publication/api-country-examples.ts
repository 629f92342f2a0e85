/* What the description of the API shows for each answer; made up. */
import { listedServiceExample } from './api-examples.ts';

const administration = {
  ipa: 'inps',
  name: 'Istituto Nazionale Previdenza Sociale',
  type: 'central',
  participating: true,
  serviceCount: 1,
  links: {
    page: 'https://ascolto.example/enti/inps',
    data: 'https://ascolto.example/v1/administrations/inps',
  },
};

const figures = { services: 1, answers: 20, mean: { mean: 3.95, services: 1, interval: null } };

export const administrationsExample = {
  total: 1,
  offset: 0,
  limit: 50,
  similar: false,
  administrations: [administration],
};

export const administrationExample = {
  ...administration,
  kind: 'self-selected',
  asOf: '2026-11-22',
  period: { month: '2026-11' },
  figures,
  services: [listedServiceExample],
};

export const countryExample = {
  kind: 'self-selected',
  asOf: '2026-11-22',
  period: { month: '2026-11' },
  administrations: 1,
  collecting: 1,
  whole: figures,
  types: [{ type: 'central', ...figures }],
};
