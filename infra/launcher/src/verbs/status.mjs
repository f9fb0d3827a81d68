import { isAlive } from '../processes/command-line.mjs'
import { memoryOf } from '../processes/memory.mjs'
import { answers } from '../processes/readiness.mjs'
import { isRunning, readRun } from '../processes/run-file.mjs'
import { table } from '../screen/progress.mjs'

/** @typedef {import('../processes/run-file.mjs').RunUnit} RunUnit */

/** @param {RunUnit} unit */
const look = async (unit) => {
  const { service, role, pid, port, url, restarts, mark, readyUrl } = unit
  const alive = isAlive(pid, mark)
  const ready = alive && (readyUrl === undefined || (await answers(readyUrl)))
  return { service, role, pid, port, url, ready, restarts, memoryBytes: alive ? memoryOf(pid) : 0 }
}

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`

/** @param {Awaited<ReturnType<typeof look>>} seen */
const row = ({ service, role, pid, port, ready, restarts, memoryBytes }) => [
  service,
  role,
  String(pid ?? '–'),
  String(port),
  ready ? 'yes' : 'no',
  String(restarts),
  megabytes(memoryBytes),
]

/**
 * Lists the processes of the running installation.
 * @param {string[]} args `--json` for programs
 */
export const status = async (args) => {
  const run = readRun()
  const units = run && isRunning(run) ? await Promise.all(run.units.map(look)) : []
  if (args.includes('--json')) {
    console.log(JSON.stringify(units, null, 2))
  } else if (units.length === 0) {
    console.log('Emporium is not running. "npm start" starts it.')
  } else {
    const heading = ['Service', 'Role', 'Process', 'Port', 'Ready', 'Restarts', 'Memory']
    console.log(`Emporium is ${run?.phase} at ${run?.url}\n`)
    const sum = units.reduce((total, { memoryBytes }) => total + memoryBytes, 0)
    const all = ['all', '', '', '', '', '', megabytes(sum)]
    console.log(table([heading, ...units.map(row), all]))
  }
  return isRunning(run) ? 0 : 1
}
