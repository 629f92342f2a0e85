/*
 * Makes what pages load, from sources to `build/`: one stylesheet (Bootstrap Italia's ready CSS without what no template
 * uses, then the style sheets beside the templates), fonts, icons and the bundled browser scripts. Runs before every
 * start and does nothing where no source has changed. `build/assets.json` tells the server the names.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PurgeCSS } from 'purgecss';
import { rolldown } from 'rolldown';
import { bundleTab, bundleWidget, pageQuestionnaireFile } from './build-widget.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bootstrapItalia = join(root, 'node_modules/bootstrap-italia/dist');
const fontWeights = { 400: 'regular', 600: '600', 700: '700' } as const;

interface Manifest {
  /** Of everything the assets are made from. */
  readonly stamp: string;
  readonly files: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, string>>;
}

interface Asset {
  readonly name: string;
  readonly content: Buffer;
}

/** Brings the built files in line with the sources. @returns whether anything had to be made. */
export async function buildAssets(buildFolder = join(root, 'build')): Promise<boolean> {
  const sources = await readSources();
  const stamp = hash(...sources.flatMap(({ path, text }) => [path, text]));
  if ((await builtStamp(buildFolder)) === stamp) return false;

  const templates = sources.filter(({ path, text }) => path.endsWith('.ts') && text.includes('html`'));
  const fonts = await readFonts();
  const icon = await readFile(join(root, 'packages/server/src/platform/html/icon.svg'));
  const assets = [
    ...fonts,
    { name: 'icon.svg', content: icon },
    { name: 'site.css', content: await makeStylesheet(sources, templates, fonts) },
    ...(await bundleScripts()),
    { name: 'widget.js', content: await bundleWidget(pageQuestionnaireFile) },
    { name: 'tab.js', content: await bundleTab() },
  ];
  await writeAssets(buildFolder, assets, {
    stamp,
    files: servedNames(assets),
    icons: await readIcons(templates),
  });
  return true;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Whatever can change the result: the code of all packages, the widget's questions, the versions of all libraries, the builders. */
async function readSources(): Promise<Source[]> {
  const code = globSync('packages/*/src/**/*.{ts,css,svg}', { cwd: root, exclude: ['**/*.test.ts'] });
  const builders = globSync('scripts/build*.ts', { cwd: root, exclude: ['**/*.test.ts'] });
  const paths = [
    ...code.toSorted(),
    relative(root, pageQuestionnaireFile),
    ...builders.toSorted(),
    'package-lock.json',
  ];
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

async function builtStamp(buildFolder: string): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(buildFolder, 'assets.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('stamp' in manifest)) return undefined;
    return String(manifest.stamp);
  } catch {
    return undefined;
  }
}

async function readFonts(): Promise<Asset[]> {
  return Promise.all(
    Object.entries(fontWeights).map(async ([weight, file]) => ({
      name: `fonts/titillium-web-${weight}.woff2`,
      content: await readFile(
        join(bootstrapItalia, `fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-${file}.woff2`),
      ),
    })),
  );
}

/** Our own rules come last and are written for these pages, so only the library's are purged. */
async function makeStylesheet(
  sources: readonly Source[],
  templates: readonly Source[],
  fonts: readonly Asset[],
): Promise<Buffer> {
  // The widget brings its own.
  const isOwn = ({ path }: Source): boolean => path.endsWith('.css') && path.startsWith('packages/server/');
  const own = sources.filter(isOwn).map(({ text }) => text);
  const libraryCss = await readFile(join(bootstrapItalia, 'css/bootstrap-italia.min.css'), 'utf8');
  const [library] = await new PurgeCSS().purge({
    content: templates.map(({ text }) => ({ raw: text, extension: 'html' })),
    css: [{ raw: libraryCss.replace(/^\uFEFF/, '') }],
    defaultExtractor: words,
    fontFace: true,
    keyframes: true,
    variables: true,
    // Used by the rules of our own, which the purge does not see.
    safelist: { variables: own.flatMap((text) => text.match(/--bs-[\w-]+/g) ?? []) },
  });
  if (library === undefined) throw new Error('the stylesheet of Bootstrap Italia was not read');
  const faces = fonts.map(({ name, content }) => fontFace(name, servedName(name, content)));
  return Buffer.from([library.css, ...faces, ...own].join('\n').replaceAll(/\/\*(?!!)[\s\S]*?\*\//g, ''));
}

/** Every word of a template's file but those of comments: too many rules kept is harmless, one too few is not. */
function words(text: string): string[] {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/[\w-]+/g) ?? [];
}

function fontFace(name: string, served: string): string {
  const weight = /(\d+)\.woff2$/.exec(name)?.[1];
  return `@font-face{font-family:"Titillium Web";font-weight:${weight};font-display:swap;src:url(/assets/${served}) format("woff2")}`;
}

/** The insides of the sprite's symbols that a template names. */
async function readIcons(templates: readonly Source[]): Promise<Record<string, string>> {
  const sprite = await readFile(join(bootstrapItalia, 'svg/sprites.svg'), 'utf8');
  const symbols = new Map(
    [...sprite.matchAll(/<symbol id="([\w-]+)"[^>]*>([\s\S]*?)<\/symbol>/g)].map(([, id, body]) => [
      id,
      body,
    ]),
  );
  const named = new Set(templates.flatMap(({ text }) => text.match(/(?<=')it-[a-z-]+(?=')/g) ?? []));
  const icons: Record<string, string> = {};
  for (const name of named) {
    const body = symbols.get(name);
    if (body !== undefined) icons[name] = body;
  }
  return icons;
}

/** Each `browser/<name>.ts` of the server becomes one module without imports. */
async function bundleScripts(): Promise<Asset[]> {
  const entries = globSync('packages/server/src/**/browser/*.ts', { cwd: root, exclude: ['**/*.test.ts'] });
  return Promise.all(
    entries.toSorted().map(async (entry) => {
      const bundle = await rolldown({ input: join(root, entry), platform: 'browser' });
      const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
      return { name: basename(entry).replace(/\.ts$/, '.js'), content: Buffer.from(output[0].code) };
    }),
  );
}

/** Writes beside the folder in use and then changes places, so that a stopped build leaves the old one whole. */
async function writeAssets(buildFolder: string, assets: readonly Asset[], manifest: Manifest): Promise<void> {
  const manifestFile = join(buildFolder, 'assets.json');
  const folder = join(buildFolder, 'assets');
  const fresh = join(buildFolder, `assets.${process.pid}`);
  for (const { name, content } of assets) {
    const file = join(fresh, servedName(name, content));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (name.endsWith('.woff2')) continue;
    await writeFile(
      `${file}.br`,
      await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  await writeFile(`${manifestFile}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(`${manifestFile}.new`, manifestFile);
}

function servedNames(assets: readonly Asset[]): Record<string, string> {
  return Object.fromEntries(assets.map(({ name, content }) => [name, servedName(name, content)]));
}

/** `site.css` with its content's hash: `site.1a2b3c4d.css`. */
function servedName(name: string, content: Buffer): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash(content).slice(0, 10)}${name.slice(dot)}`;
}

function hash(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
