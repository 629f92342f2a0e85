import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, runScript, type Verdict } from './check.ts';

/** The rules are others' (AGPL) and stand beside the repository, where somebody put them. */
export const italianRules = '../shared/standards/api-oas-rules/italian-guidelines-full-2.3.yml';

export const apiRules: Check = {
  name: 'api',
  promise: 'the description of the API keeps the Italian rules for public APIs',
  run: async () => {
    if (!existsSync(italianRules)) {
      return { passed: true, output: '', note: `skipped: there is no ${italianRules}` };
    }
    return lintDescription(await description());
  },
};

/** As a server behind TLS serves it. Loaded when it is asked for: no other check needs the server. */
export async function description(): Promise<object> {
  const { describeApi } = await import('../../packages/server/src/describe-api.ts');
  const { readConfig } = await import('../../packages/server/src/platform/config.ts');
  return describeApi(readConfig({ PUBLIC_URL: 'https://ascolto.example', LOG_LEVEL: 'silent' }));
}

interface Finding {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** 0 is an error, 1 a warning; more is advice. */
  readonly severity: number;
}

/** No error is allowed; warnings are counted. */
export async function lintDescription(document: object): Promise<Verdict> {
  const findings = await runSpectral(document);
  const errors = findings.filter(({ severity }) => severity === 0);
  const warnings = findings.filter(({ severity }) => severity === 1).length;
  return {
    passed: errors.length === 0,
    output: errors.map(({ code, path, message }) => `${code} at ${path.join('.')}: ${message}`).join('\n'),
    note: `${warnings} warnings`,
  };
}

const spectral = 'node_modules/@stoplight/spectral-cli/dist/index.js';

async function runSpectral(document: object): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ascolto-api-'));
  const [input, output] = [join(folder, 'openapi.json'), join(folder, 'findings.json')];
  try {
    await writeFile(input, JSON.stringify(document));
    const run = await runScript(
      spectral,
      'lint',
      input,
      `--ruleset=${italianRules}`,
      '--format=json',
      `--output=${output}`,
    );
    if (!existsSync(output)) throw new Error(`Spectral did not run: ${run.output}`);
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
