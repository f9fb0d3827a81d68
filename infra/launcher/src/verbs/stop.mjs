import { setTimeout as pause } from 'node:timers/promises'
import { endLeftovers } from '../processes/leftovers.mjs'
import { forgetRun, isRunning, readRun } from '../processes/run-file.mjs'

/** Milliseconds; each of the four ranks of processes has ten seconds to stop by itself. */
const patience = 45_000

/** Ends a running installation, or what a killed one left behind. */
export const stop = async () => {
  const run = readRun()
  if (!run) {
    console.log('Emporium is not running.')
    return 0
  }
  if (isRunning(run)) {
    process.kill(run.launcherPid, 'SIGTERM')
    const deadline = performance.now() + patience
    while (isRunning(run) && performance.now() < deadline) await pause(100)
  }
  if (isRunning(run)) process.kill(run.launcherPid, 'SIGKILL')
  await endLeftovers(run.units)
  if (readRun()?.launcherPid === run.launcherPid) forgetRun()
  console.log('Emporium is stopped.')
  return 0
}
