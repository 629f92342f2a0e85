import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAssets } from './build.ts';

let folder: string;
let made: boolean;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ascolto-build-'));
  made = await buildAssets(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stylesheet(): Buffer {
  return readFileSync(join(folder, 'assets', builtName('site.css')));
}

function builtName(name: string): string {
  const manifest: { files: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'assets.json'), 'utf8'),
  );
  return manifest.files[name] ?? '';
}

test('assets are made once for the same sources', async () => {
  expect(made).toBe(true);
  expect(await buildAssets(folder)).toBe(false);
});

test('compressed variants hold the same bytes as the file', () => {
  const file = join(folder, 'assets', builtName('site.css'));
  expect(brotliDecompressSync(readFileSync(`${file}.br`))).toEqual(stylesheet());
  expect(gunzipSync(readFileSync(`${file}.gz`))).toEqual(stylesheet());
});

test('the stylesheet keeps what templates use and drops the rest of the library', () => {
  const css = stylesheet().toString();
  for (const used of [
    '.btn-primary',
    '.it-header-slim-wrapper',
    '.visually-hidden',
    '.rating-step',
    '--accent',
  ]) {
    expect(css).toContain(used);
  }
  expect(css).not.toContain('.it-carousel');
  expect(css.length).toBeLessThan(100_000);
});

test('no stylesheet or script loads anything from another site', () => {
  for (const name of globSync('assets/**/*.{css,js}', { cwd: folder })) {
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
  }
});
