import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { StartError } from '../start-error.ts';

/*
 * Styles, fonts, icons and browser scripts are made by `scripts/build.ts` into `build/`: each file under a name that
 * holds its content's hash, so that a browser may keep it for ever, beside its compressed variants.
 */
const buildFolder = fileURLToPath(new URL('../../../../../build/', import.meta.url));
const manifestSchema = z.object({
  /** Served names by plain names: `site.css` is `site.1a2b3c4d.css`. */
  files: z.record(z.string(), z.string()),
  /** The insides of the icons that templates name. */
  icons: z.record(z.string(), z.string()),
});

let manifest: z.infer<typeof manifestSchema> | undefined;

/** Address of a built file: `asset('site.css')`. @throws where there is no such file. */
export function asset(name: string): string {
  const file = readManifest().files[name];
  if (file === undefined) throw new Error(`no asset ${name} was built`);
  return `/assets/${file}`;
}

/** What is in a built file that must be served at an address of its own. @throws where it was not built. */
export function builtFile(name: string, variant: '' | '.br' | '.gz' = ''): Buffer {
  return readFileSync(join(buildFolder, asset(name)) + variant);
}

/** The drawing inside a Bootstrap Italia icon. @throws where no template named it when the assets were built. */
export function iconDrawing(name: string): string {
  const drawing = readManifest().icons[name];
  if (drawing === undefined) throw new Error(`no icon ${name} was built`);
  return drawing;
}

/** Serves the built files. @throws StartError where they have not been built. */
export async function registerAssets(app: FastifyInstance): Promise<void> {
  readManifest();
  await app.register(fastifyStatic, {
    root: join(buildFolder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });
}

function readManifest(): z.infer<typeof manifestSchema> {
  manifest ??= manifestSchema.parse(JSON.parse(manifestText()));
  return manifest;
}

function manifestText(): string {
  try {
    return readFileSync(join(buildFolder, 'assets.json'), 'utf8');
  } catch {
    throw new StartError('The styles of the pages have not been built: run `node scripts/build.ts`.');
  }
}
