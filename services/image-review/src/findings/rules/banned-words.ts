import { listingRule, plainText } from '../rule.ts'

/** Claims that no listing may make, and fillers that no listing should keep. */
const banned = [
  'lorem ipsum',
  'world leading',
  'number one',
  'no. 1',
  '100% secure',
  'guaranteed profit',
  'crack',
  'keygen',
  'warez',
  'nulled',
] as const

/** Superlatives and unlawful offers are not listed (RV-4). */
export const bannedWords = listingRule({
  id: 'banned-words',
  severity: 'warning',
  title: 'A text contains words that are not listed here',
  mend: 'Say what the product does instead.',
  check: ({ name, shortDescription, detailsHtml, supportHtml }) => {
    const text = ` ${[name, shortDescription, plainText(detailsHtml), plainText(supportHtml)].join(' ').toLowerCase()} `
    const found = banned.filter((word) =>
      new RegExp(`[^a-z0-9]${word.replaceAll('.', '\\.')}[^a-z0-9]`).test(text),
    )
    return found.length > 0 ? `Found: ${found.join(', ')}.` : null
  },
})
