import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { LimitName, PerMinute } from './http/rate-limit.ts';

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
  {
    name: 'DATA_DIR',
    fallback: 'data',
    meaning: 'Folder of the embedded database; `data-demo` where `DEMO` is `1`.',
  },
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
      '`1` makes a demonstration: an empty database gets a simulated history, every answer is shown at once and every page says so. A database stays what it was first.',
  },
  {
    name: 'RELEASE_MINIMUM',
    fallback: '10',
    meaning:
      'Answers that must be together before any of them is shown (k); at least 3, ignored in a demonstration.',
  },
  {
    name: 'RATE_LIMIT_RESPONSES',
    fallback: '120',
    meaning: 'Answers that one sender may hand in to one service in a minute; `0` for no limit.',
  },
  {
    name: 'RATE_LIMIT_RESPONSES_NETWORK',
    fallback: '1200',
    meaning: 'Answers of a part of the network that one service stores in a minute; `0` for no limit.',
  },
  {
    name: 'RATE_LIMIT_STEPS',
    fallback: '600',
    meaning: 'Steps of forms that one sender may take in a minute; `0` for no limit.',
  },
  {
    name: 'RATE_LIMIT_READS',
    fallback: '600',
    meaning: 'Other requests that one sender may make of the API in a minute; `0` for no limit.',
  },
  {
    name: 'RATE_LIMIT_READS_NETWORK',
    fallback: '6000',
    meaning: 'The same of a part of the network; `0` for no limit.',
  },
  {
    name: 'TRUSTED_PROXY',
    fallback: '',
    meaning:
      'Addresses or networks of the proxies in front, separated by commas: `127.0.0.1, ::1, 192.0.2.0/24`.',
  },
  {
    name: 'OPERATOR_NAME',
    fallback: '',
    meaning:
      'Who runs the installation and answers for it, as people should read it; needs `OPERATOR_CONTACT`.',
  },
  {
    name: 'OPERATOR_CONTACT',
    fallback: '',
    meaning: 'E-mail or web address under which the operator is reached; needs `OPERATOR_NAME`.',
  },
  {
    name: 'PRIVACY_CONTACT',
    fallback: '',
    meaning:
      'E-mail or web address for personal data, as of the data protection officer; without it, `OPERATOR_CONTACT`.',
  },
  {
    name: 'TERMS_URL',
    fallback: '',
    meaning:
      'Web address of the operator’s terms of use of the API; without it, those that Ascolto proposes.',
  },
  { name: 'LOG_LEVEL', fallback: 'warn', meaning: '`debug`, `info`, `warn`, `error` or `silent`.' },
] as const;

/** Who runs an installation and answers for it. Contacts are e-mail addresses or web addresses. */
export interface Operator {
  readonly name: string;
  readonly contact: string;
  /** Where it is another one for personal data. */
  readonly privacyContact?: string | undefined;
  /** Terms of use of the API. */
  readonly termsUrl?: string | undefined;
}

/** A contact that is a web address; else it is an e-mail address. */
export function isWebAddress(contact: string): boolean {
  return /^https?:/i.test(contact);
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demonstration: boolean;
  /** Answers that must be together before any of them is shown; 1 in a demonstration. */
  readonly releaseMinimum: number;
  readonly rateLimits: Readonly<Record<LimitName, PerMinute>>;
  /** Addresses and networks that may say from where a request came. */
  readonly trustedProxies: readonly string[];
  /** Undefined where nobody is named yet. */
  readonly operator: Operator | undefined;
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

const contact = z.union([z.email(), z.url({ protocol: /^https?$/ })], {
  error: 'must be an e-mail address or an http or https address',
});

const requestsPerMinute = z.coerce
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(0, 'must be at least 0, which means no limit')
  .max(1_000_000, 'must be at most 1000000');

/** A network of everybody would let everybody say from where they come. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d*$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

const networks = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (all) => all.every(isNetwork),
    'must be addresses or networks like 192.0.2.0/24, separated by commas',
  );

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int()
    .min(1, 'must be between 1 and 65535')
    .max(65_535, 'must be between 1 and 65535')
    .default(3000),
  HOST: z.string().min(1).default('localhost'),
  PUBLIC_URL: webAddress.optional(),
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: postgresAddress.optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  RELEASE_MINIMUM: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(3, 'must be at least 3, the legal minimum of official statistics')
    .default(10),
  RATE_LIMIT_RESPONSES: requestsPerMinute.default(120),
  RATE_LIMIT_RESPONSES_NETWORK: requestsPerMinute.default(1_200),
  RATE_LIMIT_STEPS: requestsPerMinute.default(600),
  RATE_LIMIT_READS: requestsPerMinute.default(600),
  RATE_LIMIT_READS_NETWORK: requestsPerMinute.default(6_000),
  TRUSTED_PROXY: networks.optional(),
  OPERATOR_NAME: z
    .string()
    .trim()
    .min(1, 'must be a name')
    .max(200, 'must be a name of at most 200 characters')
    .optional(),
  OPERATOR_CONTACT: contact.optional(),
  PRIVACY_CONTACT: contact.optional(),
  TERMS_URL: webAddress.optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .default('warn'),
});

/** A setting that says nothing without another one, and that one. */
const companions = [
  ['OPERATOR_NAME', 'OPERATOR_CONTACT'],
  ['OPERATOR_CONTACT', 'OPERATOR_NAME'],
  ['PRIVACY_CONTACT', 'OPERATOR_NAME'],
  ['TERMS_URL', 'OPERATOR_NAME'],
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings; an empty one counts as not set, `fixed` ones win. @throws ConfigError naming every wrong setting.
 */
export function readConfig(variables: Variables = process.env, fixed: Variables = {}): Config {
  const all = Object.entries({ ...variables, ...fixed });
  const given = Object.fromEntries(all.filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const wrong = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? [];
  const faults = [...wrong, ...missingCompanions(given)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join('\n'));
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    // Both can lie side by side: real and simulated answers never share a database.
    dataDir: resolve(env.DATA_DIR ?? (env.DEMO === '1' ? 'data-demo' : 'data')),
    databaseUrl: env.DATABASE_URL,
    demonstration: env.DEMO === '1',
    releaseMinimum: env.DEMO === '1' ? 1 : env.RELEASE_MINIMUM,
    rateLimits: rateLimitsOf(env),
    trustedProxies: env.TRUSTED_PROXY ?? [],
    operator: operatorOf(env),
    logLevel: env.LOG_LEVEL,
  };
}

function missingCompanions(given: Variables): readonly string[] {
  const missing = companions.filter(
    ([name, other]) => given[name] !== undefined && given[other] === undefined,
  );
  const firstOf = new Map(missing.toReversed().map(([name, other]) => [other, name]));
  return [...firstOf].map(([other, name]) => `${other} must be set where ${name} is.`);
}

function rateLimitsOf(env: z.infer<typeof environment>): Config['rateLimits'] {
  return {
    responses: { sender: env.RATE_LIMIT_RESPONSES, network: env.RATE_LIMIT_RESPONSES_NETWORK },
    // A step stores nothing: it costs the one who takes it alone.
    steps: { sender: env.RATE_LIMIT_STEPS, network: 0 },
    reads: { sender: env.RATE_LIMIT_READS, network: env.RATE_LIMIT_READS_NETWORK },
  };
}

function operatorOf(env: z.infer<typeof environment>): Operator | undefined {
  const { OPERATOR_NAME: name, OPERATOR_CONTACT: operatorContact } = env;
  if (name === undefined || operatorContact === undefined) return undefined;
  return { name, contact: operatorContact, privacyContact: env.PRIVACY_CONTACT, termsUrl: env.TERMS_URL };
}
