import { inRoot } from '../configuration/paths.mjs'
import { withInstallation } from './with-installation.mjs'

/**
 * Measures the running installation.
 * @param {string[]} args handed to the program
 */
export const bench = (args) =>
  withInstallation(
    [
      process.execPath,
      '--conditions=@emporium/source',
      '--import',
      '@oxc-node/core/register',
      inRoot('infra/e2e/src/bench.ts'),
      ...args,
    ],
    { cwd: inRoot('infra/e2e') },
  )
