import type { Fact } from '../tables/fact.ts'
import { useUiText } from '../text/use-text.ts'
import type { ListingFacts } from './listing-facts.ts'
import { useListingWords } from './use-listing-words.ts'

/** The strip of facts below the head of a product (ST-1); the price is always last, as it takes the room that is left. */
export function useListingStrip() {
  const { t } = useUiText()
  const { typeName, categoryName, priceName } = useListingWords()
  return (listing: ListingFacts): Fact[] => {
    const { type, versionNumber, image, categoryId, priceModel } = listing
    const osVersion = image?.osVersion
    return [
      { key: 'type', label: t('ui.listing.type.label'), value: typeName(type) },
      ...(versionNumber
        ? [{ key: 'version', label: t('ui.listing.version'), value: versionNumber }]
        : []),
      ...(osVersion ? [{ key: 'os', label: t('ui.listing.os'), value: osVersion }] : []),
      ...(categoryId
        ? [{ key: 'category', label: t('ui.listing.category'), value: categoryName(categoryId) }]
        : []),
      {
        key: 'price',
        label: t('ui.listing.price.label'),
        value: priceName(type, priceModel ?? 'free'),
      },
    ]
  }
}
