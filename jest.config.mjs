import { existsSync, readdirSync } from 'node:fs'

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: false },
    },
    module: { type: 'es6' },
    swcrc: false,
    sourceMaps: 'inline',
  },
]

/** Vue parts and browser journeys (infra/e2e/browser) have runners of their own. */
const elsewhere = new Set(['packages/ui', 'infra/docker', 'infra/postgres'])

const project = (dir) => ({
  displayName: dir.split('/')[1],
  rootDir: new URL(dir, import.meta.url).pathname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test}/**/*.test.{ts,mjs}'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  testEnvironmentOptions: { customExportConditions: ['@emporium/source', 'node', 'node-addons'] },
})

const folders = ['packages', 'services', 'infra'].flatMap((group) =>
  readdirSync(new URL(group, import.meta.url))
    .map((name) => `${group}/${name}`)
    .filter(
      (dir) => !elsewhere.has(dir) && existsSync(new URL(`${dir}/package.json`, import.meta.url)),
    ),
)

/** Run with NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning". */
export default {
  globalSetup: '@emporium/testing/global-setup',
  globalTeardown: '@emporium/testing/global-teardown',
  projects: folders.map(project),
  // Many tests wait for a database, a process or a deadline: a third worker fills the time of two cores.
  maxWorkers: 3,
  testTimeout: 60_000,
}
