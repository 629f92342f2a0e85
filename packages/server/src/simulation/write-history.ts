import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { InboxAnswer } from '../collection/inbox-answer.ts';
import { type HeldRow, replaceHeld } from '../collection/queries/held-tallies.ts';
import { insertShown, type ShownRow } from '../collection/queries/shown-tallies.ts';
import { insertTallies, type TallyRow } from '../collection/queries/tallies.ts';
import type { Database } from '../platform/database/database.ts';
import { writeCounts } from '../transactions/queries/write-counts.ts';
import type { ReportedCount } from '../transactions/reported-count.ts';
import type { DayRelease, StillWaiting } from './release-days.ts';

/** One connection in one transaction, for statements and for COPY. */
export interface HistoryTransaction {
  readonly client: pg.ClientBase;
  readonly database: Database;
}

/** Writes a history, service after service, while the next is made. */
export interface HistoryWriter {
  add(release: DayRelease, day: string): Promise<void>;
  endService(serviceId: number, end: ServiceEnd): void;
  /** Resolves when everything is written. */
  end(): Promise<void>;
}

/** What stands at the end of a service's days. */
export interface ServiceEnd {
  readonly waiting: readonly StillWaiting[];
  readonly held: readonly HeldRow[];
  readonly reported: readonly ReportedCount[];
}

interface Batch {
  readonly responses: string[];
  readonly verbatims: string[];
  readonly tallies: TallyRow[];
  readonly shown: ShownRow[];
  readonly inbox: string[];
  readonly held: HeldRow[];
  /** By service. */
  readonly reported: Map<number, readonly ReportedCount[]>;
}

/** Answers of a batch: few enough to be young when they are thrown away. */
const batchSize = 10_000;

export function historyWriter(transaction: HistoryTransaction): HistoryWriter {
  let batch = emptyBatch();
  let writing: Promise<void> = Promise.resolve();

  /** The batch before must have been written: more than two never lie in memory. */
  async function flush(): Promise<void> {
    await writing;
    const full = batch;
    batch = emptyBatch();
    writing = writeBatch(transaction, full);
    // Heard by the next flush.
    writing.catch(() => undefined);
  }

  return {
    add: async ({ answers, tallies, shown }, day) => {
      for (const answer of answers) addAnswer(batch, answer, day);
      for (const tally of tallies) batch.tallies.push(tally);
      for (const row of shown) batch.shown.push(row);
      if (batch.responses.length >= batchSize) await flush();
    },
    endService: (serviceId, { waiting, held, reported }) => {
      for (const one of waiting) batch.inbox.push(inboxRow(one));
      for (const row of held) batch.held.push(row);
      if (reported.length > 0) batch.reported.set(serviceId, reported);
    },
    end: async () => {
      await flush();
      await writing;
    },
  };
}

function emptyBatch(): Batch {
  return { responses: [], verbatims: [], tallies: [], shown: [], inbox: [], held: [], reported: new Map() };
}

function addAnswer({ responses, verbatims }: Batch, answer: InboxAnswer, releasedOn: string): void {
  const { serviceId, touchpointId, day, channel, language, assurance, place, questionnaire, version } =
    answer;
  const id = randomUUID();
  responses.push(
    `${serviceId}\t${id}\t${touchpointId ?? null_}\t${questionnaire}\t${version}\t${day}\t${releasedOn}\t${channel}\t` +
      `${language}\t${assurance}\t${place}\t${answer.seed ?? null_}\t${escaped(answer.answers)}\n`,
  );
  if (answer.verbatims === '{}') return;
  for (const [item, text] of Object.entries(textsOf(answer))) {
    verbatims.push(`${serviceId}\t${randomUUID()}\t${id}\t${item}\t${day}\t${language}\t${escaped(text)}\n`);
  }
}

function textsOf({ verbatims }: InboxAnswer): Readonly<Record<string, string>> {
  const texts: Readonly<Record<string, string>> = JSON.parse(verbatims);
  return texts;
}

function inboxRow({ answer, refused }: StillWaiting): string {
  const { serviceId, touchpointId, questionnaire, version, day, channel, language, assurance, place } =
    answer;
  const { seed, answers, verbatims, cells } = answer;
  return (
    `${serviceId}\t${touchpointId ?? null_}\t${questionnaire}\t${version}\t${day}\t${channel}\t${language}\t${assurance}\t` +
    `${place}\t${seed ?? null_}\t${escaped(answers)}\t${escaped(verbatims)}\t${cells}\t${refused ? 't' : 'f'}\n`
  );
}

const null_ = '\\N';
const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? '');
}

const columns = {
  response:
    'service_id, id, touchpoint_id, questionnaire, version, day, released_on, channel, language, assurance, place, seed, answers',
  verbatim: 'service_id, id, response_id, item, day, language, text',
  inbox:
    'service_id, touchpoint_id, questionnaire, version, day, channel, language, assurance, place, seed, answers, verbatims, cells, refused',
};

/** Rows of a statement: more would only make its parameters large. */
const rowsTogether = 5_000;

async function writeBatch({ client, database }: HistoryTransaction, batch: Batch): Promise<void> {
  await copy(client, 'response', batch.responses);
  await copy(client, 'verbatim', batch.verbatims);
  await copy(client, 'inbox', batch.inbox);
  for (const rows of slices(batch.tallies)) await insertTallies(database, rows);
  for (const rows of slices(batch.shown)) await insertShown(database, rows);
  for (const rows of slices(batch.held)) await replaceHeld(database, rows);
  for (const [serviceId, counts] of batch.reported) await writeCounts(database, serviceId, counts);
}

function* slices<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsTogether)
    yield rows.slice(start, start + rowsTogether);
}

/** Rows begin with service and id: in their order, as a release leaves them. */
async function copy(client: pg.ClientBase, table: keyof typeof columns, rows: string[]): Promise<void> {
  if (rows.length === 0) return;
  rows.sort();
  const stream = client.query(copyFrom(`copy collection.${table} (${columns[table]}) from stdin`));
  const done = finished(stream);
  done.catch(() => undefined);
  for (const part of slices(rows)) {
    if (!stream.write(part.join(''))) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
}
