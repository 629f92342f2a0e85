import { readdir, readFile } from 'node:fs/promises';
import {
  type Assignments,
  assignedQuestionnaire,
  assignmentsSchema,
  brokenSeries,
  type CompiledQuestionnaire,
  checkDocument,
  compileQuestionnaire,
  documentFaultText,
  type Questionnaire,
} from '@ascolto/contract';
import type { Database } from '../platform/database/database.ts';
import { StartError } from '../platform/start-error.ts';
import type { Service } from '../registry/index.ts';
import { publishVersion } from './queries/publish-version.ts';
import { readVersions } from './queries/read-versions.ts';

const shippedFolder = new URL('../../../../questionnaires/', import.meta.url);

/** The published questionnaires, compiled once; in memory, as the register is. */
export interface Catalogue {
  /** The newest version of the questionnaire that the service's administration type and service type are assigned. */
  forService(service: Service): CompiledQuestionnaire;
  version(code: string, version: number): CompiledQuestionnaire | undefined;
}

/**
 * Publishes the shipped versions that the database does not have yet, then reads all of them.
 * @throws StartError where a shipped document is faulty, differs from the version of that number already published, or asks
 * something else by the code of an older item.
 */
export async function openCatalogue(database: Database, today: string): Promise<Catalogue> {
  const assignments = await readAssignments();
  const shipped = await readShipped();
  requireSeries([...(await readPublished(database)), ...shipped]);
  for (const questionnaire of shipped) await publish(database, questionnaire, today);
  const versions = (await readPublished(database)).map((document) => compileQuestionnaire(document));
  return catalogueOf(versions, assignments);
}

function catalogueOf(versions: readonly CompiledQuestionnaire[], assignments: Assignments): Catalogue {
  const byVersion = new Map(versions.map((compiled) => [versionKey(compiled.questionnaire), compiled]));
  const newest = new Map<string, CompiledQuestionnaire>();
  for (const compiled of versions) {
    const { code, version } = compiled.questionnaire;
    if (version > (newest.get(code)?.questionnaire.version ?? 0)) newest.set(code, compiled);
  }
  return {
    forService: (service) => {
      const compiled = newest.get(
        assignedQuestionnaire(assignments, service.administration.type, service.type),
      );
      if (!compiled) throw new Error(`no questionnaire for ${service.slug}`);
      return compiled;
    },
    version: (code, version) => byVersion.get(versionKey({ code, version })),
  };
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

/** What was published, to read answers again. */
export async function readPublishedVersions(database: Database): Promise<Catalogue['version']> {
  const versions = (await readPublished(database)).map((document) => compileQuestionnaire(document));
  const byVersion = new Map(versions.map((compiled) => [versionKey(compiled.questionnaire), compiled]));
  return (code, version) => byVersion.get(versionKey({ code, version }));
}

/** Counts of all versions of an item stand in one series: what it asks must be the same in each. */
function requireSeries(documents: readonly Questionnaire[]): void {
  for (const newer of documents) {
    for (const older of documents) {
      if (older.code !== newer.code || older.version >= newer.version) continue;
      const [item] = brokenSeries(older, newer);
      if (item === undefined) continue;
      throw new StartError(
        `Questionnaire ${newer.code} version ${newer.version} asks something else by the code ${item} than version ${older.version}: give the item another code.`,
      );
    }
  }
}
