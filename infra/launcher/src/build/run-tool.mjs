import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { inRoot } from '../configuration/paths.mjs'

/**
 * The script behind a package's command, found from a folder of the checkout. It is run with this
 * Node directly: no shell, no wrapper.
 * @param {string} pack e.g. `typescript`
 * @param {string} bin e.g. `tsc`
 * @param {string} [folder] whose dependency it is
 */
export const toolScript = (pack, bin, folder = '.') => {
  const resolve = createRequire(inRoot(folder, 'package.json'))
  const folders = (resolve.resolve.paths(pack) ?? []).map((path) => join(path, pack))
  for (const candidate of folders) {
    try {
      const manifest = JSON.parse(readFileSync(join(candidate, 'package.json'), 'utf8'))
      const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]
      return join(candidate, script)
    } catch {
      // Not in this folder: the next one up.
    }
  }
  throw new Error(`${pack} is not installed for ${folder}; node_modules may be incomplete.`)
}

/**
 * How a program ended, and what it printed on standard output and on standard error.
 * @typedef {{ code: number, output: string, errors: string }} Outcome
 */

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints it too
 * @returns {Promise<Outcome>}
 */
export const runToEnd = ([program = '', ...args], { cwd = inRoot(), env, show = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const outcome = { code: 1, output: '', errors: '' }
    child.stdout.on('data', (chunk) => {
      outcome.output += chunk
      if (show) process.stdout.write(chunk)
    })
    child.stderr.on('data', (chunk) => {
      outcome.errors += chunk
      if (show) process.stderr.write(chunk)
    })
    child.once('error', (error) => resolve({ ...outcome, errors: error.message }))
    child.once('close', (code) => resolve({ ...outcome, code: code ?? 1 }))
  })

/**
 * Runs a tool of a package to its end.
 * @param {{ pack: string, bin: string, folder?: string }} tool
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export const runTool = async ({ pack, bin, folder }, args, options) =>
  runToEnd([process.execPath, toolScript(pack, bin, folder), ...args], options)
