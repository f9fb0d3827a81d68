import { allowedNetworks, regionLabel, type RegionId } from '@emporium/domain'
import type { Listing, ListingFile } from '@emporium/events'
import type { Addendum } from '../versions/addendum.entity.ts'
import type { Product } from '../products/product.entity.ts'
import type { StorefrontProduct, StorefrontVersion } from './storefront.schemas.ts'

/** US$ 0, the only price there is (IM-8). */
export const freePrice = { amount: '0.00', currency: 'USD' } as const

/** Where the bytes of a file are read; previews sign it. */
export type UrlOf = (file: ListingFile) => string

/** A version as it was listed, or as its draft would be. */
export type ShownVersion = {
  id: string
  listing: Listing
  listedAt: Date | null
  /** What was added to its release note since. */
  addenda: readonly Pick<Addendum, 'text' | 'addedAt'>[]
  /** Where it can be had now. */
  readyRegions: readonly RegionId[]
}

/** A version that was on sale. */
export type RetiredShown = Pick<ShownVersion, 'id' | 'listing' | 'listedAt' | 'addenda'> & {
  retiredAt: Date | null
}

/** All that a product page is made of. */
export type ShownProduct = {
  product: Pick<
    Product,
    'id' | 'slug' | 'type' | 'vendorId' | 'ratingCount' | 'ratingAverage' | 'listedAt'
  >
  vendor: { name: string; slug: string; verifiedDomain: string | null } | null
  /** The listing that the page describes. */
  listing: Listing
  /** Newest first. */
  versions: readonly ShownVersion[]
  /** Those that are not on sale any more, the last to go first. */
  retired: readonly RetiredShown[]
}

/** A link to a file of a listing. */
export function presentListingFile(file: ListingFile | null, urlOf: UrlOf) {
  if (!file) return null
  const { name, bytes, contentType } = file
  return { name, bytes, contentType, url: urlOf(file) }
}

function presentVersion(shown: ShownVersion, isLatest: boolean): StorefrontVersion[] {
  const { id, listing, listedAt, readyRegions, addenda } = shown
  const { image, versionNumber, releaseNote, eulaHtml, eulaHash } = listing
  if (!image) return []
  const { osFamily, osVersion, recommendedConfiguration, instanceTypes } = image
  const { systemDiskGiB, networkType } = image
  return [
    {
      id,
      versionNumber,
      releaseNote,
      supportedUntil: listing.supportedUntil ?? null,
      addenda: presentAddenda(addenda),
      isLatest,
      eulaHtml,
      eulaHash,
      osFamily,
      osVersion,
      recommendedConfiguration,
      instanceTypes,
      systemDiskGiB,
      networkType,
      listedAt: listedAt?.toISOString() ?? null,
      architecture: image.source.architecture,
      networks: [...allowedNetworks(networkType)],
      regions: image.releaseRegions.map((regionId) => ({
        regionId,
        label: regionLabel(regionId),
        isPurchasable: readyRegions.includes(regionId),
      })),
    },
  ]
}

const presentAddenda = (addenda: ShownVersion['addenda']) =>
  addenda.map(({ text, addedAt }) => ({ text, addedAt: addedAt.toISOString() }))

function presentRetired({ id, listing, listedAt, retiredAt, addenda }: RetiredShown) {
  const { versionNumber, releaseNote, eulaHash } = listing
  // A SaaS product has no versions that a reader could tell apart.
  if (!versionNumber) return []
  return [
    {
      id,
      versionNumber,
      releaseNote,
      supportedUntil: listing.supportedUntil ?? null,
      eulaHash,
      addenda: presentAddenda(addenda),
      listedAt: listedAt?.toISOString() ?? null,
      retiredAt: retiredAt?.toISOString() ?? null,
    },
  ]
}

function presentSaas({ saas }: Listing, urlOf: UrlOf): StorefrontProduct['saas'] {
  if (!saas) return null
  const { productUrl, pricingDetails, resources } = saas
  return {
    productUrl,
    pricingDetails,
    resources: resources.map(({ name, url, file }) => ({
      name,
      url,
      file: presentListingFile(file, urlOf),
    })),
  }
}

/** The product page: the same for buyers and for the preview; the seller's own image stays out of it (IM-9, ST-1). */
export function presentStorefrontProduct(
  { product, vendor, listing, versions, retired }: ShownProduct,
  urlOf: UrlOf,
): StorefrontProduct {
  const { id, slug, type, vendorId } = product
  const { name, shortDescription, detailsHtml, supportHtml, eulaHtml, eulaHash } = listing
  const { refundPolicyHtml, categoryId, subCategoryId, priceModel } = listing
  return {
    id,
    slug,
    type,
    name,
    shortDescription,
    detailsHtml,
    supportHtml,
    eulaHtml,
    eulaHash,
    refundPolicyHtml,
    categoryId,
    subCategoryId,
    priceModel,
    price: freePrice,
    logo: presentListingFile(listing.logo, urlOf),
    userGuide: presentListingFile(listing.userGuide, urlOf),
    pictures: (listing.pictures ?? []).map(({ alt, file }) => ({
      alt,
      url: urlOf(file),
      pixels: file.pixels ?? null,
    })),
    vendor: {
      id: vendorId,
      name: vendor?.name ?? '',
      slug: vendor?.slug ?? '',
      verifiedDomain: vendor?.verifiedDomain ?? null,
    },
    rating: { count: product.ratingCount, average: product.ratingAverage },
    listedAt: product.listedAt?.toISOString() ?? null,
    versions: versions.flatMap((version, index) => presentVersion(version, index === 0)),
    retiredVersions: retired.flatMap(presentRetired),
    saas: presentSaas(listing, urlOf),
  }
}
