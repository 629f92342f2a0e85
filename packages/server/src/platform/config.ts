import { resolve } from 'node:path';
import { z } from 'zod';

/** Every setting: its name in the environment, its default and what it does. `docs/settings.md` is checked against it. */
export const settings = [
  { name: 'PORT', fallback: '3000', meaning: 'Port of the web server.' },
  {
    name: 'HOST',
    fallback: 'localhost',
    meaning: 'Address the web server listens on; `0.0.0.0` for every network.',
  },
  {
    name: 'PUBLIC_URL',
    fallback: 'http://localhost:PORT',
    meaning: 'Address under which people reach the platform.',
  },
  { name: 'DATA_DIR', fallback: 'data', meaning: 'Folder of the embedded database.' },
  {
    name: 'DATABASE_URL',
    fallback: '',
    meaning:
      'A PostgreSQL (15 or newer) to use instead of the embedded one, as `postgres://user:password@host/name`.',
  },
  {
    name: 'DEMO',
    fallback: '0',
    meaning:
      '`1` makes a demonstration: every answer is shown at once and every page says so. A database stays what it was first.',
  },
  {
    name: 'RELEASE_MINIMUM',
    fallback: '10',
    meaning:
      'Answers that must be together before any of them is shown (k); at least 3, ignored in a demonstration.',
  },
  { name: 'LOG_LEVEL', fallback: 'warn', meaning: '`debug`, `info`, `warn`, `error` or `silent`.' },
] as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demonstration: boolean;
  /** Answers that must be together before any of them is shown; 1 in a demonstration. */
  readonly releaseMinimum: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Thrown with every wrong setting at once, one sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const postgresAddress = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address like postgres://user:password@host:5432/name',
});

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int()
    .min(1, 'must be between 1 and 65535')
    .max(65_535, 'must be between 1 and 65535')
    .default(3000),
  HOST: z.string().min(1).default('localhost'),
  PUBLIC_URL: webAddress.optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: postgresAddress.optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  RELEASE_MINIMUM: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(3, 'must be at least 3, the legal minimum of official statistics')
    .default(10),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .default('warn'),
});

/** Reads the settings; an empty one counts as not set. @throws ConfigError naming every wrong setting. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new ConfigError(faults.join('\n'));
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    demonstration: env.DEMO === '1',
    releaseMinimum: env.DEMO === '1' ? 1 : env.RELEASE_MINIMUM,
    logLevel: env.LOG_LEVEL,
  };
}
