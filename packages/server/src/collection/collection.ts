import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../platform/clock.ts';
import { type Database, isUnavailable } from '../platform/database/database.ts';
import type { RateLimit } from '../platform/http/rate-limit.ts';
import { readFormFields } from '../platform/http/utf8-bodies.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import { createAuthenticate, type Directory } from '../registry/index.ts';
import { registerCollectionApi } from './api-routes.ts';
import { createCheck, createCollect } from './collect.ts';
import { type FormDeps, registerForm } from './form-routes.ts';
import { groupCommit } from './group-commit.ts';
import type { InboxAnswer } from './inbox-answer.ts';
import { findWaiting } from './queries/find-waiting.ts';
import { registerQr } from './qr/qr-routes.ts';
import { insertAnswers } from './queries/insert-answers.ts';
import { createCollectWithReceipt } from './receipts/collect-with-receipt.ts';
import { registerChanges } from './receipts/change-routes.ts';
import { registerComments } from './receipts/comment-routes.ts';
import { readReceipt } from './receipts/read-receipt.ts';
import { registerReceipt } from './receipts/receipt-routes.ts';
import { release } from './release.ts';
import { releaseRule } from './release-rule.ts';
import { createReleaser } from './releaser.ts';

export interface CollectionDeps {
  /** Of the role that may put answers in and read none. */
  readonly collector: Database;
  /** Of the role of administrations: reads comments, replies, knows keys. */
  readonly reporter: Database;
  /** Of the owner: releases. */
  readonly owner: Database;
  readonly directory: Directory;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly submissionKey: Buffer;
  readonly demonstration: boolean;
  /** Of the platform, without a slash at its end. */
  readonly publicUrl: string;
  readonly releaseMinimum: number;
  /** Of answers, by service. */
  readonly limit: RateLimit;
  readonly onError: (error: unknown) => void;
}

/** The citizen's way in, ready for its routes. */
export interface Collection {
  /** Each way in understands one content type. */
  register(app: FastifyInstance): Promise<void>;
  /** Starts releasing. */
  start(): void;
  /** Resolves when every answer taken in is committed and no release runs. */
  stop(): Promise<void>;
}

/*
 * A queue of 20,000 answers is a few seconds of work: more would only make people wait to be told "later".
 */
const limits = { maxGroup: 1_000, maxWaiting: 20_000 };

export function openCollection(deps: CollectionDeps): Collection {
  const { clock } = deps;
  const rule = releaseRule(deps.releaseMinimum);
  const releaser = createReleaser({
    release: (candidates) => release(deps.owner, rule, candidates, clock.today()),
    findWaiting: () => findWaiting(deps.owner),
    isUnavailable,
    onError: deps.onError,
    pauseMs: 400,
    sweepMs: 60_000,
  });
  const inbox = groupCommit<InboxAnswer>({
    ...limits,
    write: (answers) => insertAnswers(deps.collector, answers),
    isUnavailable,
    onCommitted: (answers) => releaser.noteCommitted(answers),
  });
  const database = deps.collector;
  const ways: Ways = {
    collect: createCollectWithReceipt({ ...deps, database, collect: createCollect({ ...deps, inbox }) }),
    check: createCheck(deps),
    authenticate: createAuthenticate(deps.reporter, clock),
  };
  return {
    register: (app) => registerWays(app, deps, ways),
    start: () => releaser.start(),
    stop: async () => {
      await inbox.drain();
      await releaser.stop();
    },
  };
}

type Ways = Pick<FormDeps, 'collect' | 'check' | 'authenticate'>;

async function registerWays(app: FastifyInstance, deps: CollectionDeps, ways: Ways): Promise<void> {
  await app.register(async (scope) => registerCollectionApi(scope, { ...deps, ...ways }));
  const forAdministrations = { ...deps, ...ways, database: deps.reporter };
  registerComments(app, forAdministrations);
  registerChanges(app, forAdministrations);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(formbody, { parser: readFormFields });
    const receipts = { ...deps, database: deps.collector };
    registerForm(scope, { ...deps, ...ways, readReceipt: (code) => readReceipt(receipts, code) });
    registerReceipt(scope, receipts);
    registerQr(scope, deps);
  });
}
