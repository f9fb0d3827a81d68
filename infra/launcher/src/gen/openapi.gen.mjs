import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTurns } from '../build/in-turns.mjs'
import { runToEnd } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { services } from '../configuration/platform.mjs'
import { UserError } from '../screen/user-error.mjs'

const folder = 'packages/api-client/openapi'
const types = 'packages/api-client/src/generated'

/** @param {string[]} args */
const node = async (args) => {
  const { code, output, errors } = await runToEnd([process.execPath, ...args])
  if (code !== 0) throw new UserError(`${errors}${output}`.trimEnd())
  return output
}

/** @param {string} service */
const documentOf = (service) =>
  node([
    '--conditions=@emporium/source',
    '--import',
    '@oxc-node/core/register',
    inRoot('infra/launcher/src/gen/write-document.mjs'),
    service,
  ])

/**
 * The OpenAPI document of each service, and the types of the API client made from them.
 * @param {string} outRoot the checkout, or a copy to compare with it
 */
export const generate = async (outRoot) => {
  await mkdir(join(outRoot, folder), { recursive: true })
  await inTurns(services, 2, async (service) =>
    writeFile(join(outRoot, folder, `${service}.json`), await documentOf(service)),
  )
  const from = ['--from', join(outRoot, folder)]
  await node([inRoot('packages/api-client/generate.mjs'), ...from, '--to', join(outRoot, types)])
}
