import { fileURLToPath } from 'node:url'

/** Vue parts and browser journeys (infra/e2e/browser) have runners of their own. */
const elsewhere = ['<rootDir>/packages/ui/', '/dist/', '/node_modules/']

/**
 * The tests of packages, services and infrastructure, in bare Node with its own modules (ADR 26). Node has to be started
 * as infra/launcher/src/tests/run-jest.mjs does it.
 */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  roots: ['packages', 'services', 'infra'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['<rootDir>/*/*/{src,test}/**/*.test.{ts,mjs}'],
  testPathIgnorePatterns: elsewhere,
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  transform: {},
  runner: 'jest-light-runner',
  setupFilesAfterEnv: ['@emporium/testing/bare/limits'],
  globalSetup: '@emporium/testing/global-setup',
  globalTeardown: '@emporium/testing/global-teardown',
  // Many tests wait for a database, a process or a deadline: a third worker fills the time of two cores.
  maxWorkers: 3,
}
