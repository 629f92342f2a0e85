import { hash } from 'node:crypto';
import {
  type AnswerValue,
  type Answers,
  type CompiledQuestionnaire,
  type Fault,
  preferNotCode,
  type Submission,
} from '@ascolto/contract';
import { redact } from '@ascolto/text';
import type { Clock } from '../platform/clock.ts';
import { isUnavailable } from '../platform/database/database.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import { answerCells, cellSeparator } from './answer-cells.ts';
import { type GroupCommit, QueueFull } from './group-commit.ts';
import type { Assurance, InboxAnswer, Place } from './inbox-answer.ts';

/** What became of a submission; closed. `accepted` is said after the commit only. */
export type CollectOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'invalid_fields'; readonly faults: readonly Fault[] }
  | { readonly kind: 'busy' }
  | { readonly kind: 'database_unavailable' };

export interface CollectDeps {
  readonly catalogue: Catalogue;
  readonly inbox: GroupCommit<InboxAnswer>;
  readonly clock: Clock;
  readonly submissionKey: Buffer;
}

/** Where an answer came from, as far as it is known and kept. */
export interface Provenance {
  readonly service: Service;
  readonly assurance: Assurance;
  readonly place: Place;
  /** Hash of the code that was asked for. */
  readonly receipt?: string;
}

/** Judges a submission as `Collect` does and stores nothing. */
export type Check = (
  submission: Submission,
  from: Provenance,
) =>
  | { readonly kind: 'sound'; readonly answer: InboxAnswer }
  | Extract<CollectOutcome, { readonly kind: 'invalid_fields' }>;

export type Collect = (submission: Submission, from: Provenance) => Promise<CollectOutcome>;

/** The way of an answer to an open service: questionnaire, answers checked, texts cleaned, committed. */
export function createCollect(deps: CollectDeps): Collect {
  const check = createCheck(deps);
  return async (submission, from) => {
    const checked = check(submission, from);
    return checked.kind === 'sound' ? commit(deps.inbox, checked.answer) : checked;
  };
}

/** That way up to the inbox. */
export function createCheck(deps: Omit<CollectDeps, 'inbox'>): Check {
  const key = deps.submissionKey.toString('base64url');
  return (submission, { service, assurance, place, receipt }) => {
    const asked = findQuestionnaire(deps.catalogue, service, submission);
    const faults = contextFaults(service, asked, submission);
    const checked = asked?.check(submission.answers, submission.seed);
    if (!asked || !checked?.ok || faults.length > 0) {
      return {
        kind: 'invalid_fields',
        faults: [...faults, ...(checked?.ok === false ? checked.faults : [])],
      };
    }
    const { answers, verbatims } = separateTexts(asked, checked.answers);
    const answer = {
      hash: submissionHash(key, service.id, submission.submissionId),
      serviceId: service.id,
      touchpointId: touchpointId(service, submission) ?? null,
      questionnaire: submission.questionnaire.code,
      version: submission.questionnaire.version,
      day: deps.clock.today(),
      channel: submission.channel ?? 'web',
      language: submission.language,
      assurance,
      place,
      seed: submission.seed ?? null,
      receipt: receipt ?? null,
      answers: JSON.stringify(answers),
      verbatims: JSON.stringify(verbatims),
      cells: answerCells(asked, answers, Object.keys(verbatims)).join(cellSeparator),
    };
    return { kind: 'sound', answer };
  };
}

/** Any published version of a questionnaire that the service is assigned: a form may be open while a new one comes. */
function findQuestionnaire(
  catalogue: Catalogue,
  service: Service,
  { questionnaire: { code, version } }: Submission,
): CompiledQuestionnaire | undefined {
  if (!catalogue.isAssigned(service, code)) return undefined;
  return catalogue.version(code, version);
}

function contextFaults(
  service: Service,
  asked: CompiledQuestionnaire | undefined,
  submission: Submission,
): Fault[] {
  const faults: Fault[] = [];
  if (!asked) faults.push({ field: 'questionnaire', code: 'unknown_code' });
  if (submission.channel !== undefined && !service.channels.includes(submission.channel)) {
    faults.push({ field: 'channel', code: 'unknown_code' });
  }
  if (submission.touchpoint !== undefined && touchpointId(service, submission) === undefined) {
    faults.push({ field: 'touchpoint', code: 'unknown_code' });
  }
  return faults;
}

function touchpointId(service: Service, { touchpoint }: Submission): number | undefined {
  return touchpoint === undefined ? undefined : service.touchpoints.get(touchpoint);
}

/** Codes and texts go separate ways; texts lose their personal data here, before anything keeps them. */
function separateTexts(
  asked: CompiledQuestionnaire,
  given: Answers,
): { answers: Record<string, AnswerValue>; verbatims: Record<string, string> } {
  const answers: Record<string, AnswerValue> = {};
  const verbatims: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    const isText = typeof value === 'string' && asked.isText(key) && !isRefusal(asked, key, value);
    if (isText) verbatims[key] = redact(value).text;
    else answers[key] = value;
  }
  return { answers, verbatims };
}

/** Preferring not to say is an answer of a text item too, and no text. */
function isRefusal(asked: CompiledQuestionnaire, key: string, value: AnswerValue): boolean {
  return value === preferNotCode && asked.item(key)?.preferNot === true;
}

/**
 * The first 128 bits of SHA-256 over key, service and id, in the hexadecimal digits of a UUID; bound to the service, so that an id used for two is two
 * answers. All parts have a fixed form and half of the hash is cut off, so that nothing can be appended to what was hashed,
 * which is what an HMAC guards against; its objects cost the server 5 % of its time.
 */
function submissionHash(key: string, serviceId: number, submissionId: string): string {
  return hash('sha256', `${key} ${serviceId} ${submissionId}`).slice(0, 32);
}

async function commit(inbox: GroupCommit<InboxAnswer>, answer: InboxAnswer): Promise<CollectOutcome> {
  try {
    await inbox.add(answer);
    return { kind: 'accepted' };
  } catch (error) {
    if (error instanceof QueueFull) return { kind: 'busy' };
    if (isUnavailable(error)) return { kind: 'database_unavailable' };
    throw error;
  }
}
