import type { NetworkType, OsFamily, PriceModel, ProductType } from '../catalogue.ts'
import type { RegionId } from '../regions.ts'

/** What a rule needs to know of a file: how it is called, the sides of a picture, whether a PDF can be read. */
export type ReadableFile = {
  name: string
  /** Sides as they were sent; null for what is no picture, or where they are not known. */
  pixels: { width: number; height: number } | null
  /** Whether a PDF has text; null for what is none, or where it is not known. */
  hasText: boolean | null
}

/** The seller's image, as the cloud described it when it was chosen. */
export type ReadableImage = {
  regionId: RegionId
  operatingSystem: string
  platform: string
  sizeGiB: number
}

/** What only a server knows of a listing; a form without an answer yet leaves it out. */
export type ServerFacts = {
  /** Whether operations has confirmed the company as an ISV for this type of product (ON-8). */
  isIsvConfirmed?: boolean
  /** Version numbers of the product's other versions (IM-10). */
  takenVersions?: readonly string[]
  /** The number of the product's version that has the chosen image already; `null` when none has it (IM-10). */
  imageTakenBy?: string | null
  /** The name of another product of the company that is made from the same image. */
  imageAlsoIn?: string | null
  /** The day that is not over anywhere yet; unknown where it is no matter any more, as in the review. */
  today?: string
  /** Names of other products that buyers could take for this one. */
  similarNames?: readonly string[]
  /** Rules that sellers are not told of: operations switched them off, or only observes them (RV-8). */
  silentRules?: readonly string[]
}

/**
 * A listing as the rules read it: what the form has now, what a draft has, or what was handed in. Null and empty is
 * what is not filled in yet (RV-8).
 */
export type ReadableListing = {
  type: ProductType
  name: string | null
  versionNumber: string | null
  releaseNote: string | null
  /** The last day on which the version is supported, null while no end is announced (IM-10). */
  supportedUntil: string | null
  shortDescription: string | null
  detailsHtml: string | null
  supportHtml: string | null
  eulaHtml: string | null
  refundPolicyHtml: string | null
  categoryId: string | null
  image: ReadableImage | null
  hasBootScript: boolean | null
  osFamily: OsFamily | null
  osVersion: string | null
  releaseRegions: readonly RegionId[]
  recommendedConfiguration: string | null
  instanceTypeIds: readonly string[]
  systemDiskGiB: number | null
  networkType: NetworkType | null
  priceModel: PriceModel | null
  accessPointCount: number
  productUrl: string | null
  pricingDetails: string | null
  resources: readonly { name: string; url: string | null; hasFile: boolean }[]
  /** What each picture shows, in words; empty while nothing is said (ST-1). */
  pictures: readonly { alt: string }[]
  logo: ReadableFile | null
  userGuide: ReadableFile | null
  facts: ServerFacts
}

/** A field of a listing that holds one text. */
export type TextField =
  | 'name'
  | 'versionNumber'
  | 'releaseNote'
  | 'shortDescription'
  | 'detailsHtml'
  | 'supportHtml'
  | 'eulaHtml'
  | 'refundPolicyHtml'
  | 'osVersion'
  | 'recommendedConfiguration'
  | 'productUrl'
  | 'pricingDetails'
