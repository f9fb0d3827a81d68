/** Who may import whom; each rule says why. The same picture stands in docs/architecture.md. */
const packagesAndServices = '^(packages|services|infra)/'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no bottom: nobody can read one of its files alone.',
      // Use cases and entities meet in types; what counts is what is loaded.
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'service-islands',
      severity: 'error',
      comment: 'A service never imports another service; it listens to its events.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'apps-know-only-published-things',
      severity: 'error',
      comment:
        'Apps speak to services through the generated client, and share words through domain and looks through ui.',
      from: { path: '^apps/([^/]+)/' },
      to: {
        path: ['^services/', '^apps/', '^packages/(service-kit|events|cloud|testing)/', '^infra/'],
        pathNot: '^apps/$1/',
      },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'The vocabulary is the floor: pure TypeScript, safe in a browser.',
      from: { path: '^packages/domain/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/' },
    },
    {
      name: 'dependencies-point-at-the-vocabulary',
      severity: 'error',
      comment: 'A lower package never imports an upper one, not even for a type.',
      from: {
        path: '^packages/(domain|events|service-kit|cloud|api-client|ui)/src/',
        pathNot: '\\.test\\.ts$',
      },
      to: { path: ['^services/', '^apps/', '^packages/testing/', '^infra/'] },
    },
    {
      name: 'the-sdk-is-published',
      severity: 'error',
      comment:
        'Partners install it by itself: what is not published cannot be in it, not even as a type.',
      from: { path: '^packages/sdk/src/' },
      to: { path: ['^packages/(?!sdk/)', '^services/', '^apps/', '^infra/'] },
    },
    {
      name: 'events-below-the-kit',
      severity: 'error',
      comment: 'Events are words; they know no machinery.',
      from: { path: '^packages/events/' },
      to: { path: '^packages/', pathNot: '^packages/(events|domain)/' },
    },
    {
      name: 'http-is-outermost',
      severity: 'error',
      comment: 'Use cases, entities and consumers do not know HTTP.',
      from: {
        path: '^services/.+/src/',
        pathNot: ['\\.routes\\.ts$', '/src/app\\.ts$', '\\.test\\.ts$'],
      },
      to: { path: '\\.routes\\.ts$' },
    },
    {
      name: 'entities-are-small',
      severity: 'error',
      comment: 'An entity knows its table and its life cycle, not requests or queues.',
      from: { path: '\\.entity\\.ts$' },
      to: { path: ['\\.(routes|presenter|query|policy)\\.ts$'] },
    },
    {
      name: 'tests-stay-in-tests',
      severity: 'error',
      comment: 'Nothing that runs in production depends on what is for tests alone.',
      from: {
        path: `${packagesAndServices}[^/]+/src/`,
        pathNot: ['\\.test\\.ts$', '^packages/testing/'],
      },
      to: { path: ['^packages/testing/', '/test/'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'What a folder imports stands in its own manifest.',
      from: { path: '^(packages|services|apps|infra)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Single-file components are left to pnpm's strict node_modules: what is not in the manifest does not resolve.
    exclude: { path: ['(^|/)dist(-ssr)?/', 'generated/', '\\.vue$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@emporium/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.vue', '.json'],
    },
    combinedDependencies: false,
    parser: 'swc',
  },
}
