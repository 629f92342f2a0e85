import { checkSubmission, type Fault, hasRandomOrder, type Purpose } from '@ascolto/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, problems } from '../platform/errors.ts';
import { languageField, withLanguage } from '../platform/html/index.ts';
import { knownLanguage, requestLanguage } from '../platform/http/language.ts';
import { isFromOtherSite } from '../platform/http/own-page.ts';
import { retryAfterSeconds } from '../platform/http/problem.ts';
import type { RateLimit } from '../platform/http/rate-limit.ts';
import { type TooMany, withinNetwork } from '../platform/http/rate-limit-routes.ts';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Authenticate, Directory } from '../registry/index.ts';
import type { Check } from './collect.ts';
import { createFirstPageShortcut, type FirstPageShortcut } from './first-page-shortcut.ts';
import { acceptsGzip, createFirstPages, type FirstPages } from './first-pages.ts';
import { emptyView, newReader, type Fields, fieldsOf, originOf, sentView, text } from './form-view.ts';
import { registerKiosk } from './kiosk/kiosk-routes.ts';
import { type ServiceAddress, openService } from './open-service.ts';
import { isFaultOf } from './pages/form-item.ts';
import { type FormView, formPage, ownFields } from './pages/form-page.ts';
import { abandonedPart, formPaths } from './pages/form-paths.ts';
import { forTest } from './pages/test-form.ts';
import { testedPage } from './pages/tested-page.ts';
import { thanksPage } from './pages/thanks-page.ts';
import type { CollectWithReceipt, ReceiptOutcome } from './receipts/collect-with-receipt.ts';
import { codeField } from './receipts/pages/receipt-page.ts';
import { readReceiptCode } from './receipts/receipt-code.ts';
import type { Receipt } from './receipts/read-receipt.ts';
import { askedOnly } from './sound-answers.ts';
import { isTest } from './test-request.ts';

export interface FormDeps {
  readonly directory: Directory;
  readonly catalogue: Catalogue;
  readonly collect: CollectWithReceipt;
  readonly check: Check;
  readonly authenticate: Authenticate;
  /** Of what a code opens; undefined where no answer has it. */
  readonly readReceipt: (code: string) => Promise<Pick<Receipt, 'service'> | undefined>;
  readonly limit: RateLimit;
  /** Of the platform, without a slash at its end. */
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly releaseMinimum: number;
}

/** One of the forms of a service, by what it asks about. */
type Way = FormDeps & {
  readonly purpose: Purpose;
  readonly firstPages: FirstPages;
  readonly shortcut: FirstPageShortcut;
};

/** Pages are for people: the description of the API leaves them out. */
const pageRoute = { schema: { hide: true } };
/** Judging what was typed costs more than any page. */
const stepRoute = { ...pageRoute, config: { rateLimit: { name: 'steps' } } } as const;

/*
 * The form without JavaScript: every step is a POST of all that was typed so far, nothing is kept between steps.
 *
 *   GET -> screen 0 --next--> screen 1 ... --send--> stored -> 303 to the thanks, or 200 with a code asked for
 *            \--send--------------------------------/   |
 *   a fault: the first screen that has one, 422         \--later: the same screen, 503 or 429, all that was typed
 *   another language: the same screen, all that was typed
 *
 * Steps come from our own pages only: the page of another site could have read what was typed, or chosen it.
 * They go to an address of their own: a POST would make browsers forget the page that they got from the same address.
 * Those who gave up have the same way under an address of its own.
 */
export function registerForm(app: FastifyInstance, deps: FormDeps): void {
  const made = { ...deps, firstPages: createFirstPages(), shortcut: createFirstPageShortcut(app) };
  const url = '/valuta/:ipa/:service';
  registerWay(app, url, { ...made, purpose: 'service' });
  registerWay(app, `${url}/${abandonedPart}`, { ...made, purpose: 'abandoned' });
  registerKiosk(app, { ...deps, submissionOf });
}

function registerWay(app: FastifyInstance, url: string, way: Way): void {
  // Compressed already, where it can be.
  app.get<Visit>(url, { ...pageRoute, compress: false }, (request, reply) => openForm(way, request, reply));
  app.post<Visit>(`${url}/invia`, stepRoute, (request, reply) => takeStep(way, request, reply));
  // Where a browser asks again for a page that was the answer to a POST.
  app.get<Visit>(`${url}/invia`, pageRoute, (request, reply) => toForm(way, request, reply));
  app.get<Visit>(`${url}/grazie`, pageRoute, (request, reply) => sendThanks(way, request, reply));
  app.post<Visit>(`${url}/grazie`, stepRoute, (request, reply) => sendReceiptAgain(way, request, reply));
}

interface Visit {
  Params: ServiceAddress;
  Querystring: Fields;
}
type ServiceRequest = FastifyRequest<Visit>;

/** What a click day asks for most: put together from parts that are compressed already. */
function openForm(way: Way, request: ServiceRequest, reply: FastifyReply): FastifyReply {
  const service = openService(way.directory, request.params);
  const language = requestLanguage(request);
  const origin = originOf(service, text(request.query, 't'), text(request.query, 'c'));
  const view = emptyView(way, service, language, origin);
  if (isTest(request)) return sendPage(reply, 200, { ...view, test: 'open' });
  const page = way.firstPages.read(view);
  const isGzip = acceptsGzip(request.headers['accept-encoding']);
  void asPage(reply, 200).header('vary', 'accept-encoding');
  if (isGzip) void reply.header('content-encoding', 'gzip');
  const body = (own: string): Buffer => (isGzip ? page.gzip(own) : page.plain(own));
  const published = way.directory.published();
  way.shortcut.keep(request, reply, {
    body: () => body(ownFields({ ...newReader(), questionnaire: view.questionnaire })),
    isCurrent: () => way.directory.published() === published,
  });
  return reply.send(body(ownFields(view)));
}

function toForm({ directory, purpose }: Way, request: ServiceRequest, reply: FastifyReply): FastifyReply {
  const { form } = formPaths(openService(directory, request.params), purpose);
  const path = forTest(form, isTest(request) ? 'open' : undefined);
  return reply.redirect(withLanguage(path, requestLanguage(request)), 303);
}

/** Only who was led here by the form is told that the answer was recorded; nothing else is known of anyone. */
function sendThanks(way: Way, request: ServiceRequest, reply: FastifyReply): FastifyReply {
  if (text(request.query, 'registrata') !== '1') return toForm(way, request, reply);
  const service = openService(way.directory, request.params);
  const page = thanksPage({ ...way, service, language: requestLanguage(request) });
  return reply.type('text/html; charset=utf-8').send(page);
}

/** In another language: the code is in the form that was sent, as no address may hold it. A made-up one is not shown. */
async function sendReceiptAgain(
  way: Way,
  request: ServiceRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const service = openService(way.directory, request.params);
  const fields = fieldsOf(request.body);
  const receipt = readReceiptCode(text(fields, codeField) ?? '');
  const opened = receipt === undefined ? undefined : await way.readReceipt(receipt);
  if (opened?.service.id !== service.id) return toForm(way, request, reply);
  const language = knownLanguage(text(fields, languageField)) ?? requestLanguage(request);
  return asPage(reply, 200)
    .header('cache-control', 'no-store')
    .send(thanksPage({ ...way, service, language, receipt }));
}

async function takeStep(way: Way, request: ServiceRequest, reply: FastifyReply): Promise<FastifyReply> {
  const service = openService(way.directory, request.params);
  if (isFromOtherSite(request, way.publicUrl)) throw new AppError('foreign_page');
  const fields = fieldsOf(request.body);
  const language = knownLanguage(text(fields, 'lang')) ?? requestLanguage(request);
  const sent = sentView(way, service, language, fields);
  const view: FormView = isTest(request) ? { ...sent, test: 'open' } : sent;
  const otherLanguage = knownLanguage(text(fields, languageField));
  if (otherLanguage !== undefined) return sendPage(reply, 200, { ...view, language: otherLanguage });
  switch (text(fields, 'step')) {
    case 'back':
      return sendPage(reply, 200, { ...view, screen: Math.max(0, view.screen - 1) });
    case 'next':
      return showNext(reply, view);
    default:
      return handIn(way, reply, view, text(fields, 'chiave'));
  }
}

function showNext(reply: FastifyReply, view: FormView): FastifyReply {
  const { questionnaire, screen, answers } = view;
  const checked = questionnaire.checkScreen(screen, askedOnly(questionnaire, answers));
  if (!checked.ok) return sendFaults(reply, view, checked.faults);
  const lastScreen = questionnaire.questionnaire.screens.length - 1;
  return sendPage(reply, 200, { ...view, screen: Math.min(screen + 1, lastScreen) });
}

async function handIn(way: Way, reply: FastifyReply, view: FormView, key = ''): Promise<FastifyReply> {
  const checked = checkSubmission(submissionOf(view));
  if (!checked.ok) return sendFaults(reply, view, checked.faults);
  const { service } = view;
  const { sender, network } = way.limit;
  const turn = sender?.take(reply.request.ip, service.id);
  if (turn?.admitted === false) return sendLater(reply, 429, turn.resetSeconds, view, 'too_many_requests');
  const from = { service, assurance: 'open', place: 'platform' } as const;
  if (view.test !== undefined) {
    const tested = way.check(checked.submission, from);
    return tested.kind === 'sound' ? endTest(way, reply, view, key) : sendFaults(reply, view, tested.faults);
  }
  const outcome = await withinNetwork(network, reply.request, service.id, () =>
    way.collect(checked.submission, from, view.receiptWanted === true),
  );
  return afterHandIn(way, reply, view, outcome);
}

/** Sound, and stored nowhere; whoever has no key of the administration cannot tell, as for a program. */
async function endTest(way: Way, reply: FastifyReply, view: FormView, key: string): Promise<FastifyReply> {
  const headers = { authorization: `Bearer ${key.trim()}` };
  try {
    await way.authenticate({ headers }, 'responses:test', view.service.administration.ipa);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return sendPage(reply, problems[error.code].status, { ...view, test: 'refused' });
  }
  return asPage(reply, 200).send(testedPage({ ...way, ...view }));
}

function submissionOf({ submissionId, seed, language, touchpoint, channel, ...view }: FormView): object {
  const { questionnaire } = view.questionnaire;
  return {
    submissionId,
    questionnaire: { code: questionnaire.code, version: questionnaire.version },
    language,
    ...(touchpoint !== undefined && { touchpoint }),
    ...(channel !== undefined && { channel }),
    ...(hasRandomOrder(questionnaire) && { seed }),
    answers: askedOnly(view.questionnaire, view.answers),
  };
}

function afterHandIn(
  way: Way,
  reply: FastifyReply,
  view: FormView,
  outcome: ReceiptOutcome | TooMany,
): FastifyReply {
  switch (outcome.kind) {
    case 'accepted': {
      if (outcome.code !== undefined) {
        const page = thanksPage({ ...way, ...view, receipt: outcome.code });
        return asPage(reply, 200).header('cache-control', 'no-store').send(page);
      }
      const { thanks } = formPaths(view.service, view.questionnaire.questionnaire.purpose);
      return reply.redirect(withLanguage(thanks, view.language), 303);
    }
    case 'invalid_fields':
      return sendFaults(reply, view, outcome.faults);
    case 'too_many_requests':
      return sendLater(reply, 429, outcome.seconds, view, outcome.kind);
    case 'busy':
    case 'database_unavailable':
      return sendLater(reply, 503, retryAfterSeconds, view, outcome.kind);
  }
}

function sendLater(
  reply: FastifyReply,
  status: number,
  seconds: number,
  view: FormView,
  problem: FormView['problem'],
): FastifyReply {
  void reply.header('retry-after', String(seconds));
  return sendPage(reply, status, { ...view, problem });
}

/** Back to the first screen that has a fault. */
function sendFaults(reply: FastifyReply, view: FormView, faults: readonly Fault[]): FastifyReply {
  const { questionnaire } = view.questionnaire;
  const faulty = questionnaire.items.filter((item) => faults.some((fault) => isFaultOf(item, fault)));
  const screen = questionnaire.screens.findIndex(({ items }) =>
    items.some((code) => faulty.some((item) => item.code === code)),
  );
  return sendPage(reply, 422, { ...view, screen: screen === -1 ? view.screen : screen, faults });
}

function sendPage(reply: FastifyReply, status: number, view: FormView): FastifyReply {
  return asPage(reply, status).send(formPage(view));
}

/** A browser may keep it for the way back: sent again from there, it has the same submission id and counts once. */
function asPage(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache');
}
