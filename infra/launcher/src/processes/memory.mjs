import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** @param {number} pid @returns {number[]} */
const childrenOf = (pid) =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)

/** Resident set in KiB, where the system tells no more. @param {number} pid */
const residentOf = (pid) => {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}

/**
 * The memory of a process and of what it started, in bytes; 0 when it is gone. On Linux pages that processes share are
 * divided among them (PSS), so that figures can be added up; elsewhere each counts them (resident set).
 * @param {number | undefined} pid
 * @returns {number}
 */
export const memoryOf = (pid) => {
  if (pid === undefined) return 0
  const share = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1]
  const own = (share === undefined ? residentOf(pid) : Number(share)) * 1024
  return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), own)
}
