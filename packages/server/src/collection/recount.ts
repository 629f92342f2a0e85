import type { CompiledQuestionnaire } from '@ascolto/contract';
import type { Database } from '../platform/database/database.ts';
import { answerCells } from './answer-cells.ts';
import { addCounts, type CellCounts } from './cell-counts.ts';
import type { Assurance } from './inbox-answer.ts';
import { countTexts, readReleased } from './queries/read-released.ts';
import type { TallyKey } from './queries/tallies.ts';

/** Exact counts by the name of their key; see `tallyName`. */
export type ExactCounts = ReadonlyMap<string, { readonly key: TallyKey; readonly counts: CellCounts }>;

/** What the released answers of a service say, counted anew. */
export interface Recount {
  readonly exact: ExactCounts;
  /** By assurance and the day of release. */
  readonly live: ReadonlyMap<Assurance, ReadonlyMap<string, CellCounts>>;
}

export type FindVersion = (code: string, version: number) => CompiledQuestionnaire | undefined;

const pageSize = 10_000;
const beforeAllIds = '00000000-0000-0000-0000-000000000000';

/** @throws where the questionnaire of an answer is not published: then nothing can be said of it. */
export async function recountService(
  database: Database,
  serviceId: number,
  findVersion: FindVersion,
): Promise<Recount> {
  const exact = new Map<string, { key: TallyKey; counts: Map<string, number> }>();
  const live = new Map<Assurance, Map<string, Map<string, number>>>();

  function count(key: TallyKey, releasedOn: string, cells: Iterable<readonly [string, number]>): void {
    const all = [...cells];
    addCounts(getOrMake(exact, tallyName(key), () => ({ key, counts: new Map() })).counts, all);
    const days = getOrMake(live, key.assurance, () => new Map());
    addCounts(
      getOrMake(days, releasedOn, () => new Map()),
      all,
    );
  }

  let after = beforeAllIds;
  for (;;) {
    const page = await readReleased(database, serviceId, { after, limit: pageSize });
    for (const { id: _, releasedOn, answers, ...key } of page) {
      const asked = findVersion(key.questionnaire, key.version);
      if (!asked) throw new Error(`${key.questionnaire} version ${key.version} is not published`);
      count(
        key,
        releasedOn,
        answerCells(asked, answers, []).map((cell) => [cell, 1]),
      );
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) break;
    after = last.id;
  }
  for (const { item, n, releasedOn, ...key } of await countTexts(database, serviceId)) {
    count(key, releasedOn, [[item, n]]);
  }
  return { exact, live };
}

export function tallyName(key: TallyKey): string {
  const { touchpointId, day, channel, language, assurance, place, questionnaire, version } = key;
  return [touchpointId, day, channel, language, assurance, place, questionnaire, version].join(' ');
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
