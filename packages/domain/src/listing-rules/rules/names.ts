import { looksAlike } from '../look-alike.ts'
import type { ReadableListing } from '../readable-listing.ts'
import { fieldRule } from '../rule.ts'

/** Short names in capitals are abbreviations, and honest. */
const shoutedLetters = 10
/** Case does not make a name another one. */
const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

function sameNames({ name, facts }: ReadableListing): string[] {
  return (facts.similarNames ?? []).filter((other) => folded(other) === folded(name ?? ''))
}

/** The name under which buyers find the product (SA-1, RV-8). */
export const nameRules = [
  fieldRule('name-duplicate', '#/name', (listing) => {
    const [other] = sameNames(listing)
    return other === undefined ? null : { other }
  }),
  fieldRule('name-look-alike', '#/name', (listing) => {
    const same = sameNames(listing)
    const other = (listing.facts.similarNames ?? []).find(
      (candidate) => !same.includes(candidate) && looksAlike(candidate, listing.name ?? ''),
    )
    return other === undefined ? null : { other }
  }),
  fieldRule('name-all-caps', '#/name', ({ name }) => {
    const letters = name?.match(/\p{L}/gu)?.join('') ?? ''
    const isShouted = letters.length >= shoutedLetters && letters === letters.toUpperCase()
    return isShouted && letters !== letters.toLowerCase() ? { name: name ?? '' } : null
  }),
  fieldRule('name-special-characters', '#/name', ({ name }) => {
    const odd = [...new Set(name?.match(/[^\p{L}\p{M}\p{N} .,\-+()&'’·:/]/gu) ?? [])]
    return odd.length > 0 ? { found: odd.join(' ') } : null
  }),
]
