import { root } from '../configuration/paths.mjs'
import { generateAll } from '../gen/generate-all.mjs'
import { step } from '../screen/progress.mjs'

/** Writes the generated files: OpenAPI documents, the client's types, documentation. */
export const gen = async () => {
  await step('Generated files', () => generateAll(root))
  return 0
}
