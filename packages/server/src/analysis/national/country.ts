import type { Clock } from '../../platform/clock.ts';
import { type Database, isUnavailable } from '../../platform/database/database.ts';
import { daysBefore } from '../../platform/days.ts';
import {
  type Directory,
  readAdministrations,
  type RegisteredAdministration,
  type Service,
} from '../../registry/index.ts';
import { weightYear } from './group-figures.ts';
import {
  monthsOf,
  type NationalPicture,
  nationalPicture,
  type PictureData,
  pictureStart,
} from './national-picture.ts';
import {
  type CompletedTransactions,
  readCompletedTransactions,
} from './queries/read-completed-transactions.ts';
import { type OverallCount, readOverallCounts } from './queries/read-overall-counts.ts';

/** The register and its figures, of one moment. */
export interface CountryView {
  readonly picture: NationalPicture;
  /** Published, by administration and name. */
  readonly services: readonly Service[];
  /** All of the register, by name. */
  readonly administrations: readonly RegisteredAdministration[];
  /** By IPA code, whose case does not matter. */
  administration(ipa: string): RegisteredAdministration | undefined;
  /** Published, by name. */
  servicesOf(ipa: string): readonly Service[];
}

/**
 * The whole country as it stands, kept in memory: a page that lists services asks the database nothing. 300 services with
 * 200,000 answers: 0.5 s the first time in a day, then 35 ms, which grow with services and not with answers.
 */
export interface Country {
  /** Read anew at most once a second, and only after a release, a change of the register or midnight. */
  read(): Promise<CountryView>;
  /** Takes note of a release. */
  noteReleased(): void;
  /** Takes note that releases, or a change of the register, may have been missed. */
  noteGap(): void;
}

export interface CountryDeps {
  /** Of the role that reads what was shown, nothing else. */
  readonly database: Database;
  readonly directory: Pick<Directory, 'published'>;
  readonly clock: Clock;
  /** Milliseconds that only ever grow; for tests. */
  readonly elapsedMs?: () => number;
}

/**
 * What is kept between two readings. Counts of days before today change by a recount only; transactions of years before this
 * one are weights, and those of the morning are good for the day.
 */
interface Kept {
  readonly today: string;
  readonly earlier: readonly OverallCount[];
  readonly completed: readonly CompletedTransactions[];
  readonly administrations: readonly RegisteredAdministration[];
  readonly services: readonly Service[];
  readonly view: CountryView;
}

const pauseMs = 1_000;

export function createCountry({ database, directory, clock, elapsedMs = now }: CountryDeps): Country {
  let kept: Kept | undefined;
  let loading: Promise<CountryView> | undefined;
  let changes = 0;
  let seen = 0;
  let gaps = 0;
  let startedMs = Number.NEGATIVE_INFINITY;

  async function load(): Promise<CountryView> {
    const noted = { changes, gaps };
    const next = await readCountry(database, kept, directory.published(), clock.today());
    if (noted.gaps === gaps) kept = next;
    seen = noted.changes;
    return next.view;
  }

  function isCurrent({ today, services }: Kept): boolean {
    if (today !== clock.today() || services !== directory.published()) return false;
    return seen === changes || elapsedMs() - startedMs < pauseMs;
  }

  /** While the database is away the figures of today stand as they were last read. */
  function standIn(failure: unknown): CountryView {
    if (kept?.today === clock.today() && isUnavailable(failure)) return kept.view;
    throw failure;
  }

  return {
    read: async () => {
      if (loading) return loading;
      if (kept && isCurrent(kept)) return kept.view;
      startedMs = elapsedMs();
      loading = load()
        .catch(standIn)
        .finally(() => {
          loading = undefined;
        });
      return loading;
    },
    noteReleased: () => {
      changes += 1;
    },
    noteGap: () => {
      changes += 1;
      gaps += 1;
      kept = undefined;
    },
  };
}

function now(): number {
  return performance.now();
}

/** One query where only today's counts can have changed. */
async function readCountry(
  database: Database,
  kept: Kept | undefined,
  services: readonly Service[],
  today: string,
): Promise<Kept> {
  const sameDay = kept?.today === today;
  const [current, earlier, completed, administrations] = await Promise.all([
    readOverallCounts(database, today, today),
    sameDay ? kept.earlier : readOverallCounts(database, pictureStart(today), daysBefore(today, 1)),
    sameDay ? kept.completed : readWeights(database, today),
    kept?.services === services ? kept.administrations : readAdministrations(database),
  ]);
  const counts = [...earlier, ...current];
  const view = countryView({ services, administrations, counts, completed, today });
  return { today, earlier, completed, administrations, services, view };
}

function readWeights(database: Database, today: string): Promise<readonly CompletedTransactions[]> {
  const { running, beforeLast } = monthsOf(today);
  return readCompletedTransactions(database, weightYear(beforeLast), weightYear(running));
}

/** Makes the view from what was read; pure. */
export function countryView(data: PictureData): CountryView {
  const { services, administrations } = data;
  const byIpa = new Map(administrations.map((one) => [one.ipa.toLowerCase(), one] as const));
  const servicesByIpa = Map.groupBy(services, ({ administration }) => administration.ipa.toLowerCase());
  return {
    picture: nationalPicture(data),
    services,
    administrations,
    administration: (ipa) => byIpa.get(ipa.toLowerCase()),
    servicesOf: (ipa) => servicesByIpa.get(ipa.toLowerCase()) ?? [],
  };
}
