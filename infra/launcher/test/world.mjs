import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives the launcher a state folder of its own, for the tests of one file.
 */
export const ownStateFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'launcher-'))
  process.env.EMPORIUM_STATE = folder
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * Waits until something is so; fails when it takes unreasonably long.
 * @param {() => boolean | Promise<boolean>} isSo
 */
export const until = async (isSo) => {
  const deadline = performance.now() + 10_000
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`It never came to be: ${isSo.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/**
 * The plan of a small program.
 * @param {string} name
 * @param {string} code
 * @param {Partial<import('../src/processes/unit.mjs').Plan>} [more]
 * @returns {import('../src/processes/unit.mjs').Plan}
 */
export const planOf = (name, code, more = {}) => ({
  name,
  service: name,
  role: 'test',
  command: [process.execPath, '-e', code, name],
  cwd: process.cwd(),
  env: { PATH: process.env.PATH },
  mark: name,
  port: 0,
  isReady: () => Promise.resolve(true),
  stopSignal: 'SIGTERM',
  stopRank: 1,
  ...more,
})
