import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { letGo } from '../ports/choose-port.mjs'
import { openLog, rotateLog } from './logs.mjs'
import { crashesInRow, restartDelay } from './unit.mjs'

/** @typedef {import('./unit.mjs').Plan} Plan */
/** @typedef {import('./unit.mjs').Unit} Unit */

/** Milliseconds that a process has to stop by itself. */
const graceful = 10_000

/** Keeps every process of an installation running until it is told to stop. */
export class Supervisor {
  /** @type {Map<string, Unit>} */
  #units = new Map()
  #isStopping = false
  #onChange

  /** @param {{ onChange?: (units: Unit[]) => void }} [watchers] told of every start and end */
  constructor({ onChange = () => undefined } = {}) {
    this.#onChange = onChange
  }

  get units() {
    return [...this.#units.values()]
  }

  /**
   * Starts a process and keeps it running.
   * @param {Plan} plan
   */
  run(plan) {
    if (this.#isStopping) throw new Error('The installation is being stopped.')
    /** @type {Unit} */
    const unit = { plan, starts: 0, startedAt: 0, crashes: 0 }
    this.#units.set(plan.name, unit)
    rotateLog(plan.name)
    this.#start(unit)
    return unit
  }

  /** @param {Unit} unit */
  #start(unit) {
    const { command, cwd, env, uid, gid, name, port, alsoAt = [] } = unit.plan
    const [program = '', ...args] = command
    const log = openLog(name)
    for (const held of [port, ...alsoAt]) letGo(held)
    unit.starts += 1
    unit.startedAt = performance.now()
    // A group of its own, so that Ctrl-C reaches the launcher only and it can stop things in order.
    // The pipe is the leash: it closes when the launcher is gone.
    const options = { cwd, env, uid, gid, detached: true }
    const child = spawn(program, args, { ...options, stdio: ['pipe', log, log] })
    closeSync(log)
    child.stdin?.on('error', () => undefined)
    unit.child = child
    child.once('error', () => this.#ended(unit, child))
    child.once('exit', () => this.#ended(unit, child))
    this.#onChange(this.units)
  }

  /** @param {Unit} unit @param {import('node:child_process').ChildProcess} child */
  #ended(unit, child) {
    if (unit.child !== child) return
    unit.child = undefined
    unit.crashes = crashesInRow(unit.crashes, performance.now() - unit.startedAt)
    if (!this.#isStopping) {
      unit.restart = setTimeout(() => this.#start(unit), restartDelay(unit.crashes))
    }
    this.#onChange(this.units)
  }

  /** Stops everything in order: what has the lower rank first, each rank together. */
  async stop() {
    this.#isStopping = true
    for (const unit of this.units) clearTimeout(unit.restart)
    const ranks = [...new Set(this.units.map(({ plan }) => plan.stopRank))].toSorted(
      (a, b) => a - b,
    )
    for (const rank of ranks) {
      const group = this.units.filter(({ plan }) => plan.stopRank === rank)
      await Promise.all(group.map(stopUnit))
    }
  }

  /** Ends everything at once, without asking. */
  kill() {
    this.#isStopping = true
    for (const unit of this.units) {
      clearTimeout(unit.restart)
      // PostgreSQL understands SIGQUIT as "at once" and then cleans up its shared memory.
      unit.child?.kill(unit.plan.service === 'postgres' ? 'SIGQUIT' : 'SIGKILL')
    }
  }
}

/** @param {Unit} unit */
const stopUnit = async ({ child, plan }) => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(plan.stopSignal)
  const patience = new AbortController()
  const late = pause(graceful, 'late', { signal: patience.signal }).catch(() => 'stopped')
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
  patience.abort()
  await ended
}
