import fastify from 'fastify';
import pg from 'pg';

/*
 * What the machine can do at most: the same requests, parsed by Fastify and stored by group commit into one plain table
 * with the columns of the inbox, without a check, a hash, a redaction or a release. Started as a child process: is sent
 * the address of its database, tells its port.
 */
interface Body {
  readonly questionnaire: { readonly code: string; readonly version: number };
  readonly language: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly body: Body;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const writers = 2;
const maxGroup = 1_000;

const table = `
  create table answer (
    service_id integer not null, touchpoint_id integer, questionnaire text not null, version smallint not null,
    day date not null, channel text not null, language text not null, assurance text not null, place text not null,
    answers jsonb not null, verbatims jsonb not null
  )`;

const insert = `
  insert into answer
  select * from unnest($1::integer[], $2::integer[], $3::text[], $4::smallint[], $5::date[], $6::text[], $7::text[],
                       $8::text[], $9::text[], $10::jsonb[], $11::jsonb[])`;

function rowsOf(group: readonly Entry[]): unknown[][] {
  const column = (value: (body: Body) => unknown): unknown[] => group.map(({ body }) => value(body));
  return [
    column(() => 1),
    column(() => null),
    column(({ questionnaire }) => questionnaire.code),
    column(({ questionnaire }) => questionnaire.version),
    column(() => '2026-01-01'),
    column(() => 'web'),
    column(({ language }) => language),
    column(() => 'open'),
    column(() => 'platform'),
    column(({ answers }) => JSON.stringify(answers)),
    column(() => '{}'),
  ];
}

function groupInsert(pool: pg.Pool): (body: Body) => Promise<void> {
  let waiting: Entry[] = [];
  let writing = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0 || writing >= writers) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      const group = waiting.slice(0, maxGroup);
      waiting = waiting.slice(maxGroup);
      writing++;
      void write(group).finally(() => {
        writing--;
        schedule();
      });
      schedule();
    });
  }

  async function write(group: readonly Entry[]): Promise<void> {
    try {
      await pool.query(insert, rowsOf(group));
      for (const entry of group) entry.resolve();
    } catch (error) {
      for (const entry of group) entry.reject(error);
    }
  }

  return (body) =>
    new Promise((resolve, reject) => {
      waiting.push({ body, resolve, reject });
      schedule();
    });
}

async function serve(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: writers });
  await pool.query(table);
  const add = groupInsert(pool);
  const app = fastify();
  app.post<{ Body: Body }>('/v1/services/:ipa/:service/responses', async (request, reply) => {
    await add(request.body);
    return reply.code(201).send({ status: 'stored' });
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const [address] = app.addresses();
  process.send?.(typeof address === 'object' ? address.port : undefined);
  process.once('disconnect', () => process.exit());
}

process.once('message', (url) => void serve(String(url)));
