import { readdir, readFile } from 'node:fs/promises';
import {
  type Assignments,
  assignedQuestionnaire,
  assignmentsSchema,
  type BrokenSeries,
  brokenSeries,
  type Channel,
  type CompiledQuestionnaire,
  checkDocument,
  compileQuestionnaire,
  documentFaultText,
  type Purpose,
  type Questionnaire,
} from '@ascolto/contract';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { StartError } from '../platform/start-error.ts';
import type { Service } from '../registry/index.ts';
import { publishVersion } from './queries/publish-version.ts';
import { readVersions } from './queries/read-versions.ts';

const shippedFolder = new URL('../../../../questionnaires/', import.meta.url);

/** The published questionnaires, compiled once; in memory, as the register is. */
export interface Catalogue {
  /** The newest version of the questionnaire that the service is assigned for what is asked about and a channel. */
  forService(service: Service, asked?: Asked): CompiledQuestionnaire;
  /** The newest versions of all questionnaires that a service may be answered with: by any of its channels, of any purpose. */
  allForService(service: Service): readonly CompiledQuestionnaire[];
  /** True for the code of one of them: older versions are answered too. */
  isAssigned(service: Service, code: string): boolean;
  version(code: string, version: number): CompiledQuestionnaire | undefined;
}

export interface Asked {
  /** A service that was used, where nothing else is said. */
  readonly purpose?: Purpose;
  readonly channel?: Channel | undefined;
}

/**
 * Publishes the shipped versions that the database does not have yet, then reads all of them.
 * @throws StartError where a shipped document is faulty, differs from the version of that number already published, or asks
 * something else by the code of an older item.
 */
export async function openCatalogue(database: Database, clock: Clock): Promise<Catalogue> {
  const assignments = await readAssignments();
  const shipped = await readShipped();
  requireSeries([...(await readPublished(database)), ...shipped]);
  for (const questionnaire of shipped) await publish(database, questionnaire, clock.today());
  const versions = (await readPublished(database)).map((document) =>
    compileQuestionnaire(document, clock.today),
  );
  return catalogueOf(versions, assignments);
}

/** What is shipped, without a database: for whoever answers from outside. @throws StartError where a document is faulty. */
export async function shippedCatalogue(clock: Clock): Promise<Catalogue> {
  const versions = (await readShipped()).map((document) => compileQuestionnaire(document, clock.today));
  return catalogueOf(versions, await readAssignments());
}

function catalogueOf(versions: readonly CompiledQuestionnaire[], assignments: Assignments): Catalogue {
  const byVersion = new Map(versions.map((compiled) => [versionKey(compiled.questionnaire), compiled]));
  const newest = new Map<string, CompiledQuestionnaire>();
  for (const compiled of versions) {
    const { code, version } = compiled.questionnaire;
    if (version > (newest.get(code)?.questionnaire.version ?? 0)) newest.set(code, compiled);
  }
  const newestOf = (code: string): CompiledQuestionnaire => {
    const compiled = newest.get(code);
    if (!compiled) throw new Error(`no questionnaire ${code} is published`);
    return compiled;
  };
  // Asked for every answer; a service that changes is another object.
  const assigned = new WeakMap<Service, ReadonlySet<string>>();
  const codesOf = (service: Service): ReadonlySet<string> => {
    const codes = assigned.get(service) ?? assignedCodes(assignments, service);
    assigned.set(service, codes);
    return codes;
  };
  return {
    forService: (service, { purpose, channel } = {}) =>
      newestOf(assignedQuestionnaire(assignments, { ...typesOf(service), channel }, purpose)),
    allForService: (service) => [...codesOf(service)].map(newestOf),
    isAssigned: (service, code) => codesOf(service).has(code),
    version: (code, version) => byVersion.get(versionKey({ code, version })),
  };
}

/** Of every channel, and for those whose channel is not known. */
function assignedCodes(assignments: Assignments, service: Service): ReadonlySet<string> {
  const types = typesOf(service);
  return new Set([
    ...[undefined, ...service.channels].map((channel) =>
      assignedQuestionnaire(assignments, { ...types, channel }),
    ),
    assignments.page,
    assignments.abandoned,
  ]);
}

function typesOf({ administration, type }: Service) {
  return { administrationType: administration.type, serviceType: type };
}

function versionKey({ code, version }: { code: string; version: number }): string {
  return `${code} ${version}`;
}

async function readAssignments(): Promise<Assignments> {
  const parsed = assignmentsSchema.safeParse(
    JSON.parse(await readFile(new URL('assignments.json', shippedFolder), 'utf8')),
  );
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new StartError(
    `The assignments of questionnaires are faulty: ${issue?.path.join('.')} ${issue?.message}.`,
  );
}

async function readPublished(database: Database): Promise<readonly Questionnaire[]> {
  return (await readVersions(database)).map((document) => requireValid(document));
}

async function readShipped(): Promise<readonly Questionnaire[]> {
  const names = (await readdir(shippedFolder)).filter((name) => /\.v\d+\.json$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) =>
      requireValid(JSON.parse(await readFile(new URL(name, shippedFolder), 'utf8')), name),
    ),
  );
}

function requireValid(document: unknown, name = 'of the database'): Questionnaire {
  const check = checkDocument(document);
  if (check.ok) return check.questionnaire;
  const first = check.faults[0];
  throw new StartError(
    `The questionnaire ${name} is faulty: ${first ? documentFaultText(first, 'en') : 'unreadable'}.`,
  );
}

async function publish(database: Database, questionnaire: Questionnaire, today: string): Promise<void> {
  const outcome = await publishVersion(database, questionnaire, today);
  if (outcome === 'differs') {
    throw new StartError(
      `Questionnaire ${questionnaire.code} version ${questionnaire.version} is published with other words: make a new version.`,
    );
  }
}

/** What was published, to read stored answers again: they are not checked, so that no day matters. */
export async function readPublishedVersions(database: Database): Promise<Catalogue['version']> {
  const versions = (await readPublished(database)).map((document) =>
    compileQuestionnaire(document, () => ''),
  );
  const byVersion = new Map(versions.map((compiled) => [versionKey(compiled.questionnaire), compiled]));
  return (code, version) => byVersion.get(versionKey({ code, version }));
}

/** Answers are counted by the code of their item, whatever the version: what it asks must be the same in each. */
function requireSeries(documents: readonly Questionnaire[]): void {
  const [broken] = brokenSeries(documents);
  if (broken === undefined) return;
  const [one, other] = broken.items.map(
    (of) => `${of.questionnaire} version ${of.version} (item ${of.item})`,
  );
  throw new StartError(`${brokenWords(broken)}: ${one} and ${other}. Give one item another code.`);
}

function brokenWords({ difference, series }: BrokenSeries): string {
  switch (difference) {
    case 'series':
      return 'Questionnaires count different series under one code';
    case 'purpose':
      return 'Questionnaires about different things count under one code';
    default:
      return `Questionnaires ask different things in the series ${series}`;
  }
}
