import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column } from '../src/columns.ts';

/** Anything that JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a procedure must return for an input, computed by another program. */
export interface Case {
  readonly name: string;
  readonly procedure: string;
  readonly input: Input;
  readonly parameters: Parameters;
  readonly expected: Json;
  readonly tolerance: Tolerance;
}

export type Input = Readonly<Record<string, Column>>;
export type Parameters = Readonly<Record<string, Json>>;

/** A number passes where |a - b| <= abs + rel max(|a|, |b|). */
export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
  /** Others, by the leading part of a dotted path. */
  readonly fields?: Readonly<Record<string, { readonly rel?: number; readonly abs?: number }>>;
}

/** Computes what a case expects. */
export type Procedure = (input: Input, parameters: Parameters) => Json | Promise<Json>;

/** The cases of a folder, by name of their files. */
export async function readCases(folder: string): Promise<readonly Case[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const found: Case = JSON.parse(await readFile(join(folder, file), 'utf8'));
      return { ...found, name: found.name ?? file.replace(/\.json$/, '') };
    }),
  );
}
