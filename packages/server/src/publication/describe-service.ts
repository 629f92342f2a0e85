import type { ScoreFigure } from '../analysis/index.ts';
import type { RecentTrend, ServiceFigures } from '../analysis/national/index.ts';
import { type Service, servicePaths } from '../registry/index.ts';
import type { ListedService } from './service-list.ts';

/** A service as data. */
export function describeService(service: Service, publicUrl: string) {
  const { administration, slug, names, type, audience, channels, collecting } = service;
  const paths = servicePaths(service);
  return {
    administration: { ipa: administration.ipa, name: administration.name },
    service: slug,
    names,
    type,
    audience,
    channels,
    collecting,
    links: {
      form: publicUrl + paths.form,
      page: publicUrl + paths.card,
      reportCard: publicUrl + paths.data,
      events: publicUrl + paths.events,
    },
  };
}

/** A service with the figures of its line in the list. */
export function describeListed({ service, figures }: ListedService, publicUrl: string) {
  return { ...describeService(service, publicUrl), figures: describeFigures(figures) };
}

function describeFigures({ score, previous, shrunken, rank, trend }: ServiceFigures) {
  return {
    score: score && describeScore(score),
    previous: previous && { month: previous.month, ...describeScore(previous.score) },
    shrunken: shrunken && { ...shrunken, kind: 'model-based' as const },
    rank,
    trend: describeTrend(trend),
  };
}

function describeTrend({ weeks, direction }: RecentTrend) {
  return {
    direction,
    weeks: weeks.map(({ until, figure }) => ({
      until,
      score: figure && { mean: figure.mean, base: figure.base },
    })),
  };
}

function describeScore({ mean, base, kind, interval }: ScoreFigure) {
  return { mean, base, kind, interval };
}
