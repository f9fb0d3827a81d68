import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { TestSystem } from './system.ts'

/** A real system; what is planted in it can be taken out again, as copies of thousands of files take long. */
export type RealSystem = TestSystem & {
  text(path: string): string
  /** Takes a file away. */
  take(path: string): void
  /** Takes out what was planted, and puts back what was there. */
  restore(): void
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** The first folder of a path that is not there yet, or the path: what is to go again. */
function newestPart(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? path : newestPart(folder)
}

/** A working copy whose files are those of the kept system: they are replaced, never written into. */
function copyOf(kept: string): { root: string; aside: string } {
  const folder = mkdtempSync(join(dirname(kept), 'copy-'))
  const root = join(folder, 'root')
  const { status, stderr } = spawnSync('cp', ['-al', kept, root], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`cp: ${stderr}`)
  const aside = join(folder, 'aside')
  mkdirSync(aside)
  return { root, aside }
}

/** What a seller does before an image is made of a server, as the checker advises. */
function tidy({ root, put, take, text }: RealSystem): void {
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  for (const path of filesIn('var/log')) take(path)
  for (const path of filesIn('etc/ssh')) if (path.includes('ssh_host_')) take(path)
  put('etc/machine-id', '')
  put('etc/fstab', 'UUID=0b1c-77 / ext4 defaults 0 1\n')
  put('etc/ssh/sshd_config.d/10-cloud.conf', 'PasswordAuthentication no\nPermitRootLogin no\n')
  put('etc/passwd', `${text('etc/passwd')}app:x:1000:1000::/home/app:/bin/sh\n`)
  put('etc/shadow', `${text('etc/shadow')}app:!:19000::::::\n`)
}

/** Opens a copy of a system that `debootstrap` made, and makes it as an image should be. */
export function openSystem(kept: string): RealSystem {
  const { root, aside } = copyOf(kept)
  let undo: (() => void)[] = []
  let taken = 0
  const take = (path: string) => {
    const from = join(root, path)
    if (!isThere(from)) return
    const to = join(aside, String((taken += 1)))
    renameSync(from, to)
    undo.push(() => renameSync(to, from))
  }
  const system: RealSystem = {
    root,
    take,
    put(path, content) {
      take(path)
      const file = join(root, path)
      const made = newestPart(file)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      undo.push(() => rmSync(made, { recursive: true }))
    },
    text: (path) => readFileSync(join(root, path), 'utf8'),
    restore() {
      for (const step of undo.toReversed()) step()
      undo = []
    },
    remove: () => rmSync(dirname(root), { recursive: true, force: true }),
  }
  tidy(system)
  undo = []
  return system
}
