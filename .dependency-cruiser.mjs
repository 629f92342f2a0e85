// Who may import whom (docs/architecture.md). Two of these rules are promises to citizens: `collection` never imports
// `campaigns` (collecting cannot know who was invited) and `publication` never imports `collection` (raw answers cannot
// reach publication).

/** Each package, with the packages that it may import. */
const packages = {
  contract: [],
  statistics: [],
  text: [],
  tickets: ['contract'],
  widget: ['contract'],
  server: ['contract', 'statistics', 'text', 'tickets'],
  console: ['contract'],
};

/** Each room of the server, with the rooms that it may import; every room may use `platform`. */
const rooms = {
  platform: [],
  registry: [],
  questionnaires: ['registry'],
  collection: ['questionnaires', 'registry'],
  campaigns: ['collection', 'questionnaires', 'registry'],
  listening: ['collection', 'questionnaires', 'registry'],
  transactions: ['registry'],
  monitoring: ['registry'],
  analysis: ['collection', 'campaigns', 'questionnaires', 'registry'],
  performance: ['analysis', 'campaigns', 'listening'],
  publication: ['analysis', 'monitoring', 'performance', 'registry'],
  simulation: ['collection', 'questionnaires', 'registry', 'transactions'],
  console: ['.*'],
  commands: ['.*'],
};

const server = 'packages/server/src';
const oneOf = (names) => `(?:${names.join('|')})`;

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `package-${name}`,
  comment: `packages/${name} imports of ours only: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^packages/', pathNot: `^packages/${oneOf([name, ...allowed])}/` },
}));

const roomRules = Object.entries(rooms).map(([name, allowed]) => ({
  name: `room-${name}`,
  comment: `The room ${name} imports of the server only: ${['platform', ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^${server}/${name}/` },
  to: { path: `^${server}/`, pathNot: `^${server}/${oneOf([name, 'platform', ...allowed])}/` },
}));

const withoutNode = ['contract', 'statistics', 'text', 'tickets', 'widget', 'console'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...packageRules,
    ...roomRules,
    {
      name: 'known-package',
      comment: 'A new package gets its line in the table of packages above.',
      severity: 'error',
      from: { path: '^packages/', pathNot: `^packages/${oneOf(Object.keys(packages))}/` },
      to: {},
    },
    {
      name: 'known-room',
      comment: 'A new room gets its line in the table of rooms above.',
      severity: 'error',
      from: { path: `^${server}/[^/]+/`, pathNot: `^${server}/${oneOf(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: 'nothing-imports-server',
      comment:
        'The server is reached by HTTP or by its commands; only tests and maintenance scripts look inside.',
      severity: 'error',
      from: { pathNot: '^(?:packages/server|scripts|tests)/' },
      to: { path: '^packages/server/' },
    },
    {
      name: 'pure-packages-need-no-node',
      comment:
        'Packages that also run in a browser, or must stay pure, use nothing of Node; their tests and fixtures may.',
      severity: 'error',
      from: { path: `^packages/${oneOf(withoutNode)}/src/`, pathNot: '/fixtures/|[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // `import type` counts too
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
