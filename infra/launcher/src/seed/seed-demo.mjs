import { runToEnd } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'

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
 * Puts demo data into a fresh installation. With a mail server or a cloud of one's own there is
 * nothing to play with: then only the administrator is there.
 * @param {SeedTools} tools
 * @returns {Promise<DemoAccount[]>} the accounts that people can sign in with
 */
export const seedDemo = async ({ gatewayUrl, mailUrl, simulator, admin, demoPassword }) => {
  const administrator = { role: 'administrator', ...admin }
  if (!mailUrl || !simulator) return [administrator]
  const env = {
    GATEWAY_URL: gatewayUrl,
    MAIL_PAGE_URL: mailUrl,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DEMO_PASSWORD: demoPassword,
  }
  const program = inRoot('infra/e2e/src/seed.ts')
  const source = ['--conditions=@emporium/source', '--import', '@oxc-node/core/register']
  const command = [process.execPath, ...source, program]
  const { code, output, errors } = await runToEnd(command, { env, cwd: inRoot('infra/e2e') })
  if (code !== 0) throw new Error(`The demo data could not be made:\n${errors}`)
  return JSON.parse(output)
}
