import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A process of the installation, as the launcher notes it. */
type Unit = { name: string; pid?: number; port: number; readyUrl?: string; restarts: number }

/** A row of `status --json`. */
export type StatusRow = { service: string; role: string; ready: boolean; restarts: number }

const state = (): string => {
  const folder = process.env['EMPORIUM_STATE']
  if (!folder) throw new Error('Set EMPORIUM_STATE to the folder of an installation for tests.')
  return folder
}

const launcher = fileURLToPath(new URL('../../launcher/src/cli.mjs', import.meta.url))
/** The fetch that does not repeat, kept before the tests replace the global one. */
export const plainFetch = globalThis.fetch

/** The processes that the launcher keeps running. */
export function units(): Unit[] {
  const run = JSON.parse(readFileSync(join(state(), 'run.json'), 'utf8')) as { units: Unit[] }
  return run.units
}

/** One of them. */
export function unitOf(name: string): Unit {
  const unit = units().find((candidate) => candidate.name === name)
  if (!unit) throw new Error(`no process is called ${name}`)
  return unit
}

/** Sends a signal to a process of the installation. */
export function signal(name: string, word: NodeJS.Signals): void {
  const { pid } = unitOf(name)
  if (pid === undefined) throw new Error(`${name} does not run`)
  process.kill(pid, word)
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })

/** Whether a process can work. */
export async function isReady(unit: Unit): Promise<boolean> {
  if (!unit.readyUrl) return listens(unit.port)
  try {
    return (await plainFetch(unit.readyUrl, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/** Kills a process without warning and waits until its successor can work; answers the milliseconds of both. */
export async function kill(name: string): Promise<{ startedMs: number; readyMs: number }> {
  const before = unitOf(name)
  signal(name, 'SIGKILL')
  const start = performance.now()
  const passed = () => Math.round(performance.now() - start)
  let startedMs = 0
  while (passed() < 30_000) {
    const now = unitOf(name)
    if (now.pid && now.pid !== before.pid) {
      startedMs ||= passed()
      if (await isReady(now)) return { startedMs, readyMs: passed() }
    }
    await wait(25)
  }
  throw new Error(`${name} did not come back within 30 s`)
}

/** What `status --json` prints. */
export async function status(): Promise<StatusRow[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [launcher, 'status', '--json'])
  return JSON.parse(stdout) as StatusRow[]
}

const pidIn = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

/** Kills what a file names by its process id, and waits until the file names another one. */
export async function killByFile(file: string): Promise<{ startedMs: number; readyMs: number }> {
  const before = pidIn(file)
  process.kill(before, 'SIGKILL')
  const start = performance.now()
  while (performance.now() - start < 30_000) {
    const now = pidIn(file)
    if (now > 0 && now !== before) {
      const ms = Math.round(performance.now() - start)
      return { startedMs: ms, readyMs: ms }
    }
    await wait(25)
  }
  throw new Error(`${file} names no new process after 30 s`)
}
