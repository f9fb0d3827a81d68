// Prints the OpenAPI document of one service, made from its source: no database, no port.
//   node --conditions=@emporium/source --import @oxc-node/core/register write-document.mjs catalog
import { pathToFileURL } from 'node:url'
import { inRoot } from '../configuration/paths.mjs'

const [service = ''] = process.argv.slice(2)
const kitFile = inRoot('packages/service-kit/src/index.ts')
const { appOf, assemble, createDataSource, documentOf } = await import(pathToFileURL(kitFile).href)
const module = await import(pathToFileURL(inRoot('services', service, 'src/app.ts')).href)

/**
 * @param {unknown} value
 * @returns {value is { entities: unknown[], migrations: unknown[] }}
 */
const isDefinition = (value) =>
  typeof value === 'object' && value !== null && 'build' in value && 'migrations' in value

const definition = Object.values(module).find(isDefinition)
if (!definition) throw new Error(`services/${service}/src/app.ts exports no service definition`)

// Never connected to: the routes are only listed.
const url = 'postgres://nobody@127.0.0.1:9/nowhere'
const environment = {
  ...process.env,
  DATABASE_URL: url,
  QUEUE_DATABASE_URL: url,
  JWKS_URL: 'http://127.0.0.1:9/.well-known/jwks.json',
  FILES_URL: 'file:///nowhere',
  LOG_LEVEL: 'silent',
  MAIL_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'nobody@emporium.example',
  ADMIN_EMAIL: 'nobody@emporium.example',
  ADMIN_PASSWORD: 'nobody-signs-in-with-this',
  SIGNING_KEY_SECRET: 'nothing-is-signed-with-this-secret-00000000',
  FILE_LINK_SECRET: 'nothing-is-signed-with-this-secret-00000000',
  BUYER_ID_SECRET: 'nobody-is-named-with-this-secret-0000000000',
  CLOUD_ENDPOINT: 'http://127.0.0.1:9',
  CLOUD_ACCESS_KEY_ID: 'nobody',
  CLOUD_ACCESS_KEY_SECRET: 'nobody',
  CLOUD_ACCOUNT_ID: '0',
}
const { entities, migrations } = definition
const dataSource = createDataSource({ service, url, poolSize: 2, entities, migrations })
const app = await appOf(definition, assemble(definition, environment, dataSource), {})
await app.ready()
process.stdout.write(`${JSON.stringify(documentOf(app), null, 2)}\n`, () => process.exit(0))
