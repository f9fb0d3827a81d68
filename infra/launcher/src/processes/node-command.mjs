import { pathToFileURL } from 'node:url'
import { inRoot } from '../configuration/paths.mjs'

const leash = pathToFileURL(inRoot('infra/launcher/src/processes/leash.mjs')).href

/**
 * Small heaps and compact code: a dozen processes share one machine. Measured: after the main job everything together
 * holds a seventh less. What answers people has more room.
 */
const compact = ['--optimize-for-size', '--v8-pool-size=1', '--max-semi-space-size=1']
/** @type {Record<string, string[]>} */
const heaps = {
  // What a request makes is gone with it, if there is room for it: a never-repeated search took a third less processor time.
  api: ['--v8-pool-size=1', '--max-semi-space-size=4', '--max-old-space-size=256'],
  worker: [...compact, '--max-old-space-size=256'],
  gateway: ['--max-semi-space-size=4', '--max-old-space-size=384'],
  tool: [...compact, '--max-old-space-size=192'],
}

/**
 * The command that runs a built program.
 * @param {string} main path inside the checkout
 * @param {string} [size] a key of `heaps`
 * @returns {string[]}
 */
export const builtCommand = (main, size = 'tool') => [
  process.execPath,
  ...(heaps[size] ?? []),
  '--import',
  leash,
  inRoot(main),
]

/**
 * The command that runs a script of a package.
 * @param {string} script path
 * @param {string[]} flags
 */
export const scriptCommand = (script, flags) => [
  process.execPath,
  '--import',
  leash,
  script,
  ...flags,
]

/**
 * The command that runs a program from its source and again after each change.
 * @param {string} main path inside the checkout
 */
export const sourceCommand = (main) => [
  process.execPath,
  '--watch',
  '--watch-preserve-output',
  '--conditions=@emporium/source',
  '--import',
  leash,
  '--import',
  '@oxc-node/core/register',
  inRoot(main),
]
