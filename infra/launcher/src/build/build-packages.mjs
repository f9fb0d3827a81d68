import { UserError } from '../screen/user-error.mjs'
import { runTool } from './run-tool.mjs'

/** Compiles packages, services and infrastructure; only what changed. */
export const buildPackages = async () => {
  const { code, output, errors } = await runTool({ pack: 'typescript', bin: 'tsc' }, ['-b'])
  if (code !== 0) throw new UserError(`The packages do not compile:\n\n${output}${errors}`)
}
