import { existsSync } from 'node:fs'
import { inRoot, inState } from '../configuration/paths.mjs'
import { loadSecrets } from '../configuration/secrets.mjs'
import { readSettings } from '../configuration/settings.mjs'
import { UserError } from '../screen/user-error.mjs'
import { runToEnd } from './run-tool.mjs'

/**
 * The secrets that services of this installation run with. Without a folder of its own (containers, another machine) only
 * those of the environment are known.
 */
const secretVariables = () => {
  if (!existsSync(inState('secrets.json'))) return {}
  const { signingKeySecret, buyerIdSecret, fileLinkSecret } = loadSecrets()
  return {
    SIGNING_KEY_SECRET: process.env.SIGNING_KEY_SECRET ?? signingKeySecret,
    BUYER_ID_SECRET: process.env.BUYER_ID_SECRET ?? buyerIdSecret,
    FILE_LINK_SECRET: process.env.FILE_LINK_SECRET ?? fileLinkSecret,
  }
}

/**
 * Runs the backup program on the data of the installation and gives what it says.
 * @param {string} databaseUrl of the administrator
 * @param {string[]} args
 */
export const runBackup = async (databaseUrl, args) => {
  const program = inRoot('infra/backup/dist/main.js')
  const { code, output, errors } = await runToEnd([process.execPath, program, ...args], {
    env: {
      ...secretVariables(),
      ADMIN_DATABASE_URL: databaseUrl,
      FILES_URL: readSettings('start', []).filesUrl,
    },
  })
  if (code !== 0) throw new UserError(errors.trimEnd())
  return output.trimEnd()
}
