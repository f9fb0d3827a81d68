import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { ownerships } from '@emporium/postgres'
import { inState } from './paths.mjs'

/**
 * What only this installation knows. Made at the first start, kept in a file that nobody else on
 * the machine can read, and never printed except for the passwords of the demo accounts.
 * @typedef {object} Secrets
 * @property {string} postgresPassword of the embedded PostgreSQL's own administrator
 * @property {Record<string, string>} rolePasswords one per database role
 * @property {string} signingKeySecret encrypts the private signing keys at rest
 * @property {string} fileLinkSecret signs short-lived links to files
 * @property {string} buyerIdSecret makes the buyer ids that sellers see
 * @property {string} adminPassword of the first administrator
 * @property {string} demoPassword of the demo accounts
 */

const token = (bytes = 24) => randomBytes(bytes).toString('base64url')

/** @returns {Secrets} */
const newSecrets = () => ({
  postgresPassword: token(),
  rolePasswords: Object.fromEntries(ownerships().map(({ role }) => [role, token()])),
  signingKeySecret: token(32),
  fileLinkSecret: token(32),
  buyerIdSecret: token(32),
  adminPassword: `Admin-${token(9)}`,
  demoPassword: `Demo-${token(9)}`,
})

/**
 * The secrets of this installation; those that a newer version added are made up.
 * @param {string} file
 */
export const loadSecrets = (file = inState('secrets.json')) => {
  const made = newSecrets()
  /** @type {Partial<Secrets>} */
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const rolePasswords = { ...made.rolePasswords, ...kept.rolePasswords }
  const secrets = { ...made, ...kept, rolePasswords }
  keepSecrets(secrets, file)
  return secrets
}

/**
 * Writes secrets to a file that nobody else on the machine can read.
 * @param {object} secrets
 * @param {string} file
 */
export const keepSecrets = (secrets, file = inState('secrets.json')) => {
  const fresh = `${file}.new`
  writeFileSync(fresh, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  chmodSync(fresh, 0o600)
  renameSync(fresh, file)
}
