// The first step of every command. It runs on whatever Node (>= 20.19) a machine has, needs no
// package, puts in place what is missing, and hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const stampFile = join(root, 'node_modules', '.emporium-installed')
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8')

/**
 * Ends with a sentence that says what to do.
 * @param {string} message
 */
const refuse = (message) => {
  console.error(message)
  process.exit(1)
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  refuse(
    `Emporium needs Node 20.19 or newer to begin (it brings its own Node 24); this is ${process.version}.\n` +
      'Please install a newer Node from https://nodejs.org and try again.',
  )
}

/** What an installation depends on: when it changes, the packages are installed again. */
const fingerprint = () =>
  createHash('sha256')
    .update(read('pnpm-lock.yaml'))
    .update(read('package.json').match(/"packageManager":.*/)?.[0] ?? '')
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()

const install = () => {
  const pnpm = JSON.parse(read('package.json')).packageManager
  console.log(`Installing the packages with ${pnpm} (the first time this takes a minute or two) …`)
  const { status, error } = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: process.env.CI ?? 'true' },
  })
  if (error) refuse(`npx could not be run (${error.message}). It comes with npm; is npm installed?`)
  if (status !== 0) refuse('The installation of the packages failed; its own messages are above.')
  writeFileSync(stampFile, fingerprint())
}

/** The pinned Node that the `node` package brought. */
const pinnedNode = () => {
  const binary = join(root, 'node_modules', 'node', 'bin', 'node')
  if (!existsSync(binary))
    refuse('The pinned Node is missing; please delete node_modules and try again.')
  return realpathSync(binary)
}

/** The launcher lives as long as the platform does, and has little to remember. */
const smallHeap = ['--max-semi-space-size=1', '--max-old-space-size=512']

/** Runs the launcher and ends as it ends. The channel tells it when this process is gone. */
const handOver = () => {
  const launcher = join(root, 'infra', 'launcher', 'src', 'cli.mjs')
  const node = pinnedNode()
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(':')
  const child = spawn(node, [...smallHeap, launcher, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  })
  // Ctrl-C reaches the launcher by itself, as it is in the same terminal.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

checkNode()
if (!isInstalled()) install()
handOver()
