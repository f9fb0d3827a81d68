import { httpUrl, publicUrl } from '../configuration/environment.mjs'
import { demoKeys } from '../configuration/simulator-keys.mjs'
import { demoAccounts } from '../seed/seed-once.mjs'
import { say, table } from './progress.mjs'

/** @typedef {import('../configuration/environment.mjs').Installation} Installation */

/** @param {Installation} installation */
const places = (installation) => {
  const origin = publicUrl(installation)
  const { addresses, settings } = installation
  return [
    ['Where', ''],
    ['Storefront', `${origin}/`],
    ['Seller portal', `${origin}/seller/`],
    ['Operations console', `${origin}/ops/`],
    ['API reference', `${origin}/docs`],
    ...(settings.mailUrl === undefined
      ? [['Mails that were sent', `${httpUrl(addresses.host, addresses.mail)}/`]]
      : []),
    ...(settings.cloudEndpoint === undefined
      ? [['Cloud simulator', `${httpUrl(addresses.host, addresses.cloud)}/`]]
      : []),
  ]
}

/**
 * What people need to know when everything runs.
 * @param {Installation} installation
 */
export const welcome = (installation) => {
  const accounts = demoAccounts()
  say()
  say(table(places(installation)))
  if (accounts.length > 0) {
    say()
    say(
      table([
        ['Role', 'E-mail', 'Password'],
        ...accounts.map(({ role, email, password }) => [role, email, password]),
      ]),
    )
    say(
      '  Staff of this demo signs in without a second factor; of a real installation it needs one.',
    )
  }
  if (installation.settings.cloudEndpoint === undefined) {
    say()
    say(
      table([
        ['Cloud key of the', 'Access key ID', 'Secret (public: it opens the simulator alone)'],
        ...demoKeys.map(({ part, accessKeyId, accessKeySecret }) => [
          part,
          accessKeyId,
          accessKeySecret,
        ]),
      ]),
    )
    say('  The page of the cloud simulator has more keys, its images, and failures to switch on.')
  }
  say()
  say('  Ctrl-C stops everything. "npm run status" shows the processes.')
}
