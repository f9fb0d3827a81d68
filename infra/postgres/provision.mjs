// Prepares the database of a real installation:
//   ADMIN_DATABASE_URL=postgres://… DATABASE_PASSWORD_IDENTITY=… … node infra/postgres/provision.mjs
import { ownerships, provision } from './src/index.mjs'

const variableOf = (/** @type {string} */ role) => `DATABASE_PASSWORD_${role.toUpperCase()}`
const roles = ownerships().map(({ role }) => role)
const missing = ['ADMIN_DATABASE_URL', ...roles.map(variableOf)].filter(
  (variable) => !process.env[variable],
)
if (missing.length > 0) {
  console.error(`Please set these environment variables:\n  ${missing.join('\n  ')}`)
  process.exit(1)
}
const database = process.env.DATABASE_NAME ?? 'emporium'
await provision({
  adminUrl: process.env.ADMIN_DATABASE_URL ?? '',
  database,
  passwords: Object.fromEntries(roles.map((role) => [role, process.env[variableOf(role)] ?? ''])),
})
console.log(`Database "${database}" is ready: ${roles.length} roles, each with its own schema.`)
