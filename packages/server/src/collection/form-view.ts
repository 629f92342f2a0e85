import { randomInt, randomUUID } from 'node:crypto';
import { type Language, type Purpose, seedCount } from '@ascolto/contract';
import { z } from 'zod';
import type { Catalogue } from '../questionnaires/index.ts';
import type { Service } from '../registry/index.ts';
import type { FormView } from './pages/form-page.ts';
import { receiptField } from './receipts/pages/receipt-choice.ts';

/** Fields of a query or of a form that was sent. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface ViewDeps {
  readonly catalogue: Catalogue;
  readonly demonstration: boolean;
  /** What the form asks about. */
  readonly purpose: Purpose;
}

/** A form that nobody has written in. */
export function emptyView(
  { catalogue, purpose, demonstration }: ViewDeps,
  service: Service,
  language: Language,
  origin: Origin = {},
): FormView {
  return {
    service,
    questionnaire: catalogue.forService(service, { purpose, channel: origin.channel }),
    language,
    screen: 0,
    answers: {},
    faults: [],
    demonstration,
    ...newReader(),
    ...origin,
  };
}

/** What differs from one reader of a form to the next. */
export function newReader(): Pick<FormView, 'submissionId' | 'seed'> {
  return { submissionId: randomUUID(), seed: randomInt(seedCount) };
}

/** What was sent, as a view of the form: nothing of it is trusted, all of it is echoed. */
export function sentView(deps: ViewDeps, service: Service, language: Language, fields: Fields): FormView {
  const origin = originOf(service, text(fields, 'touchpoint'), text(fields, 'channel'));
  const empty = emptyView(deps, service, language, origin);
  const questionnaire = sentQuestionnaire(deps, service, fields) ?? empty.questionnaire;
  const lastScreen = questionnaire.questionnaire.screens.length - 1;
  const screen = Number(text(fields, 'screen') ?? 0);
  return {
    ...empty,
    questionnaire,
    screen: Number.isInteger(screen) ? Math.min(Math.max(screen, 0), lastScreen) : 0,
    answers: questionnaire.fromForm(fields),
    submissionId: randomId.safeParse(text(fields, 'submissionId')).data ?? empty.submissionId,
    seed: knownSeed.safeParse(text(fields, 'seed')).data ?? empty.seed,
    receiptWanted: text(fields, receiptField) === '1',
  };
}

const randomId = z.uuid({ version: 'v4' });
const knownSeed = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .refine((seed) => seed < seedCount);

/** The version that was asked, which may be an older one. */
function sentQuestionnaire({ catalogue, purpose }: ViewDeps, service: Service, fields: Fields) {
  const code = text(fields, 'questionnaire') ?? '';
  if (!catalogue.isAssigned(service, code)) return undefined;
  const asked = catalogue.version(code, Number(text(fields, 'version')));
  return asked?.questionnaire.purpose === purpose ? asked : undefined;
}

type Origin = Pick<FormView, 'touchpoint'> & { readonly channel?: Service['channels'][number] | undefined };

/** A link with a mistyped origin must not cost an answer: what the service does not know is left out. */
export function originOf(
  service: Service,
  touchpoint: string | undefined,
  channel: string | undefined,
): Origin {
  return {
    touchpoint: touchpoint !== undefined && service.touchpoints.has(touchpoint) ? touchpoint : undefined,
    channel: service.channels.find((known) => known === channel),
  };
}

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | string[]] =>
        typeof entry[1] === 'string' || Array.isArray(entry[1]),
    ),
  );
}

export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
