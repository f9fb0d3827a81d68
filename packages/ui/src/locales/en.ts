import { partsEn } from './parts.en.ts'
import { problemsEn } from './problems.en.ts'
import { signedInEn } from './signed-in.en.ts'
import { statesEn } from './states.en.ts'

/** All texts that come with the parts, in English. */
export const en = {
  ...problemsEn,
  ...statesEn,
  ui: { ...partsEn.ui, ...signedInEn.ui },
}
