import {
  type Channel,
  channels,
  type CompiledQuestionnaire,
  type Language,
  languages,
  type Purpose,
} from '@ascolto/contract';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import { type CalendarDay, channelRhythm } from './calendar.ts';
import { inventedPrefix } from './invented-country.ts';
import { parameters } from './parameters.ts';
import { type Draw, drawOf, type Random, randomOf } from './random.ts';

/** What a service is like, for as long as the seed is the same. */
export interface ServiceProfile {
  readonly service: Service;
  /** Latent; 0 is average, 1 very good. */
  readonly quality: number;
  /** How many rate it, against other services. */
  readonly volume: number;
  /** From 0, January; `undefined` where the service has no deadline. */
  readonly deadlineMonth: number | undefined;
  readonly trend: { readonly periodDays: number; readonly phase: number };
  readonly language: Draw<Language>;
  /** True where its administration gives out tickets. */
  readonly ticketing: boolean;
  /** Share of those who started that rate; `undefined` where transactions are not reported. */
  readonly participation: number | undefined;
  /** Repeats, by a name, what is drawn of this service. */
  readonly random: (name: string) => Random;
  readonly questionnaire: (purpose: Purpose, channel: Channel) => CompiledQuestionnaire;
}

export function serviceProfile(service: Service, catalogue: Catalogue, seed: number): ServiceProfile {
  const { administration, type, slug } = service;
  const random = randomOf(`${seed} ${administration.ipa}/${slug}`);
  const ofAdministration = randomOf(`${seed} ${administration.ipa}`);
  const { ratings, volumes, trend, transactions, assurance } = parameters;
  const invented = administration.ipa.startsWith(inventedPrefix);
  const quality =
    ratings.byType[type] +
    ratings.administrationSpread * ofAdministration.normal() +
    ratings.serviceSpread * random.normal();
  return {
    service,
    quality,
    volume:
      volumes.byType[type] *
      (invented ? 1 : volumes.pilot) *
      Math.exp(volumes.serviceSpread * random.normal()),
    deadlineMonth: random.chance(volumes.deadlineShare) ? random.below(12) : undefined,
    trend: { periodDays: random.between(trend.shortestDays, trend.longestDays), phase: random.next() },
    language: languageDraw(administration.ipa),
    ticketing: type === 'digital-procedure' && random.chance(assurance.ticketing),
    participation: random.chance(transactions.reporting)
      ? random.between(transactions.leastParticipation, transactions.mostParticipation)
      : undefined,
    random: (name) => randomOf(`${seed} ${administration.ipa}/${slug} ${name}`),
    questionnaire: remembered(service, catalogue),
  };
}

function remembered(service: Service, catalogue: Catalogue): ServiceProfile['questionnaire'] {
  const known = new Map<string, CompiledQuestionnaire>();
  return (purpose, channel) => {
    const name = `${purpose} ${channel}`;
    const questionnaire = known.get(name) ?? catalogue.forService(service, { purpose, channel });
    known.set(name, questionnaire);
    return questionnaire;
  };
}

const provinces: Readonly<Record<string, Readonly<Record<Language, number>>>> =
  parameters.languages.byProvince;

function languageDraw(ipa: string): Draw<Language> {
  const province = ipa.startsWith(inventedPrefix) ? ipa.slice(inventedPrefix.length).slice(0, 3) : '';
  const shares = provinces[province] ?? parameters.languages.country;
  return drawOf(languages.map((language) => [language, shares[language]] as const));
}

/** The channels of the service that are open on a day, by how busy they are. */
export function busyChannels(
  { service }: ServiceProfile,
  day: CalendarDay,
): readonly (readonly [Channel, number])[] {
  return channels
    .filter((channel) => service.channels.includes(channel))
    .map((channel) => [channel, parameters.channels[channel] * channelRhythm(channel, day)] as const)
    .filter(([, weight]) => weight > 0);
}

/** How many rate the service on a day, against other days and services. */
export function dayVolume(profile: ServiceProfile, day: CalendarDay, random: Random): number {
  const { year, deadlineMonth, daySpread } = parameters.volumes;
  const open = busyChannels(profile, day).reduce((sum, [, weight]) => sum + weight, 0);
  const usual = profile.service.channels.reduce((sum, channel) => sum + parameters.channels[channel], 0);
  const deadline = profile.deadlineMonth === day.month ? deadlineMonth : 1;
  const noise = Math.exp(daySpread * random.normal());
  return ((profile.volume * open) / usual) * (year[day.month] ?? 1) * deadline * noise;
}

/** How good a service is on a day. */
export interface DayQuality {
  readonly quality: number;
  /** Part of the day's visits that met an incident, and how far quality fell for them. */
  readonly incident: { readonly share: number; readonly depth: number } | undefined;
}

export function dayQuality(profile: ServiceProfile, { number }: CalendarDay): DayQuality {
  const { periodDays, phase } = profile.trend;
  const drift = parameters.trend.amplitude * Math.sin(2 * Math.PI * (number / periodDays + phase));
  return { quality: profile.quality + drift, incident: incidentOn(profile, number) };
}

/** Weeks are counted from the same day always: a longer history has the same incidents. */
function incidentOn(profile: ServiceProfile, number: number): DayQuality['incident'] {
  const { perWeek, longestDays, leastShare, leastDepth, mostDepth } = parameters.incidents;
  const week = Math.floor(number / 7);
  for (const each of [week, week - 1]) {
    const random = profile.random(`incident ${each}`);
    if (!random.chance(perWeek)) continue;
    const first = each * 7 + random.below(7);
    const days = 1 + random.below(longestDays);
    const depth = random.between(leastDepth, mostDepth);
    if (number < first || number >= first + days) continue;
    // In the middle of a long one the whole day is bad.
    const share = number > first && number < first + days - 1 ? 1 : random.between(leastShare, 1);
    return { share, depth };
  }
  return undefined;
}
