import { join } from 'node:path'
import { runToEnd } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { UserError } from '../screen/user-error.mjs'

/**
 * The types of the SDK for partners, from the OpenAPI documents that were written before and from the events.
 * @param {string} outRoot the checkout, or a copy to compare with it
 */
export const generate = async (outRoot) => {
  const { code, output, errors } = await runToEnd([
    process.execPath,
    '--conditions=@emporium/source',
    '--import',
    '@oxc-node/core/register',
    inRoot('packages/sdk/generate.ts'),
    '--from',
    join(outRoot, 'packages/api-client/openapi'),
    '--to',
    join(outRoot, 'packages/sdk/src/generated'),
  ])
  if (code !== 0) throw new UserError(`${errors}${output}`.trimEnd())
}
