import { createHash } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { monthStart } from '../platform/days.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import { askedItems } from './item-figures.ts';
import { readCardRows } from './queries/read-card-rows.ts';
import { type ReportCard, reportCard, trendStart } from './report-card.ts';

export interface VersionedCard {
  readonly card: ReportCard;
  /** Changes when the card does, and is the same in every process. */
  readonly version: string;
}

/** The cards as they stand: read from the tallies when first asked for after a release, kept until the next. */
export interface LiveCards {
  read(service: Service): Promise<VersionedCard>;
  /** Calls back after each release that touched the service. Returns how to stop that. */
  follow(serviceId: number, onChange: () => void): () => void;
  /** Takes note of a release, of a report of transactions or of an announced change. */
  noteReleased(serviceIds: readonly number[]): void;
  /** Takes note that releases may have been missed. */
  noteGap(): void;
}

export interface LiveCardsDeps {
  /** Of the role that reads what was shown, nothing else. */
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
}

interface Kept {
  readonly day: string;
  readonly card: Promise<VersionedCard>;
}

/** A card shows the latest. */
const mostChanges = 10;

export function createLiveCards({ database, catalogue, clock }: LiveCardsDeps): LiveCards {
  const kept = new Map<number, Kept>();
  const followers = new Map<number, Set<() => void>>();

  async function load(service: Service, today: string): Promise<VersionedCard> {
    const rows = await readCardRows(database, service.id, {
      monthStart: monthStart(today),
      trendStart: trendStart(today),
      today,
      mostChanges,
    });
    const items = askedItems(catalogue.allForService(service).map(({ questionnaire }) => questionnaire));
    const { channels } = service;
    const card = reportCard({ ...rows, items, channels, today });
    return {
      card,
      version: createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 16),
    };
  }

  function tell(serviceId: number): void {
    kept.delete(serviceId);
    for (const onChange of followers.get(serviceId) ?? []) onChange();
  }

  return {
    read: (service) => {
      const day = clock.today();
      const current = kept.get(service.id);
      if (current?.day === day) return current.card;
      const entry: Kept = { day, card: load(service, day) };
      kept.set(service.id, entry);
      // A card that could not be read is not kept: the next reader tries again.
      entry.card.catch(() => {
        if (kept.get(service.id) === entry) kept.delete(service.id);
      });
      return entry.card;
    },
    follow: (serviceId, onChange) => {
      const own = followers.get(serviceId) ?? new Set();
      followers.set(serviceId, own.add(onChange));
      return () => {
        own.delete(onChange);
        if (own.size === 0) followers.delete(serviceId);
      };
    },
    noteReleased: (serviceIds) => {
      for (const serviceId of serviceIds) tell(serviceId);
    },
    noteGap: () => {
      for (const serviceId of new Set([...kept.keys(), ...followers.keys()])) tell(serviceId);
    },
  };
}
