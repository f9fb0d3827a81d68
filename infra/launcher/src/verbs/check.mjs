import { runChecks } from '../checks/run-checks.mjs'
import { say } from '../screen/progress.mjs'

/** Looks at the sources: types, lint, format, imports, generated files. */
export const check = async () => {
  const { passed, failed } = await runChecks()
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
