import { randomUUID } from 'node:crypto';
import { type CompiledQuestionnaire, checkSubmission, type Fault, type Language } from '@ascolto/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageField, withLanguage } from '../platform/html/index.ts';
import { knownLanguage, requestLanguage } from '../platform/http/language.ts';
import { retryAfterSeconds } from '../platform/http/problem.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import { type Directory, type Service, servicePaths } from '../registry/index.ts';
import type { Collect, CollectOutcome } from './collect.ts';
import { type FormView, formPage } from './pages/form-page.ts';
import { type ServiceAddress, openService } from './open-service.ts';
import { thanksPage } from './pages/thanks-page.ts';

export interface FormDeps {
  readonly directory: Directory;
  readonly catalogue: Catalogue;
  readonly collect: Collect;
  readonly demonstration: boolean;
  readonly releaseMinimum: number;
}

/** Pages are for people: the description of the API leaves them out. */
const pageRoute = { schema: { hide: true } };

type Fields = Readonly<Record<string, string | readonly string[]>>;

/*
 * The form without JavaScript: every step is a POST of all that was typed so far, nothing is kept between steps.
 *
 *   GET -> screen 0 --next--> screen 1 ... --send--> stored -> 303 to the thanks
 *            \--send--------------------------------/   |
 *   a fault: the first screen that has one, 422         \--database away: the same screen, 503, all that was typed
 *   another language: the same screen, all that was typed
 *
 * Steps go to an address of their own: a POST would make browsers forget the page that they got from the same address.
 */
export function registerForm(app: FastifyInstance, deps: FormDeps): void {
  const url = '/valuta/:ipa/:service';
  app.get<{ Params: ServiceAddress }>(url, pageRoute, (request, reply) => {
    const service = openService(deps.directory, request.params);
    const query = fieldsOf(request.query);
    const origin = originOf(service, text(query, 't'), text(query, 'c'));
    return sendPage(reply, 200, { ...emptyView(deps, service, requestLanguage(request)), ...origin });
  });
  app.post<{ Params: ServiceAddress }>(`${url}/invia`, pageRoute, (request, reply) =>
    takeStep(deps, request, reply),
  );
  // Where a browser asks again for a page that was the answer to a POST.
  app.get<{ Params: ServiceAddress }>(`${url}/invia`, pageRoute, (request, reply) =>
    toForm(deps, request, reply),
  );
  app.get<{ Params: ServiceAddress }>(`${url}/grazie`, pageRoute, (request, reply) =>
    sendThanks(deps, request, reply),
  );
}

type ServiceRequest = FastifyRequest<{ Params: ServiceAddress }>;

function toForm({ directory }: FormDeps, request: ServiceRequest, reply: FastifyReply): FastifyReply {
  const { form } = servicePaths(openService(directory, request.params));
  return reply.redirect(withLanguage(form, requestLanguage(request)), 303);
}

/** Only who was led here by the form is told that the answer was recorded; nothing else is known of anyone. */
function sendThanks(deps: FormDeps, request: ServiceRequest, reply: FastifyReply): FastifyReply {
  if (text(fieldsOf(request.query), 'registrata') !== '1') return toForm(deps, request, reply);
  const service = openService(deps.directory, request.params);
  const { demonstration, releaseMinimum } = deps;
  const page = thanksPage({ service, language: requestLanguage(request), demonstration, releaseMinimum });
  return reply.type('text/html; charset=utf-8').send(page);
}

function emptyView({ catalogue, demonstration }: FormDeps, service: Service, language: Language): FormView {
  const questionnaire = catalogue.forService(service);
  const submissionId = randomUUID();
  return {
    service,
    questionnaire,
    language,
    screen: 0,
    answers: {},
    submissionId,
    faults: [],
    demonstration,
  };
}

async function takeStep(deps: FormDeps, request: ServiceRequest, reply: FastifyReply): Promise<FastifyReply> {
  const service = openService(deps.directory, request.params);
  const fields = fieldsOf(request.body);
  const language = knownLanguage(text(fields, 'lang')) ?? requestLanguage(request);
  const view = viewOf(deps, service, language, fields);
  const otherLanguage = knownLanguage(text(fields, languageField));
  if (otherLanguage !== undefined) return sendPage(reply, 200, { ...view, language: otherLanguage });
  switch (text(fields, 'step')) {
    case 'back':
      return sendPage(reply, 200, { ...view, screen: Math.max(0, view.screen - 1) });
    case 'next':
      return showNext(reply, view);
    default:
      return handIn(deps, reply, view);
  }
}

/** What was sent, as a view of the form: nothing of it is trusted, all of it is echoed. */
function viewOf(deps: FormDeps, service: Service, language: Language, fields: Fields): FormView {
  const empty = emptyView(deps, service, language);
  const asked = deps.catalogue.version(text(fields, 'questionnaire') ?? '', Number(text(fields, 'version')));
  const questionnaire = asked ?? empty.questionnaire;
  const lastScreen = questionnaire.questionnaire.screens.length - 1;
  const screen = Number(text(fields, 'screen') ?? 0);
  return {
    ...empty,
    questionnaire,
    screen: Number.isInteger(screen) ? Math.min(Math.max(screen, 0), lastScreen) : 0,
    answers: questionnaire.fromForm(fields),
    submissionId: randomId.safeParse(text(fields, 'submissionId')).data ?? empty.submissionId,
    ...originOf(service, text(fields, 'touchpoint'), text(fields, 'channel')),
  };
}

const randomId = z.uuid({ version: 'v4' });

/** A link with a mistyped origin must not cost an answer: what the service does not know is left out. */
function originOf(
  service: Service,
  touchpoint: string | undefined,
  channel: string | undefined,
): Pick<FormView, 'touchpoint' | 'channel'> {
  return {
    touchpoint: touchpoint !== undefined && service.touchpoints.has(touchpoint) ? touchpoint : undefined,
    channel: service.channels.find((known) => known === channel),
  };
}

function showNext(reply: FastifyReply, view: FormView): FastifyReply {
  const checked = view.questionnaire.checkScreen(view.screen, view.answers);
  if (!checked.ok) return sendFaults(reply, view, checked.faults);
  const lastScreen = view.questionnaire.questionnaire.screens.length - 1;
  return sendPage(reply, 200, { ...view, screen: Math.min(view.screen + 1, lastScreen) });
}

async function handIn(deps: FormDeps, reply: FastifyReply, view: FormView): Promise<FastifyReply> {
  const { submissionId, language, touchpoint, channel, questionnaire } = view;
  const checked = checkSubmission({
    submissionId,
    questionnaire: { code: questionnaire.questionnaire.code, version: questionnaire.questionnaire.version },
    language,
    ...(touchpoint !== undefined && { touchpoint }),
    ...(channel !== undefined && { channel }),
    answers: askedOnly(questionnaire, view.answers),
  });
  if (!checked.ok) return sendFaults(reply, view, checked.faults);
  const outcome = await deps.collect(checked.submission, {
    service: view.service,
    assurance: 'open',
    place: 'platform',
  });
  return afterHandIn(reply, view, outcome);
}

/** A score changed after going back leaves answers that its route no longer asks: they go, without troubling anyone. */
function askedOnly(questionnaire: CompiledQuestionnaire, answers: FormView['answers']): FormView['answers'] {
  const checked = questionnaire.check(answers);
  if (checked.ok) return answers;
  const gone = new Set(
    checked.faults.filter((fault) => fault.code === 'not_asked').map((fault) => fault.field),
  );
  return Object.fromEntries(Object.entries(answers).filter(([item]) => !gone.has(`answers.${item}`)));
}

function afterHandIn(reply: FastifyReply, view: FormView, outcome: CollectOutcome): FastifyReply {
  switch (outcome.kind) {
    case 'accepted':
      return reply.redirect(withLanguage(servicePaths(view.service).thanks, view.language), 303);
    case 'invalid_fields':
      return sendFaults(reply, view, outcome.faults);
    case 'busy':
    case 'database_unavailable':
      void reply.header('retry-after', String(retryAfterSeconds));
      return sendPage(reply, 503, { ...view, problem: outcome.kind });
  }
}

/** Back to the first screen that has a fault. */
function sendFaults(reply: FastifyReply, view: FormView, faults: readonly Fault[]): FastifyReply {
  const { screens } = view.questionnaire.questionnaire;
  const faulty = screens.findIndex(({ items }) =>
    items.some((item) => faults.some(({ field }) => field === `answers.${item}`)),
  );
  return sendPage(reply, 422, { ...view, screen: faulty === -1 ? view.screen : faulty, faults });
}

/** A browser may keep it for the way back: sent again from there, it has the same submission id and counts once. */
function sendPage(reply: FastifyReply, status: number, view: FormView): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
    .send(formPage(view));
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | string[]] =>
        typeof entry[1] === 'string' || Array.isArray(entry[1]),
    ),
  );
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
