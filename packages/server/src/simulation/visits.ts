import {
  type Channel,
  type CompiledQuestionnaire,
  hasRandomOrder,
  type Language,
  type Purpose,
  seedCount,
} from '@ascolto/contract';
import type { Assurance, Place } from '../collection/inbox-answer.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';
import type { CalendarDay } from './calendar.ts';
import { parameters } from './parameters.ts';
import { type Draw, drawOf, type Random } from './random.ts';
import { busyChannels, type DayQuality, dayQuality, type ServiceProfile } from './service-profile.ts';

/** A citizen's answer to a service, as it would be handed in. */
export interface Visit {
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly touchpoint: string | undefined;
  readonly language: Language;
  readonly assurance: Assurance;
  readonly place: Place;
  readonly asked: CompiledQuestionnaire;
  readonly seed: number | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Makes the visits to a service on a day. */
export function visitsOn(profile: ServiceProfile, day: CalendarDay, random: Random): () => Visit {
  const open = busyChannels(profile, day);
  const usual = profile.service.channels.map((channel) => [channel, 1] as const);
  const channelOf = drawOf(open.length > 0 ? open : usual);
  const quality = dayQuality(profile, day);
  return () => makeVisit(profile, quality, channelOf, random, day);
}

function makeVisit(
  profile: ServiceProfile,
  { quality, incident }: DayQuality,
  channelOf: Draw<Channel>,
  random: Random,
  { day }: CalendarDay,
): Visit {
  const channel = channelOf(random);
  const metIncident = incident !== undefined && random.chance(incident.share);
  const purpose = purposeOf(profile, channel, metIncident, random);
  const asked = profile.questionnaire(purpose, channel);
  const seed = hasOrder(asked) ? random.below(seedCount) : undefined;
  const language = profile.language(random);
  const felt =
    quality +
    parameters.ratings.byChannel[channel] +
    (purpose === 'page' ? parameters.purposes.pageQuality : 0) -
    (metIncident ? incident.depth : 0);
  return {
    purpose,
    channel,
    touchpoint: touchpointOf(profile, channel),
    language,
    ...wayIn(profile, purpose, channel, random),
    asked,
    seed,
    answers: answerQuestionnaire({
      asked,
      quality: felt,
      language,
      random,
      metIncident,
      today: day,
      profile,
    }),
  };
}

const ordered = new WeakMap<CompiledQuestionnaire, boolean>();

function hasOrder(asked: CompiledQuestionnaire): boolean {
  const known = ordered.get(asked) ?? hasRandomOrder(asked.questionnaire);
  ordered.set(asked, known);
  return known;
}

const online: ReadonlySet<Channel> = new Set(['web', 'app']);

function purposeOf(
  { service }: ServiceProfile,
  channel: Channel,
  metIncident: boolean,
  random: Random,
): Purpose {
  if (!online.has(channel)) return 'service';
  const { page, abandoned } = parameters.purposes;
  const givenUp =
    service.type === 'digital-procedure'
      ? abandoned * (metIncident ? parameters.incidents.abandonment : 1)
      : 0;
  const drawn = random.next();
  if (drawn < givenUp) return 'abandoned';
  return channel === 'web' && drawn < givenUp + page ? 'page' : 'service';
}

/** The first touchpoint named as the channel is, else the one at the channel's place. */
function touchpointOf({ service }: ServiceProfile, channel: Channel): string | undefined {
  if (service.touchpoints.has(channel)) return channel;
  const slugs = [...service.touchpoints.keys()].toSorted();
  return slugs[Math.min(service.channels.indexOf(channel), slugs.length - 1)];
}

/** Pages ask on the administration's own page; a ticket needs a finished procedure and a page of the platform. */
function wayIn(
  { ticketing }: ServiceProfile,
  purpose: Purpose,
  channel: Channel,
  random: Random,
): { assurance: Assurance; place: Place } {
  if (purpose === 'page') return { assurance: 'open', place: 'host-page' };
  if (channel === 'app' || channel === 'contact-centre') return { assurance: 'open', place: 'api' };
  if (purpose === 'service' && ticketing && online.has(channel)) {
    const { blind, ticket } = parameters.assurance;
    const drawn = random.next();
    if (drawn < blind) return { assurance: 'blind', place: 'platform' };
    if (drawn < blind + ticket) return { assurance: 'ticket', place: 'platform' };
  }
  return { assurance: 'open', place: 'platform' };
}
