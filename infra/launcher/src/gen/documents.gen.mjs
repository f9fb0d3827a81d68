import { runToEnd } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { UserError } from '../screen/user-error.mjs'

/**
 * docs/configuration.md, docs/events.md, docs/state-machines.md and the rules of the image checker, from what declares
 * them.
 * @param {string} outRoot the checkout, or a copy to compare with it
 */
export const generate = async (outRoot) => {
  const { code, output, errors } = await runToEnd([
    process.execPath,
    '--conditions=@emporium/source',
    '--import',
    '@oxc-node/core/register',
    inRoot('infra/launcher/src/gen/documents.ts'),
    '--to',
    outRoot,
  ])
  if (code !== 0) throw new UserError(`${errors}${output}`.trimEnd())
}
