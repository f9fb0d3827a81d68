import type { NetworkType, OsFamily, PriceModel, ProductType } from '@emporium/domain'

/** A file that buyers can download; `url` is a path of the API. */
export type ListingFileFacts = { name: string; url: string; bytes?: number | null }

/** A picture of the product with what it shows, and the sides that keep its place while it is loaded (ST-1). */
export type ListingPictureFacts = {
  alt: string
  url: string
  pixels?: { width: number; height: number } | null
}

/** A server size that the product runs on (IM-8); `id` is the cloud's name of it. */
export type ListingInstanceType = {
  id: string
  cpuCores?: number | null
  memoryGiB?: number | null
  ioOptimized?: boolean | null
}

/** A version that is, or was, on the shelf; `regionIds` are the regions in which it can be had (IM-12). */
export type ListingVersionFacts = {
  id: string
  versionNumber: string | null
  releaseNote?: string | null
  /** What was added to the note after publishing, oldest first (IM-10). */
  addenda?: readonly { text: string; addedAt: string }[]
  listedAt?: string | null
  /** The last day on which it is supported; null: no end is announced (IM-10). */
  supportedUntil?: string | null
  /** Since when it is not sold any more. */
  retiredAt?: string | null
  regionIds?: readonly string[]
}

/** What describes an image product beside its texts (IM-7, IM-8). */
export type ListingImageFacts = {
  osFamily?: OsFamily | null
  osVersion?: string | null
  architecture?: string | null
  regionIds: readonly string[]
  recommendedConfiguration?: string | null
  instanceTypes: readonly ListingInstanceType[]
  systemDiskGiB?: number | null
  networkType?: NetworkType | null
}

/** What describes a SaaS product beside its texts (SA-1). */
export type ListingSaasFacts = {
  productUrl?: string | null
  pricingDetails?: string | null
  resources: readonly { name: string; url?: string | null; file?: ListingFileFacts | null }[]
}

/** How buyers have rated the product; `average` is null while nobody has. */
export type ListingRating = { average: number | null; count: number }

/**
 * A product as its page shows it (ST-1, IM-9): of the shelf, or a draft in a preview. What a draft does not have yet is
 * null and is left out. HTML must have been sanitised by the service that owns it.
 */
export type ListingFacts = {
  type: ProductType
  name: string | null
  vendorName: string
  /** A domain that the vendor has proven to be its own; the badge (ON-10). */
  vendorDomain?: string | null
  /** The page of the vendor, where there is one to go to. */
  vendorUrl?: string | null
  logoUrl?: string | null
  shortDescription?: string | null
  detailsHtml?: string | null
  supportHtml?: string | null
  eulaHtml?: string | null
  refundPolicyHtml?: string | null
  categoryId?: string | null
  subCategoryId?: string | null
  priceModel?: PriceModel | null
  /** The version that the page describes. */
  versionNumber?: string | null
  versions?: readonly ListingVersionFacts[]
  userGuide?: ListingFileFacts | null
  /** In the order of the seller. */
  pictures?: readonly ListingPictureFacts[]
  rating?: ListingRating | null
  listedAt?: string | null
  image?: ListingImageFacts | null
  saas?: ListingSaasFacts | null
}
