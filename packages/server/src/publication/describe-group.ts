import type { GroupFigures } from '../analysis/national/index.ts';

/** The figures of a group of services as data. */
export function describeGroup({ services, answers, weighted, equal, change }: GroupFigures) {
  return {
    services,
    answers,
    weighted: weighted && { ...weighted, kind: 'live' as const },
    equal: equal && { ...equal, kind: 'live' as const },
    change,
  };
}
