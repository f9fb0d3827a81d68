import { listingRule } from '../rule.ts'

/** Special characters in names are discouraged (SA-1). */
export const nameCharacters = listingRule({
  id: 'name-characters',
  severity: 'info',
  title: 'The name contains special characters',
  mend: 'Use letters, digits, spaces, dots and hyphens.',
  check: ({ name }) => {
    const odd = [...new Set(name.match(/[^\p{L}\p{N} .\-+()&']/gu) ?? [])]
    return odd.length > 0 ? `Found: ${odd.join(' ')}` : null
  },
})
