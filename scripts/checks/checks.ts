import { apiRules } from './api-rules.ts';
import { boundaries } from './boundaries.ts';
import { runScript, type Check } from './check.ts';
import { lock } from './lock.ts';
import { readmes } from './readmes.ts';
import { words } from './words.ts';

/** Every check of `npm run check`, the slow ones first. Each has its planted violation in tests/gates. */
export const checks: readonly Check[] = [
  {
    name: 'schema',
    promise: 'db/schema.sql is what the migrations make (`npm run schema` writes it)',
    run: () => runScript('scripts/schema.ts', '--check'),
  },
  {
    name: 'dead-code',
    promise: 'nothing is exported, written or depended on that nobody uses',
    run: () => runScript('node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  },
  boundaries,
  apiRules,
  {
    name: 'lint',
    promise: 'no unsafe promise, `any`, stray console, long file or long function',
    run: () => runScript('node_modules/oxlint/bin/oxlint', '--format=unix'),
  },
  {
    name: 'types',
    promise: 'every type holds',
    run: () => runScript('node_modules/typescript-7/bin/tsc', '--noEmit', '--project', 'tsconfig.json'),
  },
  {
    name: 'format',
    promise: 'one format everywhere (`npm run format` writes it)',
    run: () => runScript('node_modules/@biomejs/biome/bin/biome', 'format', '--colors=off', '.'),
  },
  readmes,
  lock,
  words,
];
