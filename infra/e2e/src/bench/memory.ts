import { readdirSync, readFileSync } from 'node:fs'

/** Memory of all processes of an installation in MB: PSS shares what is shared, RSS counts it in each process. */
export type Memory = { processes: number; pss: number; rss: number }

function parentOf(pid: number): number {
  // The name in parentheses may hold anything; the state and the parent follow it.
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\)\s(?=[^)]*$)/)
  return Number(after.split(' ')[1])
}

/** Adds up the memory of a process and all that it started; null where there is no /proc. */
export function memoryOf(root: number): Memory | null {
  const total: Memory = { processes: 0, pss: 0, rss: 0 }
  try {
    const pids = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
    const parents = new Map<number, number>()
    for (const pid of pids) parents.set(pid, safely(() => parentOf(pid)) ?? 0)
    const isOurs = (pid: number): boolean =>
      pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0))
    for (const pid of pids.filter(isOurs)) {
      const text = safely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? ''
      const of = (word: string) =>
        Number(new RegExp(`^${word}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
      total.processes += 1
      total.pss += of('Pss') / 1_024
      total.rss += of('Rss') / 1_024
    }
    return total
  } catch {
    return null
  }
}

/** A process may end while one looks at it. */
function safely<T>(look: () => T): T | null {
  try {
    return look()
  } catch {
    return null
  }
}
