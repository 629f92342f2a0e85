import type { LiveCards } from '../analysis/index.ts';
import type { Country, CountryView } from '../analysis/national/index.ts';
import { AppError } from '../platform/errors.ts';
import type { OpenStreams } from '../platform/http/open-streams.ts';
import type { Directory, RegisteredAdministration, Service } from '../registry/index.ts';
import type { Operator } from './articles/article.ts';
import type { CardEvents } from './events.ts';
import type { RenderedCards, Wordings } from './rendered-cards.ts';

export interface PublicationDeps {
  readonly directory: Pick<Directory, 'published' | 'find'>;
  readonly catalogue: Wordings;
  readonly cards: Pick<LiveCards, 'read' | 'follow'>;
  readonly country: Pick<Country, 'read'>;
  readonly demonstration: boolean;
  /** Answers that must be together before any is shown; 1 in a demonstration. */
  readonly releaseMinimum: number;
  readonly publicUrl: string;
  readonly operator?: Operator | undefined;
}

/** What the routes of this room share. */
export interface Publication extends Omit<PublicationDeps, 'operator'> {
  readonly rendered: RenderedCards;
  readonly events: CardEvents;
  readonly streams: OpenStreams;
  readonly operator: Operator | undefined;
}

/** @throws AppError where there is no such service. */
export function requireService(directory: Pick<Directory, 'find'>, ipa: string, slug: string): Service {
  const service = directory.find(ipa, slug);
  if (!service?.published) throw new AppError('unknown_service');
  return service;
}

/** @throws AppError where there is no such administration. */
export function requireAdministration(country: CountryView, ipa: string): RegisteredAdministration {
  const administration = country.administration(ipa);
  if (administration === undefined) throw new AppError('unknown_administration');
  return administration;
}
