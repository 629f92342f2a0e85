import { beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Run } from './house.ts';

const house = buildHouse();
const rooms = 'packages/server/src';

test('allowed imports pass', () => {
  const run = house.check('boundaries', {
    [`${rooms}/collection/planted.ts`]: "export { registryRoom } from '../registry/index.ts';\n",
    [`${rooms}/registry/planted.ts`]: "export { platformRoom } from '../platform/index.ts';\n",
    [`${rooms}/console/planted.ts`]: "export { collectionRoom } from '../collection/index.ts';\n",
    [`${rooms}/questionnaires/planted.ts`]: "export { contractWords } from '@ascolto/contract';\n",
  });
  expect(run.passed, run.output).toBe(true);
});

test('a run that looks at nothing does not pass', () => {
  const typeScriptUnread = {
    '.dependency-cruiser.mjs': "export default { options: { includeOnly: '^nowhere' } };\n",
  };
  expect(house.check('boundaries', typeScriptUnread)).toMatchObject({ passed: false });
});

/** What each promises, the rule that keeps it, the file planted and what it imports. */
const violations = [
  [
    'collecting cannot know who was invited',
    'room-collection',
    `${rooms}/collection/a.ts`,
    '../campaigns/index.ts',
  ],
  [
    'raw answers cannot reach publication',
    'room-publication',
    `${rooms}/publication/a.ts`,
    '../collection/index.ts',
  ],
  ['not even in a test', 'room-publication', `${rooms}/publication/a.test.ts`, '../collection/index.ts'],
  ['platform knows nothing of the domain', 'room-platform', `${rooms}/platform/a.ts`, '../registry/index.ts'],
  [
    'registry stands on platform alone',
    'room-registry',
    `${rooms}/registry/a.ts`,
    '../questionnaires/index.ts',
  ],
  ['no room imports the entry points', 'room-campaigns', `${rooms}/campaigns/a.ts`, '../main.ts'],
  ['text imports nothing of ours', 'package-text', 'packages/text/src/a.ts', '@ascolto/contract'],
  [
    'contract does not import the server',
    'package-contract',
    'packages/contract/src/a.ts',
    '../../server/src/main.ts',
  ],
  [
    'what imitates citizens does not import the server',
    'nothing-imports-server',
    'demo/a.ts',
    '../packages/server/src/registry/index.ts',
  ],
  ['pure packages need no Node', 'pure-packages-need-no-node', 'packages/text/src/b.ts', 'node:fs'],
  ['a new package is put into the plan', 'known-package', 'packages/gadget/src/a.ts', '@ascolto/text'],
  ['a new room is put into the plan', 'known-room', `${rooms}/gadget/a.ts`, '../platform/index.ts'],
  ['what is imported exists', 'every-import-exists', `${rooms}/registry/b.ts`, './absent.ts'],
] as const;

describe('a forbidden import is refused:', () => {
  let run: Run;
  beforeAll(() => {
    const planted = violations.map(([, , file, target]) => [file, `import '${target}';\n`]);
    run = house.check('boundaries', Object.fromEntries(planted));
  });

  test.each(violations)('%s (%s)', (_, rule, file) => expectCaught(run, rule, file));
});

test.each([
  ['type', "import type { Invited } from '../campaigns/invited.ts';\n\nexport type Known = Invited;\n"],
  ['dynamic', "export const later = () => import('../campaigns/invited.ts');\n"],
])('a %s import counts as an import', (_, planted) => {
  const file = `${rooms}/collection/planted.ts`;
  const invited = 'export interface Invited {\n  id: string;\n}\n';
  const run = house.check('boundaries', { [file]: planted, [`${rooms}/campaigns/invited.ts`]: invited });
  expectCaught(run, 'room-collection', file);
});

test('nothing is imported in a circle', () => {
  const run = house.check('boundaries', {
    'packages/text/src/hen.ts': "import './egg.ts';\n",
    'packages/text/src/egg.ts': "import './hen.ts';\n",
  });
  expectCaught(run, 'no-circles', 'packages/text/src/egg.ts');
});

function expectCaught({ passed, output }: Run, rule: string, file: string): void {
  expect(passed).toBe(false);
  const caught = output.split('\n').filter((line) => line.includes(`error ${rule}: `));
  expect(caught.join('\n')).toContain(file);
}
