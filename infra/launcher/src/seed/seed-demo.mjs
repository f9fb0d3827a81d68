import { fetchToken } from './fetch-token.mjs'

/**
 * What the demo data is made with. Everything goes through the public API.
 * @typedef {object} SeedTools
 * @property {string} gatewayUrl
 * @property {string} [mailUrl] the page of the mail catcher, for confirmation mails
 * @property {string} [simulator] the address of the cloud simulator with its control API
 * @property {{ email: string, password: string }} admin
 * @property {string} demoPassword for the accounts that are made
 *
 * An account of the demo, as shown at the end of the start.
 * @typedef {{ role: string, email: string, password: string }} DemoAccount
 */

/**
 * Puts demo data into a fresh installation.
 * @param {SeedTools} tools
 * @returns {Promise<DemoAccount[]>} the accounts that people can sign in with
 */
export const seedDemo = async ({ gatewayUrl, admin }) => {
  await fetchToken(gatewayUrl, admin)
  return [{ role: 'administrator', ...admin }]
}
