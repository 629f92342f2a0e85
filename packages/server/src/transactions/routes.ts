import { faultText, type Language } from '@ascolto/contract';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { daysAfter } from '../platform/days.ts';
import { AppError } from '../platform/errors.ts';
import { requestLanguage } from '../platform/http/language.ts';
import { keyProblemResponses, keyReadProblemResponses } from '../platform/http/problem-schema.ts';
import { type Authenticate, createAuthenticate, type Directory, type Service } from '../registry/index.ts';
import { checkReport } from './check-report.ts';
import { readCounts } from './queries/read-counts.ts';
import { type ReportFault, reportFaultCodes } from './report-faults.ts';
import { reportFaultTexts } from './report-faults.texts.ts';
import { firstDay, type ReportLimits } from './reported-count.ts';
import { addressParameters, periodQuery, reportedSchema, reportSchema, storedSchema } from './schemas.ts';
import { storeReport } from './store-report.ts';

export interface TransactionsDeps {
  /** Of the role that may write counts and know keys. */
  readonly database: Database;
  readonly directory: Pick<Directory, 'find'>;
  readonly clock: Clock;
}

interface Transactions extends TransactionsDeps {
  readonly authenticate: Authenticate;
}

const url = '/v1/services/:ipa/:service/transactions';
const tags = ['Transactions'];
/** A thousand rows, written generously. */
const bodyLimit = 256 * 1024;
const mostDays = 366;

/** The way in of administrations: what they report of a service's transactions, and what they reported. */
export function registerTransactions(app: FastifyInstance, deps: TransactionsDeps): void {
  const transactions = { ...deps, authenticate: createAuthenticate(deps.database, deps.clock) };
  registerReport(app, transactions);
  registerReadBack(app, transactions);
}

function registerReport(
  app: FastifyInstance,
  { database, directory, clock, authenticate }: Transactions,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url,
    bodyLimit,
    schema: {
      operationId: 'reportTransactions',
      tags,
      summary: 'Report how many transactions were started, completed and failed, by day and channel',
      description:
        'Needs an access key of the administration with the scope `transactions:write`. Replaces what was reported of the same day and channel; all rows are stored or none, so that a report can be sent again.',
      security: [{ accessKey: [] }],
      params: addressParameters,
      body: reportSchema,
      response: { 200: storedSchema, ...keyProblemResponses },
    },
    // Before the body is read: whoever has no key is not listened to.
    onRequest: ({ headers, params }) => authenticate({ headers }, 'transactions:write', params.ipa),
    // The schema describes; checkReport judges, which knows the service and names every fault.
    validatorCompiler: () => (value: unknown) => ({ value }),
    handler: async (request) => {
      const service = reportedService(directory, request.params);
      const limits = limitsOf(service, clock.today());
      const check = checkReport(request.body, limits);
      if (!check.ok) throw invalidReport(check.faults, limits, requestLanguage(request));
      await storeReport(database, service.id, check.counts);
      return { stored: check.counts.length };
    },
  });
}

function registerReadBack(app: FastifyInstance, { database, directory, authenticate }: Transactions): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url,
    schema: {
      operationId: 'readTransactions',
      tags,
      summary: 'What was reported of a period, for the administration to check',
      security: [{ accessKey: [] }],
      params: addressParameters,
      querystring: periodQuery,
      response: { 200: reportedSchema, ...keyReadProblemResponses },
    },
    onRequest: ({ headers, params }) => authenticate({ headers }, 'transactions:write', params.ipa),
    handler: async (request, reply) => {
      const { from, to } = request.query;
      const service = reportedService(directory, request.params);
      if (to < from || to >= daysAfter(from, mostDays)) throw invalidPeriod(requestLanguage(request));
      void reply.header('cache-control', 'no-store');
      return { from, to, counts: await readCounts(database, service.id, from, to) };
    },
  });
}

/** In any state but draft, of an administration that takes part or did. */
function reportedService(
  directory: Pick<Directory, 'find'>,
  { ipa, service: slug }: { readonly ipa: string; readonly service: string },
): Service {
  const service = directory.find(ipa, slug);
  if (!service?.published) throw new AppError('unknown_service');
  return service;
}

function limitsOf({ channels, openedOn = firstDay }: Service, today: string): ReportLimits {
  return { channels, earliest: openedOn > firstDay ? openedOn : firstDay, today };
}

function invalidReport(faults: readonly ReportFault[], limits: ReportLimits, language: Language): AppError {
  const fields = faults.map(({ field, reason }) => ({
    field,
    code: reportFaultCodes[reason],
    message: reportFaultTexts[language][reason](limits),
  }));
  return new AppError('invalid_fields', fields);
}

function invalidPeriod(language: Language): AppError {
  const fault = { field: 'to', code: 'out_of_range' } as const;
  return new AppError('invalid_fields', [{ ...fault, message: faultText(fault, language) }]);
}
