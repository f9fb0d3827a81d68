import { listingRule } from '../rule.ts'

/** Version numbers are spelt alike, so that buyers can compare them (IM-10). */
export const versionSpelling = listingRule({
  id: 'version-spelling',
  severity: 'warning',
  title: 'The version number is spelt unusually',
  mend: 'Write it like 1.2.3 or V1.2.3.',
  check: ({ versionNumber }) =>
    versionNumber !== null && !/^V?\d+(\.\d+)*$/.test(versionNumber)
      ? `It reads "${versionNumber}".`
      : null,
})
