import { isRunning, readRun } from '../processes/run-file.mjs'
import { UserError } from '../screen/user-error.mjs'
import { fetchToken } from '../seed/fetch-token.mjs'
import { demoAccounts } from '../seed/seed-once.mjs'

/** Prints an access token for each demo account, as JSON. */
export const tokens = async () => {
  const run = readRun()
  const gateway = run?.units.find(({ name }) => name === 'gateway')?.url
  if (!run || !gateway || !isRunning(run)) throw new UserError('Emporium is not running.')
  const accounts = await Promise.all(
    demoAccounts().map(async ({ role, email, password }) => ({
      role,
      email,
      accessToken: await fetchToken(gateway, { email, password }),
    })),
  )
  console.log(JSON.stringify(accounts, null, 2))
  return 0
}
