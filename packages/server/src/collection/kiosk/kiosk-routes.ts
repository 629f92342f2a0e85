import { randomInt } from 'node:crypto';
import {
  checkSubmission,
  type Fault,
  faultText,
  hasRandomOrder,
  type Language,
  seedCount,
} from '@ascolto/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';
import { asset, builtFile } from '../../platform/html/index.ts';
import { securityHeaders } from '../../platform/html/security-headers.ts';
import { knownLanguage, requestLanguage } from '../../platform/http/language.ts';
import { isFromOtherSite } from '../../platform/http/own-page.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { networkRefusal, withinNetwork } from '../../platform/http/rate-limit-routes.ts';
import type { Catalogue } from '../../questionnaires/index.ts';
import { type Directory, type Service, serviceName } from '../../registry/index.ts';
import type { Collect } from '../collect.ts';
import { type Fields, fieldsOf, originOf, sentView, text } from '../form-view.ts';
import { openService, type ServiceAddress, serviceNumber } from '../open-service.ts';
import type { FormView } from '../pages/form-page.ts';
import { kioskTexts } from './kiosk.texts.ts';
import { questionsPage, startPage } from './kiosk-page.ts';
import { kioskPaths } from './kiosk-paths.ts';

export interface KioskDeps {
  readonly directory: Pick<Directory, 'find'>;
  readonly catalogue: Catalogue;
  readonly collect: Collect;
  readonly limit: RateLimit;
  readonly publicUrl: string;
  readonly demonstration: boolean;
  /** What a form holds, as a submission to be checked. */
  readonly submissionOf: (view: FormView) => object;
}

type KioskRequest = FastifyRequest<{ Params: ServiceAddress }>;

const pageRoute = { schema: { hide: true } };
/** The manifest is the one thing that pages do not load otherwise. */
const policy = `${securityHeaders['content-security-policy']}; manifest-src 'self'`;

/** `/chiosco/{ipa}/{service}`: a tablet at a counter, of a service that has the channel `kiosk`. */
export function registerKiosk(app: FastifyInstance, deps: KioskDeps): void {
  const url = '/chiosco/:ipa/:service';
  app.get<{ Params: ServiceAddress }>(url, pageRoute, (request, reply) => sendPage(deps, request, reply));
  app.get<{ Params: ServiceAddress }>(`${url}/manifest.webmanifest`, pageRoute, (request, reply) =>
    sendManifest(deps, request, reply),
  );
  let worker: Buffer | undefined;
  app.get<{ Params: ServiceAddress }>(`${url}/worker.js`, pageRoute, (request, reply) => {
    const { start } = kioskPaths(kioskService(deps, request), undefined);
    return reply
      .type('text/javascript; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', 'service-worker-allowed': start })
      .send((worker ??= builtFile('kiosk-worker.js')));
  });
  const scope = ({ params }: FastifyRequest) => serviceNumber(deps.directory, params);
  app.post<{ Params: ServiceAddress }>(
    `${url}/risposte`,
    { ...pageRoute, config: { rateLimit: { name: 'responses', scope } } },
    (request, reply) => takeAnswer(deps, request, reply),
  );
}

/** @throws AppError where there is no kiosk. */
function kioskService({ directory }: KioskDeps, request: KioskRequest): Service {
  const service = openService(directory, request.params);
  if (!service.channels.includes('kiosk')) throw new AppError('unknown_address');
  return service;
}

function sendPage(deps: KioskDeps, request: KioskRequest, reply: FastifyReply): FastifyReply {
  const service = kioskService(deps, request);
  const query = fieldsOf(request.query);
  const { touchpoint } = originOf(service, text(query, 't'), 'kiosk');
  const view = {
    service,
    touchpoint,
    paths: kioskPaths(service, touchpoint),
    language: requestLanguage(request),
    questionnaire: deps.catalogue.forService(service, { purpose: 'service', channel: 'kiosk' }),
    seed: randomInt(seedCount),
    demonstration: deps.demonstration,
  };
  const questions = knownLanguage(text(query, 'lang')) !== undefined;
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': policy, 'cache-control': 'private, no-cache' })
    .send(questions ? questionsPage(view) : startPage(view));
}

function sendManifest(deps: KioskDeps, request: KioskRequest, reply: FastifyReply): FastifyReply {
  const service = kioskService(deps, request);
  const { touchpoint } = originOf(service, text(fieldsOf(request.query), 't'), 'kiosk');
  const { start } = kioskPaths(service, touchpoint);
  const name = `${kioskTexts.it.rate}: ${serviceName(service, 'it')}`;
  return reply.type('application/manifest+json; charset=utf-8').send(
    JSON.stringify({
      name,
      short_name: kioskTexts.it.rate,
      lang: 'it',
      start_url: start,
      scope: start.split('?')[0],
      display: 'fullscreen',
      background_color: '#ffffff',
      theme_color: '#0059b3',
      icons: [{ src: asset('icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
}

/** 201 after the commit only, the same for an answer sent again: devices send until they are told so. */
async function takeAnswer(
  deps: KioskDeps,
  request: KioskRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const service = kioskService(deps, request);
  if (isFromOtherSite(request, deps.publicUrl)) throw new AppError('foreign_page');
  const fields = fieldsOf(request.body);
  const language = knownLanguage(text(fields, 'lang')) ?? requestLanguage(request);
  const view = sentView({ ...deps, purpose: 'service' }, service, language, { ...fields, channel: 'kiosk' });
  const mended = mendedFields(fields, view);
  if (mended.length > 0) throw invalidFields(mended, language);
  const checked = checkSubmission(deps.submissionOf(view));
  if (!checked.ok) throw invalidFields(checked.faults, language);
  const outcome = await withinNetwork(deps.limit.network, request, service.id, () =>
    deps.collect(checked.submission, { service, assurance: 'open', place: 'platform' }),
  );
  if (outcome.kind === 'invalid_fields') throw invalidFields(outcome.faults, language);
  if (outcome.kind === 'too_many_requests') throw networkRefusal(reply, outcome.seconds);
  if (outcome.kind !== 'accepted') throw new AppError(outcome.kind);
  return reply.code(201).send();
}

/** What a form mends where it does not know it: a device would send such an answer twice, or another one than was given. */
function mendedFields(fields: Fields, { submissionId, seed, questionnaire: asked }: FormView): Fault[] {
  const { questionnaire } = asked;
  const isAsked =
    text(fields, 'questionnaire') === questionnaire.code &&
    text(fields, 'version') === String(questionnaire.version);
  if (!isAsked) return [{ field: 'questionnaire', code: 'unknown_code' }];
  const isSent = text(fields, 'submissionId')?.toLowerCase() === submissionId.toLowerCase();
  const isSeeded = !hasRandomOrder(questionnaire) || text(fields, 'seed') === String(seed);
  return [
    ...(isSent ? [] : [{ field: 'submissionId', code: 'invalid_format' } as const]),
    ...(isSeeded ? [] : [{ field: 'seed', code: 'invalid_format' } as const]),
  ];
}

/** Names what is wrong, so that the device can tell the staff why. */
function invalidFields(faults: readonly Fault[], language: Language): AppError {
  const named = faults.map((fault) => ({
    field: fault.field,
    code: fault.code,
    message: faultText(fault, language),
  }));
  return new AppError('invalid_fields', named);
}
