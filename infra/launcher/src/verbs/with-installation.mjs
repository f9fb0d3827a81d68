import { spawn } from 'node:child_process'
import { variablesForPrograms } from '../configuration/for-programs.mjs'

/**
 * Runs a program that talks to the running installation and ends as it ends. The program finds
 * what it needs in its environment.
 * @param {string[]} command
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export const withInstallation = ([program = '', ...args], { cwd } = {}) =>
  new Promise((resolve) => {
    const env = { ...process.env, ...variablesForPrograms() }
    const child = spawn(program, args, { env, cwd, stdio: 'inherit' })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
