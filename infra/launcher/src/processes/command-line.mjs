import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The command line of a process, or nothing when there is no such process.
 * @param {number} pid
 */
export const commandLineOf = (pid) => {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * Whether a process is alive and is the one that was noted: process numbers are used again, and a
 * stranger must never be ended.
 * @param {number | undefined} pid
 * @param {string} mark a part of the command line
 */
export const isAlive = (pid, mark) => pid !== undefined && commandLineOf(pid).includes(mark)
