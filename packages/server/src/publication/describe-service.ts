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

function describeFigures({ score, previous, trend }: ServiceFigures) {
  return {
    score: describeMean(score),
    previous: previous && { month: previous.month, ...withoutDistribution(previous.score) },
    trend: describeTrend(trend),
  };
}

function describeTrend({ weeks, direction }: RecentTrend) {
  return {
    direction,
    weeks: weeks.map(({ until, figure }) => ({ until, score: describeMean(figure) })),
  };
}

function describeMean(figure: ScoreFigure | null) {
  return figure && withoutDistribution(figure);
}

function withoutDistribution({ mean, base, interval }: ScoreFigure) {
  return { mean, base, interval };
}
