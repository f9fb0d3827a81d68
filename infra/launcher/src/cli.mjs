import { UserError } from './screen/user-error.mjs'

/**
 * What the launcher can do. Each verb is loaded when it is asked for.
 * @type {Record<string, (args: string[]) => Promise<number>>}
 */
const verbs = {
  start: async (args) => (await import('./verbs/start.mjs')).start(args),
  dev: async (args) => (await import('./verbs/start.mjs')).start(args, 'dev'),
  stop: async () => (await import('./verbs/stop.mjs')).stop(),
  status: async (args) => (await import('./verbs/status.mjs')).status(args),
  tokens: async () => (await import('./verbs/tokens.mjs')).tokens(),
  backup: async (args) => (await import('./verbs/backup.mjs')).backup(args),
  restore: async (args) => (await import('./verbs/restore.mjs')).restore(args),
  build: async () => (await import('./verbs/build.mjs')).build(),
  gen: async () => (await import('./verbs/gen.mjs')).gen(),
  check: async () => (await import('./verbs/check.mjs')).check(),
  test: async (args) => (await import('./verbs/test.mjs')).test(args),
  journey: async (args) => (await import('./verbs/journey.mjs')).journey(args),
  'with-installation': async (args) =>
    (await import('./verbs/with-installation.mjs')).withInstallation(args),
  storm: async (args) => (await import('./verbs/storm.mjs')).storm(args),
  bench: async (args) => (await import('./verbs/bench.mjs')).bench(args),
}

const [verb = '', ...args] = process.argv.slice(2)

/** @returns {Promise<number>} the exit code */
const main = async () => {
  const work = verbs[verb]
  if (work) return work(args)
  console.error(`"${verb}" is not a command. These are: ${Object.keys(verbs).join(', ')}`)
  return 2
}

try {
  process.exit(await main())
} catch (error) {
  const isPlain = error instanceof UserError || (error instanceof TypeError && 'code' in error)
  console.error(isPlain ? `\n${error.message}` : error)
  process.exit(1)
}
