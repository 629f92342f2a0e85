import type pg from 'pg';

export interface TableShape {
  /** Quoted, with its schema. */
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table of ours, each after those that it refers to. The record of migrations is the schema's, not data. */
export async function readTables(client: pg.Client): Promise<readonly TableShape[]> {
  const { rows } = await client.query<TableShape & { refersTo: readonly string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           (select array_agg(quote_ident(attname) order by attnum) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
           array(select format('%I.%I', rn.nspname, r.relname)
                 from pg_constraint k join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
                 where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as "refersTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'
      and n.nspname not in ('information_schema', 'public', 'jobs')
      and not (n.nspname = 'platform' and c.relname = 'migration')
    order by 1`);
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  while (ordered.length < rows.length) {
    const ready = rows.filter(
      (row) => !placed.has(row.name) && row.refersTo.every((name) => placed.has(name)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const { name, columns } of ready) {
      ordered.push({ name, columns });
      placed.add(name);
    }
  }
  return ordered;
}
