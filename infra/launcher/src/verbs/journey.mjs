import { inRoot } from '../configuration/paths.mjs'
import { withInstallation } from './with-installation.mjs'

/**
 * Plays the whole life of an image product and of a SaaS product through the public API.
 * @param {string[]} args handed to the program
 */
export const journey = (args) =>
  withInstallation(
    [
      process.execPath,
      '--conditions=@emporium/source',
      '--import',
      '@oxc-node/core/register',
      inRoot('infra/e2e/src/journey.ts'),
      ...args,
    ],
    { cwd: inRoot('infra/e2e') },
  )
