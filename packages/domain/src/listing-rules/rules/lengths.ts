import { limits } from '../../limits.ts'
import { countWords, plainText } from '../plain-text.ts'
import type { ReadableListing, TextField } from '../readable-listing.ts'
import { fieldRule, listingRule } from '../rule.ts'

const longest: Readonly<Record<TextField, number>> = {
  name: limits.productName,
  versionNumber: limits.versionNumber,
  releaseNote: limits.releaseNote,
  shortDescription: limits.shortDescription,
  detailsHtml: limits.richText,
  supportHtml: limits.richText,
  eulaHtml: limits.richText,
  refundPolicyHtml: limits.richText,
  osVersion: limits.osVersion,
  recommendedConfiguration: limits.recommendedConfiguration,
  productUrl: limits.productUrl,
  pricingDetails: limits.pricingDetails,
}

/** Fewer words than these tell a buyer nothing; what is empty is missing, not thin. */
const fewest = {
  shortDescription: 4,
  detailsHtml: 8,
  supportHtml: 5,
  eulaHtml: 8,
  refundPolicyHtml: 4,
} as const

function thin(field: keyof typeof fewest) {
  return (listing: ReadableListing) => {
    const words = countWords(plainText(listing[field]))
    return words > 0 && words < fewest[field] ? { words, least: fewest[field] } : null
  }
}

/** Texts that are too long to be stored, longer than readers read, or too short to say anything (IM-6, RV-8). */
export const lengthRules = [
  listingRule('text-too-long', (listing) =>
    (Object.keys(longest) as TextField[]).flatMap((field) => {
      const length = listing[field]?.length ?? 0
      const most = longest[field]
      return length > most ? [{ pointer: `#/${field}`, facts: { length, most } }] : []
    }),
  ),
  fieldRule('short-description-long', '#/shortDescription', ({ shortDescription }) => {
    const words = countWords(shortDescription ?? '')
    const most = limits.shortDescriptionWords
    return words > most ? { words, most } : null
  }),
  fieldRule('short-description-thin', '#/shortDescription', thin('shortDescription')),
  fieldRule('details-thin', '#/detailsHtml', thin('detailsHtml')),
  fieldRule('support-thin', '#/supportHtml', thin('supportHtml')),
  fieldRule('eula-thin', '#/eulaHtml', thin('eulaHtml'), ['image']),
  fieldRule('refund-policy-thin', '#/refundPolicyHtml', thin('refundPolicyHtml'), ['image']),
]
