import { defineConfig } from 'vitest/config';

const databaseTests = '**/*.db.test.ts';

export default defineConfig({
  test: {
    // What a passing test prints is noise.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages/*,scripts,demo}/**/*.test.ts', 'tests/repository/**/*.test.ts'],
          exclude: [databaseTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [`{packages/*/src,demo}/${databaseTests}`],
          globalSetup: 'packages/server/src/platform/testing/global-setup.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['tests/end-to-end/**/*.test.ts'],
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file starts the whole application: one at a time.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'gates',
          include: ['tests/gates/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
