import { compareVersions, isSameVersion } from '../version-number.ts'
import { fieldRule } from '../rule.ts'

/** Notes that say that there is something new, but not what. */
const saysNothing =
  /^(?:some |minor |small |various |other )*(?:bug ?fix(?:es)?|fix(?:es|ed)?(?: (?:some )?bugs?)?|updates?|updated|improvements?|changes|new version|new release|maintenance|n\/?a|none|nothing|test|release|更新|新版本|修复(?:了)?(?:一些)?(?:bug|问题)?|优化|无)(?: and (?:bug ?fix(?:es)?|improvements?|fixes))?[\s.!。!-]*$/i

/** Numbers of versions and what is said of them (IM-6, IM-10). */
export const versionRules = [
  fieldRule(
    'version-number-taken',
    '#/versionNumber',
    ({ versionNumber, facts }) => {
      const taken = facts.takenVersions?.find((other) => isSameVersion(other, versionNumber ?? ''))
      return taken === undefined ? null : { taken }
    },
    ['image'],
  ),
  fieldRule(
    'support-over',
    '#/supportedUntil',
    ({ supportedUntil, facts: { today } }) =>
      supportedUntil !== null && today !== undefined && supportedUntil < today
        ? { until: supportedUntil }
        : null,
    ['image'],
  ),
  fieldRule(
    'version-spelling',
    '#/versionNumber',
    ({ versionNumber }) =>
      versionNumber !== null && !/^V?\d+(\.\d+){0,3}([-+ ]?[0-9A-Za-z.]+)?$/.test(versionNumber)
        ? { version: versionNumber }
        : null,
    ['image'],
  ),
  fieldRule(
    'version-number-lower',
    '#/versionNumber',
    ({ versionNumber, facts }) => {
      if (versionNumber === null || !/\d/.test(versionNumber)) return null
      const highest = facts.takenVersions?.toSorted(compareVersions).at(-1)
      return highest !== undefined && compareVersions(versionNumber, highest) < 0
        ? { highest }
        : null
    },
    ['image'],
  ),
  fieldRule(
    'release-note-empty',
    '#/releaseNote',
    ({ releaseNote }) => {
      const note = releaseNote?.trim() ?? ''
      return note !== '' && (saysNothing.test(note) || !/\p{L}{2}/u.test(note)) ? { note } : null
    },
    ['image'],
  ),
]
