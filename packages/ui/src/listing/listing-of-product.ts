import type { NetworkType, OsFamily, PriceModel, ProductType } from '@emporium/domain'
import type {
  ListingFacts,
  ListingFileFacts,
  ListingInstanceType,
  ListingPictureFacts,
  ListingVersionFacts,
} from './listing-facts.ts'

/** A version as the API shows it on a product page and in a preview. */
type ShownVersion = {
  id: string
  versionNumber: string | null
  releaseNote: string | null
  supportedUntil?: string | null
  addenda?: readonly { text: string; addedAt: string }[]
  listedAt: string | null
  osFamily: OsFamily
  osVersion: string
  architecture: string
  recommendedConfiguration: string
  instanceTypes: readonly ListingInstanceType[]
  systemDiskGiB: number
  networkType: NetworkType
  regions: readonly { regionId: string; isPurchasable: boolean }[]
}

/** A version that was on sale, as the API shows it. */
type RetiredVersion = Pick<
  ShownVersion,
  'id' | 'versionNumber' | 'releaseNote' | 'supportedUntil' | 'addenda' | 'listedAt'
> & { retiredAt: string | null }

/** A product as the API shows it to buyers, and to its seller in a preview. */
type ShownProduct = {
  type: ProductType
  name: string
  shortDescription: string
  detailsHtml: string
  supportHtml: string
  eulaHtml: string | null
  refundPolicyHtml: string | null
  categoryId: string | null
  subCategoryId: string | null
  priceModel: PriceModel
  logo: ListingFileFacts | null
  userGuide: ListingFileFacts | null
  pictures: readonly ListingPictureFacts[]
  vendor: { name: string; verifiedDomain?: string | null }
  rating: { count: number; average: number | null }
  listedAt: string | null
  versions: readonly ShownVersion[]
  retiredVersions?: readonly RetiredVersion[]
  saas: NonNullable<ListingFacts['saas']> | null
}

function imageOf(version: ShownVersion | undefined): ListingFacts['image'] {
  if (!version) return null
  const { regions, ...facts } = version
  return { ...facts, regionIds: regions.map(({ regionId }) => regionId) }
}

const onSale = (version: ShownVersion): ListingVersionFacts => {
  const { id, versionNumber, releaseNote, supportedUntil, addenda, listedAt, regions } = version
  return {
    id,
    versionNumber,
    releaseNote,
    supportedUntil: supportedUntil ?? null,
    ...(addenda ? { addenda } : {}),
    listedAt,
    regionIds: regions.filter((region) => region.isPurchasable).map(({ regionId }) => regionId),
  }
}

/** The facts of a product page from the API's view of it; the newest version is the one that the page describes. */
export function listingOfProduct(product: ShownProduct): ListingFacts {
  const { vendor, logo, versions, retiredVersions = [], ...same } = product
  return {
    ...same,
    vendorName: vendor.name,
    vendorDomain: vendor.verifiedDomain ?? null,
    logoUrl: logo?.url ?? null,
    versionNumber: versions[0]?.versionNumber ?? null,
    versions: [...versions.map(onSale), ...retiredVersions],
    image: imageOf(versions[0]),
  }
}
