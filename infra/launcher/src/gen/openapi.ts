// Writes the OpenAPI document of each service to packages/api-client/openapi. Run from source:
// node --conditions=@emporium/source --import @oxc-node/core/register infra/launcher/src/gen/openapi.ts [--to <folder>]
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { services } from '../../../../packages/events/src/index.ts'
import {
  appOf,
  assemble,
  createDataSource,
  type ServiceDefinition,
} from '../../../../packages/service-kit/src/index.ts'

const root = new URL('../../../../', import.meta.url).pathname

/** Nothing is connected to: the documents follow from the routes alone. */
const environment = {
  DATABASE_URL: 'postgres://nobody@localhost/nothing',
  QUEUE_DATABASE_URL: 'postgres://nobody@localhost/nothing',
  JWKS_URL: 'http://localhost/jwks.json',
  LOG_LEVEL: 'silent',
  RATE_LIMIT_PER_MINUTE: '0',
  MAIL_URL: 'smtp://localhost:25',
  MAIL_FROM: 'Emporium <no-reply@localhost>',
  SIGNING_KEY_SECRET: 'only-for-the-document-only-for-the-document',
  FILE_LINK_SECRET: 'only-for-the-document-only-for-the-document',
  BUYER_ID_SECRET: 'only-for-the-document-only-for-the-document',
  CLOUD_ENDPOINT: 'localhost:1',
  CLOUD_ACCESS_KEY_ID: 'none',
  CLOUD_ACCESS_KEY_SECRET: 'none',
  CLOUD_ACCOUNT_ID: 'none',
}

async function documentOf(definition: ServiceDefinition): Promise<unknown> {
  const dataSource = createDataSource({
    service: definition.name,
    url: environment.DATABASE_URL,
    poolSize: 2,
    entities: [],
    migrations: [],
  })
  const app = await appOf(definition, assemble(definition, environment, dataSource), {})
  const document = app.swagger()
  await app.close()
  return document
}

const { values } = parseArgs({ options: { to: { type: 'string' } } })
const folder = values.to ?? join(root, 'packages/api-client/openapi')
await mkdir(folder, { recursive: true })
for (const service of services) {
  const module = (await import(join(root, 'services', service, 'src/app.ts'))) as Record<
    string,
    unknown
  >
  const definition = Object.values(module).find(
    (value): value is ServiceDefinition => (value as ServiceDefinition | null)?.name === service,
  )
  if (!definition)
    throw new Error(`services/${service}/src/app.ts exports no definition of ${service}`)
  await writeFile(
    join(folder, `${service}.json`),
    `${JSON.stringify(await documentOf(definition), null, 2)}\n`,
  )
}
process.exit(0)
