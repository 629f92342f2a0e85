import pg from 'pg';

/** With these PostgreSQL writes no data to its log: no statement, no parameter, no detail of a row that failed. */
export const privateLogSettings = {
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
} as const;

/** The settings of a database under which its log could show what a citizen wrote, as they should be. */
export async function revealingLogSettings(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1)',
      [Object.keys(privateLogSettings)],
    );
    const actual = new Map(rows.map(({ name, setting }) => [name, setting]));
    return Object.entries(privateLogSettings)
      .filter(([name, value]) => actual.get(name) !== value)
      .map(([name, value]) => `${name} = ${value}`);
  } finally {
    await client.end();
  }
}
