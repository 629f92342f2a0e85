import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { createLiveCards, type LiveCards } from './analysis/index.ts';
import { type Country, createCountry } from './analysis/national/index.ts';
import {
  type Collection,
  collectionJobs,
  openCollection,
  problemPage,
  readWidgetScript,
  registerWidget,
} from './collection/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, isUnavailable, openDatabase } from './platform/database/database.ts';
import type { ProblemCode } from './platform/errors.ts';
import { failureFacts } from './platform/failure-facts.ts';
import { registerAssets, registerSecurityHeaders } from './platform/html/index.ts';
import { apiDescription } from './platform/http/api-description.ts';
import { closeInTime } from './platform/http/close-in-time.ts';
import { earlyErrors, registerErrors } from './platform/http/errors.ts';
import { followMethods } from './platform/http/methods.ts';
import type { ProblemPage } from './platform/http/problem.ts';
import { createRateLimits, type RateLimits } from './platform/http/rate-limit.ts';
import { registerRateLimits } from './platform/http/rate-limit-routes.ts';
import { completeWithin, keepRequestRules } from './platform/http/request-rules.ts';
import { registerStatus } from './platform/http/status.ts';
import { trustedProxies } from './platform/http/trusted-proxies.ts';
import { requireUtf8 } from './platform/http/utf8-bodies.ts';
import { insist } from './platform/insist.ts';
import { requireKind } from './platform/instance.ts';
import { startJobs } from './platform/jobs.ts';
import { followNotices } from './platform/notices.ts';
import { readSecret } from './platform/secret.ts';
import { notFoundPage, type PublicationDeps, registerPublication } from './publication/index.ts';
import { openCatalogue } from './questionnaires/index.ts';
import { type Directory, loadPilot, openDirectory, serviceAt } from './registry/index.ts';
import { registerTransactions } from './transactions/index.ts';

export interface Server {
  readonly app: FastifyInstance;
  readonly collection: Collection;
  /** Takes no more requests, commits what was taken in, ends its connections. */
  close(): Promise<void>;
}

/** Puts the rooms together over a migrated database. Does not listen yet. */
export async function createServer(config: Config, databaseUrl: string, clock: Clock): Promise<Server> {
  const databases = openDatabases(databaseUrl);
  const { owner, collector, publisher, reporter } = databases;
  await requireKind(owner, config.demonstration ? 'demonstration' : 'real', clock.today());
  await loadPilot(owner, clock);
  const directory = await openDirectory(publisher);
  const showProblem = problemPages(directory, config.demonstration);
  const app = createApp(config, showProblem);
  const limits = createRateLimits(config.rateLimits, unknownSenderLog(app));
  const onError = failureLog(app);
  const catalogue = await openCatalogue(owner, clock);
  const cards = createLiveCards({ database: publisher, catalogue, clock });
  const country = createCountry({ database: publisher, directory, clock });
  const submissionKey = await readSecret(owner, 'submission');
  const collection = openCollection({
    ...config,
    collector,
    reporter,
    owner,
    directory,
    catalogue,
    clock,
    submissionKey,
    limit: limits.responses,
    onError,
  });
  const register = insist({ run: () => directory.refresh(), pauseMs: refreshPauseMs, onError });
  const notices = await followChanges(databaseUrl, { register, cards, country, onError });
  const jobs = await startJobs(databaseUrl, collectionJobs(owner, clock, config.releaseMinimum), onError);

  const answerOtherMethods = followMethods(app);
  await registerFrame(app, showProblem);
  await registerRooms(app, {
    ...config,
    limits,
    collection,
    reporter,
    directory,
    catalogue,
    cards,
    country,
    clock,
  });
  answerOtherMethods();
  collection.start();
  return {
    app,
    collection,
    close: async () => {
      await app.close();
      register.stop();
      await collection.stop();
      await jobs.stop();
      await notices.close();
      await Promise.all(Object.values(databases).map((database: Database) => database.destroy()));
    },
  };
}

const refreshPauseMs = 2_000;

const notFoundProblems: ReadonlySet<ProblemCode> = new Set([
  'unknown_address',
  'unknown_service',
  'unknown_administration',
]);

/** What is not found is helped to be found; every other problem is told. */
function problemPages(directory: Directory, demonstration: boolean): ProblemPage {
  return ({ code: problem }, language, path) =>
    notFoundProblems.has(problem)
      ? notFoundPage({ language, demonstration, path })
      : problemPage({ problem, language, path, demonstration, service: serviceAt(directory, path) });
}

interface Followers {
  readonly register: { request(): void };
  readonly cards: LiveCards;
  readonly country: Country;
  readonly onError: (error: unknown) => void;
}

/** Passes on what other processes, and this one, tell of releases and of the register. */
function followChanges(databaseUrl: string, { register, cards, country, onError }: Followers) {
  return followNotices(databaseUrl, {
    handlers: {
      registry_changed: () => register.request(),
      released: (serviceIds) => {
        cards.noteReleased(serviceIds);
        country.noteReleased();
      },
    },
    onGap: () => {
      register.request();
      cards.noteGap();
      country.noteGap();
    },
    onError,
  });
}

interface Databases {
  readonly owner: Database;
  readonly collector: Database;
  readonly publisher: Database;
  readonly reporter: Database;
}

/** Time for a citizen's answer or a page; what the owner does, as a recount of all answers, may take longer. */
const timeoutMs = 10_000;

/** A writer and a spare, a release beside a job, readers of cards, and reports of administrations. */
function openDatabases(url: string): Databases {
  return {
    owner: openDatabase({ url, role: 'owner', maxConnections: 3 }),
    collector: openDatabase({ url, role: 'ascolto_collector', maxConnections: 2, timeoutMs }),
    publisher: openDatabase({ url, role: 'ascolto_publisher', maxConnections: 8, timeoutMs }),
    reporter: openDatabase({ url, role: 'ascolto_reporter', maxConnections: 2, timeoutMs }),
  };
}

/** Beyond this quality a page gains a few bytes and costs several times as much. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const maxBodyBytes = 32 * 1024;
/** In which a whole request must have come. */
const requestMs = 30_000;
const lookMs = 1_000;
/** In which all answers must have gone when the server closes. */
const closingMs = 5_000;

/** Logs no request: an address, a browser or a moment would be a trace of a citizen. */
export function createApp(config: Config, showProblem: ProblemPage): FastifyInstance {
  const app = fastify({
    ...earlyErrors(showProblem),
    bodyLimit: maxBodyBytes,
    ...completeWithin(requestMs, lookMs),
    // What comes in while the server closes is answered as ever, and its connection ended: `closeInTime` sees to the end.
    return503OnClosing: false,
    trustProxy: config.trustedProxies.length > 0 && trustedProxies(config.trustedProxies),
    logController: new LogController({ disableRequestLogging: true }),
    // No log line names a request: one logger serves them all.
    childLoggerFactory: (logger) => logger,
    forceCloseConnections: 'idle',
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel, base: null },
  });
  closeInTime(app, closingMs);
  app.removeContentTypeParser('text/plain');
  requireUtf8(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  return app;
}

/** What all rooms share: errors, headers, compression, and what was built: assets and the widget. */
async function registerFrame(app: FastifyInstance, showProblem: ProblemPage): Promise<void> {
  registerErrors(app, showProblem);
  registerSecurityHeaders(app);
  keepRequestRules(app);
  // Pages and figures; assets come compressed already, and events must leave at once.
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'], brotliOptions });
  await registerAssets(app);
  for (const name of ['widget.js', 'tab.js'] as const) registerWidget(app, readWidgetScript(name));
}

type Rooms = PublicationDeps & {
  readonly limits: RateLimits;
  readonly collection: Collection;
  /** Of the role that may write reported counts and know keys. */
  readonly reporter: Database;
  readonly clock: Clock;
};

/** Everything that the description of the API tells of, and the pages. */
export async function registerRooms(app: FastifyInstance, rooms: Rooms): Promise<void> {
  registerRateLimits(app, rooms.limits);
  await app.register(swagger, apiDescription(rooms));
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  registerStatus(app);
  await rooms.collection.register(app);
  registerTransactions(app, { ...rooms, database: rooms.reporter });
  registerPublication(app, rooms);
}

/** Logs once that a proxy does not say from where requests come, and names nobody. */
function unknownSenderLog(app: FastifyInstance): () => void {
  let isTold = false;
  return () => {
    if (isTold) return;
    isTold = true;
    app.log.warn('X-Forwarded-For names no address: all such requests are limited together');
  };
}

const sameFailurePauseMs = 60_000;

/**
 * Logs what failed in the background; the same failure once a minute, as a database that is away fails many times. That it
 * is away is no fault of ours: where in the code it was missed tells nothing.
 */
function failureLog(app: FastifyInstance): (error: unknown) => void {
  const loggedAt = new Map<string, number>();
  return (error) => {
    const away = isUnavailable(error);
    const facts = { ...failureFacts(error), ...(away && { at: [] }) };
    const kind = away ? 'away' : `${facts.failure} ${facts.code} ${facts.at[0]}`;
    const now = performance.now();
    if (now - (loggedAt.get(kind) ?? Number.NEGATIVE_INFINITY) < sameFailurePauseMs) return;
    loggedAt.set(kind, now);
    if (away) app.log.error(facts, 'the database is away: a background task is tried again');
    else app.log.error(facts, 'a background task failed');
  };
}
