// A small house with the rules of the real one: its configuration files, a few rooms of one file each, and the same
// tools. The gates plant a violation in it and run one check there, so that they depend on no room's real state.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const rules = [
  '.dependency-cruiser.mjs',
  '.gitignore',
  '.oxlintrc.json',
  'biome.json',
  'knip.json',
  'package-lock.json',
  'tsconfig.json',
];
const packages = ['contract', 'text'];
const rooms = ['platform', 'registry', 'questionnaires', 'collection', 'campaigns', 'publication'];

/** One run of a check in the house. */
export interface Run {
  passed: boolean;
  output: string;
}

export interface House {
  read(file: string): string;
  /** Runs one check with these files planted (their path, then their content), and removes them again. */
  check(name: string, planted?: Readonly<Record<string, string>>): Run;
}

/** Builds the house once for the tests of a file, with more of the real one where a check needs it. */
export function buildHouse(more: readonly string[] = []): House {
  const root = mkdtempSync(join(tmpdir(), 'ascolto-house-'));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  beforeAll(() => {
    furnish(root);
    for (const path of more) cpSync(join(repository, path), join(root, path), { recursive: true });
    return () => rmSync(root, { recursive: true });
  });
  return {
    read,
    check(name, planted = {}) {
      const files = Object.keys(planted);
      const former = files.map((file) => (existsSync(join(root, file)) ? read(file) : undefined));
      for (const [file, content] of Object.entries(planted)) write(root, file, content);
      try {
        return runCheck(root, name);
      } finally {
        for (const [index, file] of files.entries()) restore(join(root, file), former[index]);
      }
    },
  };
}

function runCheck(root: string, name: string): Run {
  const script = join(repository, 'scripts/check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], {
    cwd: root,
    encoding: 'utf8',
  });
  return { passed: status === 0, output: `${stdout}${stderr}` };
}

function furnish(root: string): void {
  execFileSync('git', ['init', '--quiet', root]);
  for (const file of rules) cpSync(join(repository, file), join(root, file));
  write(root, 'package.json', rootPackage());
  for (const name of packages) {
    write(root, `packages/${name}/package.json`, packageFile(name, { exports: './src/index.ts' }));
    write(root, `packages/${name}/README.md`, `# ${name}\n`);
    write(root, `packages/${name}/src/index.ts`, `export const ${name}Words = ['${name}'];\n`);
  }
  const dependencies = Object.fromEntries(packages.map((name) => [`@ascolto/${name}`, '0.0.0']));
  write(root, 'packages/server/package.json', packageFile('server', { dependencies }));
  write(root, 'packages/server/README.md', '# server\n');
  for (const room of rooms) {
    write(root, `packages/server/src/${room}/README.md`, `# ${room}\n`);
    write(root, `packages/server/src/${room}/index.ts`, `export const ${room}Room = '${room}';\n`);
  }
  write(root, 'packages/server/src/main.ts', mainFile());
  linkModules(root);
}

/** Tools and libraries are those of the repository; our own packages are those of the house. */
function linkModules(root: string): void {
  mkdirSync(join(root, 'node_modules/@ascolto'), { recursive: true });
  for (const entry of readdirSync(join(repository, 'node_modules'))) {
    if (entry === '@ascolto') continue;
    symlinkSync(join(repository, 'node_modules', entry), join(root, 'node_modules', entry));
  }
  for (const name of [...packages, 'server']) {
    symlinkSync(`../../packages/${name}`, join(root, 'node_modules/@ascolto', name));
  }
}

function rootPackage(): string {
  const { name, version, type, workspaces, devDependencies } = JSON.parse(
    readFileSync(join(repository, 'package.json'), 'utf8'),
  );
  return asJson({
    name,
    version,
    private: true,
    type,
    workspaces,
    scripts: { start: 'node packages/server/src/main.ts' },
    devDependencies: { 'dependency-cruiser': devDependencies['dependency-cruiser'] },
  });
}

function packageFile(name: string, more: object): string {
  return asJson({ name: `@ascolto/${name}`, version: '0.0.0', private: true, type: 'module', ...more });
}

function mainFile(): string {
  const names = [...packages.map((name) => `${name}Words`), ...rooms.map((room) => `${room}Room`)];
  return [
    ...packages.map((name) => `import { ${name}Words } from '@ascolto/${name}';`),
    ...rooms.map((room) => `import { ${room}Room } from './${room}/index.ts';`),
    '',
    ...names.map((name) => `console.log(${name});`),
    '',
  ].join('\n');
}

function write(root: string, file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function restore(path: string, content: string | undefined): void {
  if (content === undefined) rmSync(path);
  else writeFileSync(path, content);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
