import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../build/run-tool.mjs'
import { inState } from '../configuration/paths.mjs'
import { findCommand } from '../processes/find-command.mjs'

/** What an image for a cloud has beside the least that there can be. */
const packages = ['cloud-init', 'openssh-server', 'sudo']

/** There is no real system to be had; the message says why. */
export class NoSystem extends Error {
  /** @param {string} message @param {boolean} [isOutside] whether it is the network's doing, not this machine's */
  constructor(message, isOutside = false) {
    super(message)
    this.isOutside = isOutside
  }
}

/** The name of this machine's release, such as `bookworm`. */
const release = () => {
  const text = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return /^VERSION_CODENAME=(\w+)$/m.exec(text)?.[1]
}

/** Where this machine gets its own packages from: no server is named here. @param {string} name */
const mirrorOf = async (name) => {
  const format = ['--format', '$(SITE) $(RELEASE) $(COMPONENT)', 'Created-By: Packages']
  const { output } = await runToEnd(['apt-get', 'indextargets', ...format])
  const sources = output.split('\n').map((line) => line.split(' '))
  return sources.find(([, suite, component]) => suite === name && component === 'main')?.[0]
}

/** What needs the network; the tests beside it come first. @param {string[]} command */
const fetching = async (command) => {
  const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
  const { code, output, errors } = await runToEnd(['nice', '-n', '19', ...command], { env })
  const last = `${output}${errors}`.trim().split('\n').at(-1)
  if (code !== 0) throw new NoSystem(`${command[0]} could not make one (${last})`, true)
}

/** @param {string} name @param {string} mirror @param {string} folder */
const make = async (name, mirror, folder) => {
  const half = `${folder}.half`
  rmSync(half, { recursive: true, force: true })
  await fetching(['debootstrap', '--variant=minbase', name, half, mirror])
  // By the system's own apt, as debootstrap does not know packages that stand in for others. Nothing is started.
  const policy = join(half, 'usr/sbin/policy-rc.d')
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  const install = ['apt-get', 'install', '-qy', '--no-install-recommends', ...packages]
  await fetching(['chroot', half, ...install])
  await runToEnd(['chroot', half, 'apt-get', 'clean'])
  rmSync(policy)
  renameSync(half, folder)
}

/**
 * The root of a real system of this machine's own release, made once and kept.
 * @returns {Promise<string>} its folder
 */
export const debianRoot = async () => {
  const name = release()
  if (!name || !findCommand(['debootstrap']))
    throw new NoSystem('debootstrap is missing (sudo apt-get install -y debootstrap)')
  if (process.getuid?.() !== 0) throw new NoSystem('only root can make a system with debootstrap')
  mkdirSync(inState('systems'), { recursive: true })
  const folder = inState('systems', `${name}-${packages.join('-')}`)
  if (existsSync(folder)) return folder
  const mirror = await mirrorOf(name)
  if (!mirror) throw new NoSystem(`no source of apt has the packages of ${name}`)
  await make(name, mirror, folder)
  return folder
}
