import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ownStateFolder, planOf, until } from './world.mjs'

const state = await ownStateFolder()
const { Supervisor } = await import('../src/processes/supervisor.mjs')
const { isAlive } = await import('../src/processes/command-line.mjs')
const { endLeftovers } = await import('../src/processes/leftovers.mjs')
const { logFile, rotateLog, tailOfLog } = await import('../src/processes/logs.mjs')
const { untilReady } = await import('../src/processes/readiness.mjs')
const { crashesInRow, restartDelay } = await import('../src/processes/unit.mjs')

const forever = 'setInterval(() => {}, 1000)'

/** @type {InstanceType<typeof Supervisor>} */
let supervisor = new Supervisor()

afterEach(async () => {
  await supervisor.stop()
  supervisor = new Supervisor()
})
afterAll(() => state.remove())

/** @param {import('../src/processes/unit.mjs').Unit} unit */
const pidOf = (unit) => unit.child?.pid

describe('the supervisor', () => {
  it('starts a killed process again within a second', async () => {
    const unit = supervisor.run(planOf('killed', forever))
    const first = pidOf(unit) ?? 0
    await until(() => isAlive(first, 'killed'))
    const since = performance.now()
    process.kill(first, 'SIGKILL')
    await until(() => pidOf(unit) !== undefined && pidOf(unit) !== first)
    expect(performance.now() - since).toBeLessThan(1_000)
    expect(unit.starts).toBe(2)
  })

  it('waits longer from crash to crash, and forgets crashes of a process that ran well', () => {
    expect([1, 2, 3, 50].map(restartDelay)).toEqual([100, 500, 1_000, 10_000])
    expect(crashesInRow(3, 1_000)).toBe(4)
    expect(crashesInRow(3, 60_000)).toBe(1)
  })

  it('gives up on a process that never comes up, and shows the end of its log', async () => {
    const plan = planOf('hopeless', 'console.error("no such table"); process.exit(3)')
    const unit = supervisor.run({ ...plan, isReady: () => Promise.resolve(false) })
    await expect(untilReady(unit)).rejects.toThrow(/hopeless ends again and again[^]*no such table/)
  })

  it('stops lower ranks first and gives each process the time to finish', async () => {
    const file = join(state.folder, 'order')
    const code = (/** @type {string} */ word) => `
      process.on('SIGTERM', () => setTimeout(() => {
        require('node:fs').appendFileSync(${JSON.stringify(file)}, '${word} ')
        process.exit(0)
      }, 100))
      console.log('up'); ${forever}`
    const words = ['database', 'service', 'gateway']
    for (const [index, word] of words.entries()) {
      supervisor.run(planOf(word, code(word), { stopRank: 3 - index }))
    }
    await until(() => words.every((word) => tailOfLog(word).includes('up')))
    await supervisor.stop()
    expect(readFileSync(file, 'utf8')).toBe('gateway service database ')
    expect(supervisor.units.every(({ child }) => child === undefined)).toBe(true)
  })

  it('does not start again what it has stopped, and takes nothing new', async () => {
    const unit = supervisor.run(planOf('stopped', forever))
    await supervisor.stop()
    expect([unit.starts, unit.child, unit.restart]).toEqual([1, undefined, undefined])
    expect(() => supervisor.run(planOf('late', forever))).toThrow('being stopped')
  })

  it('tells of every start and end', async () => {
    /** @type {number[]} */
    const seen = []
    supervisor = new Supervisor({
      onChange: (units) => seen.push(units.filter(({ child }) => child).length),
    })
    supervisor.run(planOf('one', forever))
    supervisor.run(planOf('two', forever))
    await supervisor.stop()
    expect(seen.slice(0, 2)).toEqual([1, 2])
    expect(seen.at(-1)).toBe(0)
  })
})

describe('what a killed launcher leaves', () => {
  it('ends by itself when the pipe from the launcher closes', async () => {
    const leash = fileURLToPath(new URL('../src/processes/leash.mjs', import.meta.url))
    const args = ['--import', pathToFileURL(leash).href, '-e', forever]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = once(child, 'exit')
    child.stdin.end()
    expect(await ended).toEqual([null, 'SIGTERM'])
  })

  it('lets a process with nothing to do end: the leash holds nobody', async () => {
    const leash = fileURLToPath(new URL('../src/processes/leash.mjs', import.meta.url))
    const args = ['--import', pathToFileURL(leash).href, '-e', '1']
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] })
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('is known again by its command line; a stranger with the number is left alone', async () => {
    const own = spawn(process.execPath, ['-e', forever, 'leftover-mark'], { stdio: 'ignore' })
    const stranger = spawn(process.execPath, ['-e', forever, 'somebody'], { stdio: 'ignore' })
    await until(() => isAlive(own.pid, 'leftover-mark') && isAlive(stranger.pid, 'somebody'))
    const note = (/** @type {number | undefined} */ pid) => ({
      name: 'x',
      service: 'x',
      role: 'x',
      pid,
      mark: 'leftover-mark',
      port: 0,
      restarts: 0,
      stopSignal: /** @type {const} */ ('SIGTERM'),
      stopRank: 1,
    })
    const gone = once(own, 'exit')
    expect(await endLeftovers([note(own.pid), note(stranger.pid), note(undefined)])).toBe(1)
    await gone
    expect(isAlive(stranger.pid, 'somebody')).toBe(true)
    stranger.kill('SIGKILL')
  })
})

describe('the logs', () => {
  it('keep the last runs and are not for everyone to read', async () => {
    for (const word of ['first', 'second']) {
      supervisor = new Supervisor()
      supervisor.run(planOf('talker', `console.log('${word}'); ${forever}`))
      await until(() => tailOfLog('talker').includes(word))
      await supervisor.stop()
    }
    expect(readFileSync(logFile('talker', 1), 'utf8')).toContain('first')
    expect(statSync(logFile('talker')).mode & 0o007).toBe(0)
    for (const _ of [1, 2, 3, 4]) rotateLog('talker')
    expect(existsSync(logFile('talker', 4))).toBe(false)
  })
})
