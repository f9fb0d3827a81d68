import { useUiText } from '../text/use-text.ts'
import type { ListingFacts } from './listing-facts.ts'

/** A part of a product page: the anchor it is linked by and its heading. */
export type ListingPartName =
  | 'details'
  | 'pricing'
  | 'resources'
  | 'running'
  | 'versions'
  | 'support'
  | 'eula'
  | 'refund'

/** The parts that a product has something to say in, in their order on the page (ST-1). */
export function useListingParts() {
  const { t } = useUiText()
  return (listing: ListingFacts): { anchor: ListingPartName; title: string }[] => {
    const { image, saas } = listing
    const parts: [ListingPartName, unknown][] = [
      ['details', listing.detailsHtml],
      ['pricing', saas?.pricingDetails],
      ['resources', saas?.resources.length],
      ['running', image],
      ['versions', listing.versions?.some(({ versionNumber }) => versionNumber)],
      ['support', listing.supportHtml],
      ['eula', listing.eulaHtml],
      ['refund', listing.refundPolicyHtml],
    ]
    return parts
      .filter(([, content]) => content)
      .map(([anchor]) => ({ anchor, title: t(`ui.listing.${anchor}`) }))
  }
}
