import type { Listing } from '@emporium/events'
import { listingRule, plainText } from '../rule.ts'

const always: readonly [string, (listing: Listing) => string | null][] = [
  ['short description', (listing) => listing.shortDescription],
  ['product details', (listing) => listing.detailsHtml],
  ['support', (listing) => listing.supportHtml],
]
const ofImages: typeof always = [
  ['version number', (listing) => listing.versionNumber],
  ['release note', (listing) => listing.releaseNote],
  ['EULA', (listing) => listing.eulaHtml],
]
const ofSaas: typeof always = [
  ['product URL', (listing) => listing.saas?.productUrl ?? null],
  ['pricing details', (listing) => listing.saas?.pricingDetails ?? null],
]

/** What buyers need to read is there (RV-4). */
export const requiredTexts = listingRule({
  id: 'required-texts',
  severity: 'blocking',
  title: 'A required text is missing',
  mend: 'Fill in what is named and hand the product in again.',
  check: (listing) => {
    const wanted = [...always, ...(listing.type === 'image' ? ofImages : ofSaas)]
    const missing = wanted.filter(([, of]) => !plainText(of(listing) ?? '')).map(([name]) => name)
    return missing.length > 0 ? `Missing: ${missing.join(', ')}.` : null
  },
})
