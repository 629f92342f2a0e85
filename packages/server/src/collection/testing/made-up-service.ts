import type { Service } from '../../registry/index.ts';

/** A service that takes ratings. */
export function madeUpService(overrides: Partial<Service> = {}): Service {
  return {
    id: 1,
    administration: { ipa: 'c_h501', name: 'Roma Capitale', type: 'metropolitan-city' },
    slug: 'cambio-residenza',
    names: { it: 'Cambio di residenza' },
    type: 'digital-procedure',
    audience: 'citizens',
    channels: ['web', 'office'],
    pageUrl: undefined,
    openedOn: undefined,
    published: true,
    collecting: true,
    touchpoints: new Map([['home', 7]]),
    ...overrides,
  };
}
