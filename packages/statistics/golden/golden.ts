import { fileURLToPath } from 'node:url';
import { type Case, type Json, readCases } from './case.ts';
import { type Difference, differences } from './compare.ts';
import { procedures } from './procedures.ts';

/** The tables that the procedures were built to, and further ones that look where those do not. */
export const ownFolders = ['cases', 'further'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

export interface Verdict {
  readonly name: string;
  readonly procedure: string;
  readonly differences: readonly Difference[];
  /** Why there is no result to compare. */
  readonly error?: string;
}

export function isPassed({ differences: found, error }: Verdict): boolean {
  return found.length === 0 && error === undefined;
}

/** Runs every case of a folder. */
export async function runFolder(folder: string): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const one of await readCases(folder)) verdicts.push(await runCase(one));
  return verdicts;
}

async function runCase({ name, procedure, input, parameters, expected, tolerance }: Case): Promise<Verdict> {
  const compute = procedures.get(procedure);
  if (!compute) return { name, procedure, differences: [], error: `there is no procedure ${procedure}` };
  try {
    const got: Json = await compute(input, parameters);
    return { name, procedure, differences: differences(expected, got, tolerance) };
  } catch (error) {
    return {
      name,
      procedure,
      differences: [],
      error: error instanceof Error ? error.message : String(error),
    };
  }
}
