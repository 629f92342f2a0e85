import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../platform/clock.ts';
import { type Database, isUnavailable } from '../platform/database/database.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Directory } from '../registry/index.ts';
import { registerCollectionApi } from './api-routes.ts';
import { createCollect } from './collect.ts';
import { registerForm } from './form-routes.ts';
import { groupCommit } from './group-commit.ts';
import type { InboxAnswer } from './inbox-answer.ts';
import { findWaiting } from './queries/find-waiting.ts';
import { insertAnswers } from './queries/insert-answers.ts';
import { release } from './release.ts';
import { releaseRule } from './release-rule.ts';
import { createReleaser } from './releaser.ts';

export interface CollectionDeps {
  /** Of the role that may put answers in and read none. */
  readonly collector: Database;
  /** Of the owner: releases. */
  readonly owner: Database;
  readonly directory: Directory;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly submissionKey: Buffer;
  readonly demonstration: boolean;
  readonly releaseMinimum: number;
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
  const collect = createCollect({ ...deps, inbox });
  return {
    register: async (app) => {
      await app.register(async (scope) => registerCollectionApi(scope, deps.directory, collect));
      await app.register(async (scope) => {
        scope.removeAllContentTypeParsers();
        await scope.register(formbody);
        registerForm(scope, { ...deps, collect });
      });
    },
    start: () => releaser.start(),
    stop: async () => {
      await inbox.drain();
      await releaser.stop();
    },
  };
}
