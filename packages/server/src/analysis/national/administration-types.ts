import type { AdministrationType } from '@ascolto/contract';

/** In the order in which they are shown. */
export const administrationTypes = [
  'central',
  'region',
  'metropolitan-city',
  'province',
  'municipality',
  'other-local',
  'other',
] as const satisfies readonly AdministrationType[];
