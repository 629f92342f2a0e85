import { readFile } from 'node:fs/promises';
import { compileQuestionnaire, type CompiledQuestionnaire, checkDocument } from '@ascolto/contract';
import { closedShares } from '../../analysis/closed-interval.ts';
import type { ClosedMonth, ItemFigure, LiveCards, ReportCard, ScoreFigure } from '../../analysis/index.ts';
import { closedScore, liveScore } from '../../analysis/score-figure.ts';
import type { Directory, Service } from '../../registry/index.ts';

/** Made-up services and cards for tests. */
export function madeUpService(overrides: Partial<Service> = {}): Service {
  return {
    id: 1,
    administration: { ipa: 'INAIL', name: 'Istituto Prova', type: 'central' },
    slug: 'civa',
    names: { it: 'Certificazione e verifica impianti', en: 'Certification of plants' },
    type: 'digital-procedure',
    audience: 'businesses',
    channels: ['web'],
    pageUrl: undefined,
    openedOn: undefined,
    published: true,
    collecting: true,
    touchpoints: new Map(),
    ...overrides,
  };
}

type Distribution = ScoreFigure['distribution'];

function madeUpScore(distribution: Distribution): ScoreFigure {
  const score = liveScore(distribution, null);
  if (score === null) throw new RangeError('a score has an answer');
  return score;
}

export function madeUpMonth(month: string, distribution: Distribution): ClosedMonth {
  const score = closedScore(distribution);
  if (score === null) throw new RangeError('a score has an answer');
  return { month, score, shares: closedShares(distribution) };
}

export const emptyCard: ReportCard = {
  asOf: '2026-11-14',
  period: { month: '2026-11' },
  score: null,
  comparison: null,
  transactions: null,
  selection: null,
  previous: null,
  trend: [],
  monthToDate: [],
  items: [],
  changes: [],
  assurance: { open: 0, ticket: 0, blind: 0 },
};

export function madeUpCard(distribution: Distribution, overrides: Partial<ReportCard> = {}): ReportCard {
  const score = madeUpScore(distribution);
  return { ...emptyCard, score, assurance: { open: score.base, ticket: 0, blind: 0 }, ...overrides };
}

const wholeItem = { purpose: 'service', preferNot: 0, parts: [] } as const;

export function madeUpRating(item: string, distribution: Distribution): ItemFigure {
  const { mean, base } = madeUpScore(distribution);
  const answers = distribution.map((count, index) => ({
    code: String(index + 1),
    count,
    share: count / base,
  }));
  return { ...wholeItem, item, base, mean, answers };
}

export function madeUpChoice(
  item: string,
  base: number,
  counts: Readonly<Record<string, number>>,
): ItemFigure {
  const answers = Object.entries(counts).map(([code, count]) => ({ code, count, share: count / base }));
  return { ...wholeItem, item, base, mean: null, answers };
}

export async function shippedQuestionnaire(file = 'digital-service.v1.json'): Promise<CompiledQuestionnaire> {
  const source = new URL(`../../../../../questionnaires/${file}`, import.meta.url);
  const check = checkDocument(JSON.parse(await readFile(source, 'utf8')));
  if (!check.ok) throw new Error(`${file} is faulty`);
  return compileQuestionnaire(check.questionnaire);
}

export function madeUpDirectory(services: readonly Service[]): Pick<Directory, 'published' | 'find'> {
  return {
    published: () => services,
    find: (ipa, slug) =>
      services.find(
        (service) => service.administration.ipa.toLowerCase() === ipa.toLowerCase() && service.slug === slug,
      ),
  };
}

/** Cards that a test changes by hand. */
export interface MadeUpCards extends Pick<LiveCards, 'read' | 'follow'> {
  show(serviceId: number, card: ReportCard): void;
  followers(serviceId: number): number;
}

export function madeUpCards(): MadeUpCards {
  const current = new Map<number, { card: ReportCard; version: string }>();
  const followers = new Map<number, Set<() => void>>();
  let version = 0;
  return {
    read: async (service) => current.get(service.id) ?? { card: emptyCard, version: 'v0' },
    follow: (serviceId, onChange) => {
      const own = followers.get(serviceId) ?? new Set();
      followers.set(serviceId, own.add(onChange));
      return () => own.delete(onChange);
    },
    show: (serviceId, card) => {
      version += 1;
      current.set(serviceId, { card, version: `v${version}` });
      for (const onChange of followers.get(serviceId) ?? []) onChange();
    },
    followers: (serviceId) => followers.get(serviceId)?.size ?? 0,
  };
}
