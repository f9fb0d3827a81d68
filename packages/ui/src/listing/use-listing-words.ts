import type { PriceModel, ProductType, ServerNetwork } from '@emporium/domain'
import { useUiText } from '../text/use-text.ts'

/** The vocabulary of listings in the reader's language; an id that is unknown is shown as it is. */
export function useListingWords() {
  const { maybe } = useUiText()
  const word = (group: string, id: string) => maybe(`ui.listing.${group}.${id}`) ?? id
  const groups: Record<string, string> = {
    categoryId: 'categories',
    subCategoryId: 'subCategories',
    networkType: 'networkType',
    osFamily: 'osFamily',
  }
  return {
    /** The value of a field of a listing by its name where the field holds an id, else as it is (SA-3). */
    fieldValue(field: string, value: string): string {
      const group = groups[field]
      return group ? word(group, value) : value
    },
    /** "Hangzhou (East China 1)" (IM-4). */
    regionName: (id: string) => word('region', id),
    categoryName: (id: string) => word('categories', id),
    subCategoryName: (id: string) => word('subCategories', id),
    typeName: (id: string) => word('type', id),
    networkTypeName: (id: string) => word('networkType', id),
    /** The network of one server, as a buyer chooses it (ST-2). */
    networkName: (id: ServerNetwork | string) => word('serverNetwork', id),
    osFamilyName: (id: string) => word('osFamily', id),
    /** What the software costs, in the same words everywhere; SaaS is billed by its seller (IM-8, SA-1). */
    priceName: (type: ProductType, model: PriceModel | string) =>
      word('price', type === 'saas' ? 'seller' : model),
  }
}
