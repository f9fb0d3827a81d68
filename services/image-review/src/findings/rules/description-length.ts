import { limits } from '@emporium/domain'
import { listingRule } from '../rule.ts'

/** Short descriptions are short (IM-6, SA-1). */
export const descriptionLength = listingRule({
  id: 'description-length',
  severity: 'warning',
  title: 'The short description is long',
  mend: `Keep it within ${limits.shortDescriptionWords} words.`,
  check: ({ shortDescription }) => {
    const words = shortDescription.split(/\s+/).filter(Boolean).length
    return words > limits.shortDescriptionWords ? `It has ${words} words.` : null
  },
})
