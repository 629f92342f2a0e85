import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../platform/clock.ts';
import { shippedCatalogue } from '../questionnaires/index.ts';
import { calendarDay } from './calendar.ts';
import { submissionOf } from './collect-visits.ts';
import { readLiveServices, requireDemonstration } from './live-server.ts';
import { drawOf, randomOf } from './random.ts';
import { dayVolume, serviceProfile } from './service-profile.ts';
import { type Visit, visitsOn } from './visits.ts';

export interface LiveOptions {
  /** Of the server, without a slash at the end. */
  readonly url: string;
  /** Answers a second, sent whether or not those before were answered. */
  readonly rate: number;
  readonly seconds: number;
  readonly seed: number;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  readonly onProgress: (figures: LiveFigures) => void;
}

export interface LiveFigures {
  readonly submitted: number;
  /** Answered with 201: stored. */
  readonly accepted: number;
  readonly failed: number;
  /** Since the first was sent. */
  readonly seconds: number;
  /** How often each failure came. */
  readonly reasons: ReadonlyMap<string, number>;
}

const tickMs = 20;
/** Answers under way beyond which nothing is sent: the server is slower than the rate, and the figures say so. */
const mostUnderWay = 1_000;
const answerMs = 10_000;

/** Hands in answers at a running demonstration by its API, as its citizens would, until told to stop. */
export async function simulateLive(options: LiveOptions): Promise<LiveFigures> {
  const { url, rate, stop } = options;
  await requireDemonstration(url);
  const next = await liveVisits(options);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1_000;
  const reasons = new Map<string, number>();
  const underWay = new Set<Promise<void>>();
  let submitted = 0;
  let accepted = 0;
  let failed = 0;
  const figures = (): LiveFigures => ({ submitted, accepted, failed, seconds: seconds(), reasons });

  function submit(): void {
    submitted++;
    const sent = send(url, next()).then((reason) => {
      if (reason === undefined) {
        accepted++;
        return;
      }
      failed++;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    });
    underWay.add(sent);
    void sent.finally(() => underWay.delete(sent));
  }

  for (let over = false; !over && !stop.aborted; ) {
    over = seconds() >= options.seconds;
    const due = Math.floor(rate * Math.min(seconds(), options.seconds));
    while (submitted < due && underWay.size < mostUnderWay) submit();
    options.onProgress(figures());
    if (!over) await wait(tickMs);
  }
  await Promise.all(underWay);
  return figures();
}

interface AddressedVisit {
  readonly ipa: string;
  readonly slug: string;
  readonly visit: Visit;
}

/** Visits of today to the server's services, by their volumes. */
async function liveVisits({ url, seed, clock }: LiveOptions): Promise<() => AddressedVisit> {
  const catalogue = await shippedCatalogue(clock);
  const services = await readLiveServices(url);
  const day = calendarDay(clock.today());
  // Other answers at each call: these are not repeated by the seed, which says what the services are like.
  const random = randomOf(randomUUID());
  const weighted = services.map((service) => {
    const profile = serviceProfile(service, catalogue, seed);
    const { administration, slug } = service;
    const visit = visitsOn(profile, day, random);
    return [{ ipa: administration.ipa, slug, visit }, dayVolume(profile, day, random)] as const;
  });
  const open = weighted.some(([, volume]) => volume > 0);
  const draw = drawOf(open ? weighted : weighted.map(([source]) => [source, 1] as const));
  return () => {
    const { ipa, slug, visit } = draw(random);
    return { ipa, slug, visit: visit() };
  };
}

/** Why it was not accepted; `undefined` where it was. */
async function send(url: string, { ipa, slug, visit }: AddressedVisit): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/v1/services/${ipa}/${slug}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submissionOf({ ...visit, touchpoint: undefined }, randomUUID())),
      signal: AbortSignal.timeout(answerMs),
    });
    const body = await response.text();
    return response.status === 201 ? undefined : `${response.status} ${faultOf(body)}`.trim();
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'connection lost';
  }
}

/** The code of a problem, where the answer is one. */
function faultOf(body: string): string {
  return /"code":"(\w+)"/.exec(body)?.[1] ?? '';
}
