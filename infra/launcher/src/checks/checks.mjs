import { runTool } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { apps } from '../configuration/platform.mjs'
import { findDrift } from '../gen/find-drift.mjs'

/**
 * One thing that is always true of the sources. `run` gives what is wrong, or nothing.
 * @typedef {{ name: string, run: () => Promise<string> }} Check
 */

/**
 * @param {string} name
 * @param {{ pack: string, bin: string, folder?: string }} tool
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Check}
 */
const byTool = (name, tool, args, cwd = inRoot()) => ({
  name,
  run: async () => {
    const { code, output, errors } = await runTool(tool, args, { cwd })
    return code === 0 ? '' : `${output}${errors}` || `ended with ${code}`
  },
})

const typescript = { pack: 'typescript', bin: 'tsc' }

/** @param {string} folder */
const vueTypes = (folder) =>
  byTool(
    `Types of ${folder}`,
    { pack: 'vue-tsc', bin: 'vue-tsc', folder },
    ['--noEmit'],
    inRoot(folder),
  )

const cruised = ['packages', 'services', 'apps', 'infra']

/** @type {Check} */
const generated = {
  name: 'Generated files',
  run: async () => {
    const drift = await findDrift()
    if (drift.length === 0) return ''
    return `These are not what their sources say; "npm run gen" writes them:\n  ${drift.join('\n  ')}`
  },
}

/** All that "npm run check" looks at. @type {Check[]} */
export const checks = [
  byTool('Types of packages, services and infrastructure', typescript, [
    '-p',
    'tsconfig.check.json',
  ]),
  byTool('Types of the launcher', typescript, ['-p', 'infra/launcher']),
  byTool('Types of the journeys', typescript, ['-p', 'infra/e2e']),
  ...['packages/ui', ...apps.map(({ name }) => `apps/${name}`)].map(vueTypes),
  byTool('Lint', { pack: 'oxlint', bin: 'oxlint' }, ['--type-aware', '--deny-warnings']),
  byTool('Format', { pack: 'oxfmt', bin: 'oxfmt' }, ['--check']),
  byTool('Who may import whom', { pack: 'dependency-cruiser', bin: 'depcruise' }, [
    ...cruised,
    '--config',
    '.dependency-cruiser.cjs',
  ]),
  generated,
]
