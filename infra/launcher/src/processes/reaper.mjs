import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endLeftovers } from './leftovers.mjs'
import { isRunning, forgetRun, readRun } from './run-file.mjs'

const self = fileURLToPath(import.meta.url)

/**
 * Lets a shell wait for the end of this launcher (a pipe closes, even by kill -9); it then runs
 * this file, which ends what is left. A waiting shell costs next to no memory.
 */
export const postReaper = () => {
  const script = 'while read -r _; do :; done; exec "$0" "$1" "$2"'
  const args = ['-c', script, process.execPath, self, String(process.pid)]
  const child = spawn('/bin/sh', args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  child.stdin?.on('error', () => undefined)
  child.unref()
  ;/** @type {import('node:net').Socket} */ (child.stdin).unref()
}

/** @param {number} launcherPid */
const reap = async (launcherPid) => {
  const run = readRun()
  if (run?.launcherPid !== launcherPid || isRunning(run)) return
  await endLeftovers(run.units)
  if (readRun()?.launcherPid === launcherPid) forgetRun()
}

if (process.argv[1] === self) await reap(Number(process.argv[2]))
