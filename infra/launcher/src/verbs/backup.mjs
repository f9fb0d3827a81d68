import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackages } from '../build/build-packages.mjs'
import { runBackup } from '../build/run-backup.mjs'
import { keepSecrets, loadSecrets } from '../configuration/secrets.mjs'
import { withDatabase } from '../processes/with-database.mjs'
import { say, step } from '../screen/progress.mjs'
import { UserError } from '../screen/user-error.mjs'
import { demoAccounts } from '../seed/seed-once.mjs'

const options = /** @type {const} */ ({ to: { type: 'string' }, secrets: { type: 'string' } })

/**
 * Writes the data of the installation, which may run meanwhile, to one file; with `--secrets` its secrets to another.
 * @param {string[]} args `--to FILE`, `--secrets FILE`
 */
export const backup = async (args) => {
  const { values } = parseArgs({ args, options })
  if (!values.to) throw new UserError('Where to? npm run backup -- --to FILE')
  const file = resolve(values.to)
  const secretsFile = values.secrets && resolve(values.secrets)
  if (secretsFile && existsSync(secretsFile))
    throw new UserError(`${secretsFile} is there already; choose another name.`)
  await step('Packages and services are built', buildPackages)
  const said = await withDatabase((url) =>
    step('Backup', () => runBackup(url, ['backup', '--to', file])),
  )
  if (secretsFile) keepSecrets({ ...loadSecrets(), demoAccounts: demoAccounts() }, secretsFile)
  say(said)
  say(
    secretsFile
      ? `${secretsFile} has the secrets. Keep it elsewhere than the backup.`
      : 'The secrets are not in it; --secrets FILE writes them to a file of their own.',
  )
  return 0
}
