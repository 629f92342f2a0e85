import { type QueryResult, sql } from 'kysely';
import type { Database } from './database.ts';

/*
 * The schema as text, from the catalogue: what reviewers read and what a check compares. The embedded PostgreSQL has no
 * pg_dump, and that of another version would say it in other words.
 */
const ours = (schema: string, object: string): string =>
  `${schema} !~ '^pg_' and ${schema} not in ('information_schema', 'jobs')
      and not exists (select from pg_depend e where e.objid = ${object} and e.deptype = 'e')`;

/** The book of the migrations themselves. */
const book = `coalesce(to_regclass('platform.migration'), 0)`;

export async function dumpSchema(database: Database): Promise<string> {
  const parts = [
    await tables(database),
    await lines(database, indexes),
    await lines(database, views),
    await lines(database, functions),
    await lines(database, triggers),
    await lines(database, grants),
  ];
  return `-- What the migrations make, written by "npm run schema". Change it with a migration.\n\n${parts.join('\n\n')}\n`;
}

async function tables(database: Database): Promise<string> {
  const { rows } = await sql<{ name: string; columns: readonly string[]; constraints: readonly string[] }>`
    select format('%I.%I', n.nspname, c.relname) as name,
           (select array_agg(format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                     case when a.attnotnull then ' not null' else '' end,
                     case when a.attidentity <> '' then ' generated always as identity'
                          else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end) order by a.attnum)
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
           coalesce((select array_agg(format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) order by k.conname)
            from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'), '{}') as constraints
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${sql.raw(ours('n.nspname', 'c.oid'))} and c.relkind in ('r', 'p') and c.oid <> ${sql.raw(book)}
    order by 1`.execute(database);
  return rows
    .map(
      ({ name, columns, constraints }) =>
        `create table ${name} (\n  ${[...columns, ...constraints].join(',\n  ')}\n);`,
    )
    .join('\n\n');
}

interface Line {
  readonly line: string;
}

async function lines(
  database: Database,
  query: (database: Database) => Promise<QueryResult<Line>>,
): Promise<string> {
  return (await query(database)).rows.map((row) => `${row.line};`).join('\n');
}

/** Those that stand for a constraint are told with their table. */
const indexes = (database: Database): Promise<QueryResult<Line>> =>
  sql<Line>`
    select pg_get_indexdef(i.indexrelid) as line
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${sql.raw(ours('n.nspname', 'c.oid'))} and c.relkind in ('r', 'p', 'm') and c.oid <> ${sql.raw(book)}
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
    order by 1`.execute(database);

const views = (database: Database): Promise<QueryResult<Line>> =>
  sql<Line>`
    select format('create view %I.%I as%s', n.nspname, c.relname, chr(10) || rtrim(pg_get_viewdef(c.oid), ';')) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${sql.raw(ours('n.nspname', 'c.oid'))} and c.relkind = 'v' order by 1`.execute(database);

const functions = (database: Database): Promise<QueryResult<Line>> =>
  sql<Line>`
    select rtrim(pg_get_functiondef(p.oid), chr(10)) as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${sql.raw(ours('n.nspname', 'p.oid'))} order by 1`.execute(database);

const triggers = (database: Database): Promise<QueryResult<Line>> =>
  sql<Line>`
    select pg_get_triggerdef(t.oid) as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where ${sql.raw(ours('n.nspname', 'c.oid'))} and not t.tgisinternal order by 1`.execute(database);

/** Rights of the roles of entry points, on tables and on single columns. */
const grants = (database: Database): Promise<QueryResult<Line>> =>
  sql<Line>`
    select format('grant %s on %I.%I to %I', string_agg(lower(privilege_type), ', ' order by privilege_type),
                  table_schema, table_name, grantee) as line
    from information_schema.role_table_grants where grantee like 'ascolto\\_%'
    group by table_schema, table_name, grantee
    union all
    select format('grant %s (%s) on %I.%I to %I', lower(privilege_type), string_agg(column_name, ', ' order by column_name),
                  table_schema, table_name, grantee)
    from information_schema.column_privileges c
    where grantee like 'ascolto\\_%' and not exists (
      select from information_schema.role_table_grants t
      where t.grantee = c.grantee and t.table_schema = c.table_schema and t.table_name = c.table_name
        and t.privilege_type = c.privilege_type)
    group by table_schema, table_name, grantee, privilege_type
    order by 1`.execute(database);
