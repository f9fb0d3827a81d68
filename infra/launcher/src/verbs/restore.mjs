import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackages } from '../build/build-packages.mjs'
import { migrateServices } from '../build/migrate-services.mjs'
import { runBackup } from '../build/run-backup.mjs'
import { inState } from '../configuration/paths.mjs'
import { keepSecrets, loadSecrets } from '../configuration/secrets.mjs'
import { readSettings } from '../configuration/settings.mjs'
import { makeStateFolder, provisionDatabase } from '../processes/installation.mjs'
import { isRunning, readRun } from '../processes/run-file.mjs'
import { withOwnDatabase } from '../processes/with-database.mjs'
import { say, step } from '../screen/progress.mjs'
import { UserError } from '../screen/user-error.mjs'

const options = /** @type {const} */ ({
  from: { type: 'string' },
  secrets: { type: 'string' },
  replace: { type: 'boolean', default: false },
  'without-secrets': { type: 'boolean', default: false },
  prepared: { type: 'boolean', default: false },
})

/**
 * Does some work with the secrets of the installation that was backed up, and keeps them when it succeeds. The passwords
 * of this one's database stay.
 * @template T
 * @param {string | undefined} file
 * @param {() => Promise<T>} work
 */
const withSecretsOf = async (file, work) => {
  if (!file) return { result: await work(), demoAccounts: undefined }
  if (!existsSync(file)) throw new UserError(`There is no file ${file}.`)
  const { demoAccounts = [], ...given } = JSON.parse(readFileSync(file, 'utf8'))
  const before = loadSecrets()
  const { postgresPassword, rolePasswords } = before
  keepSecrets({ ...before, ...given, postgresPassword, rolePasswords })
  try {
    return { result: await work(), demoAccounts }
  } catch (error) {
    keepSecrets(before)
    throw error
  }
}

/**
 * What is restored gets no demo data on top.
 * @param {unknown[] | undefined} accounts that were made as demo accounts, when they are known
 */
const noteSeeded = (accounts) => {
  const note = inState('seeded')
  if (accounts || !existsSync(note))
    writeFileSync(note, JSON.stringify(accounts ?? [], null, 2), { mode: 0o600 })
}

/** @param {ReturnType<typeof parseArgs<{ options: typeof options }>>['values']} values */
const fill = async ({ from = '', prepared, replace, 'without-secrets': without }) => {
  const flags = [...(replace ? ['--replace'] : []), ...(without ? ['--without-secrets'] : [])]
  const command = ['restore', '--from', resolve(from), ...flags]
  const { adminDatabaseUrl = '' } = readSettings('start', [])
  if (prepared) return step('Restore', () => runBackup(adminDatabaseUrl, command))
  return withOwnDatabase(async (installation) => {
    await step('Schemas and roles', () => provisionDatabase(installation))
    await step('Tables', () => migrateServices(installation))
    return step('Restore', () => runBackup(installation.databaseUrl, command))
  })
}

/**
 * Makes an installation that does not run what it was when a backup was made.
 * @param {string[]} args `--from FILE`, `--secrets FILE`, `--replace`, `--without-secrets`; `--prepared` for a
 *   PostgreSQL of one's own whose roles and tables are made already
 */
export const restore = async (args) => {
  const { values } = parseArgs({ args, options })
  if (!values.from) throw new UserError('From where? npm run restore -- --from FILE')
  if (values.prepared && !readSettings('start', []).adminDatabaseUrl)
    throw new UserError('--prepared needs the address of the PostgreSQL in ADMIN_DATABASE_URL.')
  if (isRunning(readRun())) throw new UserError('Emporium is running. "npm run stop" ends it.')
  makeStateFolder()
  await step('Packages and services are built', buildPackages)
  const { result: said, demoAccounts } = await withSecretsOf(
    values.secrets && resolve(values.secrets),
    () => fill(values),
  )
  if (!values.prepared) noteSeeded(demoAccounts)
  say(said)
  return 0
}
