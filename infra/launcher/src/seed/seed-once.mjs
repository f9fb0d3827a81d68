import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { adminEmail, adminPassword, httpUrl } from '../configuration/environment.mjs'
import { inState } from '../configuration/paths.mjs'
import { seedDemo } from './seed-demo.mjs'

/** @typedef {import('../configuration/environment.mjs').Installation} Installation */
/** @typedef {import('./seed-demo.mjs').DemoAccount} DemoAccount */

const stampFile = () => inState('seeded')

/** @returns {DemoAccount[]} the accounts that the first start made, none when it made none */
export const demoAccounts = () =>
  existsSync(stampFile()) ? JSON.parse(readFileSync(stampFile(), 'utf8')) : []

/**
 * Puts demo data in, at the first start only.
 * @param {Installation} installation
 */
export const seedOnce = async (installation) => {
  if (existsSync(stampFile())) return 'already there'
  const { addresses, settings, secrets } = installation
  const accounts = await seedDemo({
    gatewayUrl: httpUrl(addresses.host, addresses.gateway),
    mailUrl: settings.mailUrl === undefined ? httpUrl(addresses.host, addresses.mail) : undefined,
    simulator:
      settings.cloudEndpoint === undefined ? httpUrl(addresses.host, addresses.cloud) : undefined,
    admin: { email: adminEmail(), password: adminPassword(installation) },
    demoPassword: secrets.demoPassword,
  })
  writeFileSync(stampFile(), JSON.stringify(accounts, null, 2), { mode: 0o600 })
  return `${accounts.length} accounts`
}
