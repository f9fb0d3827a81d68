import type {
  NetworkType,
  OsFamily,
  PriceModel,
  ProductType,
  RegionId,
  SingleSlot,
} from '@emporium/domain'
import type { AccessPoint, InstanceTypeFacts, SourceImage } from '@emporium/events'

/** A link or file that helps customers of a SaaS product (SA-1). */
export type DraftResource = { name: string; url: string | null; fileId: string | null }

/** A picture of the product page; what it shows may be said later (ST-1). */
export type DraftPicture = { alt: string; fileId: string }

/** What the wizard has of a version so far; what is not filled in yet is null or empty (IM-1, SA-1). */
export type Draft = {
  name: string | null
  shortDescription: string | null
  detailsHtml: string | null
  supportHtml: string | null
  categoryId: string | null
  subCategoryId: string | null
  versionNumber: string | null
  releaseNote: string | null
  /** The last day on which the version is supported; null, or absent in older drafts: no end is announced (IM-10). */
  supportedUntil?: string | null
  eulaHtml: string | null
  refundPolicyHtml: string | null
  source: SourceImage | null
  hasBootScript: boolean | null
  osFamily: OsFamily | null
  osVersion: string | null
  releaseRegions: RegionId[]
  recommendedConfiguration: string | null
  instanceTypes: InstanceTypeFacts[]
  systemDiskGiB: number | null
  networkType: NetworkType | null
  priceModel: PriceModel | null
  accessPoints: AccessPoint[]
  productUrl: string | null
  pricingDetails: string | null
  resources: DraftResource[]
  /** In their order on the page; absent in older drafts. */
  pictures?: DraftPicture[]
  /** Ids of the files in their slots. */
  files: Partial<Record<SingleSlot, string>>
}

/** A draft with nothing in it but what has only one possible value today. */
export function emptyDraft(type: ProductType, name: string | null): Draft {
  return {
    name,
    shortDescription: null,
    detailsHtml: null,
    supportHtml: null,
    categoryId: null,
    subCategoryId: null,
    versionNumber: null,
    releaseNote: null,
    supportedUntil: null,
    eulaHtml: null,
    refundPolicyHtml: null,
    source: null,
    hasBootScript: null,
    osFamily: null,
    osVersion: null,
    releaseRegions: [],
    recommendedConfiguration: null,
    instanceTypes: [],
    systemDiskGiB: type === 'image' ? 40 : null,
    networkType: null,
    priceModel: type === 'image' ? 'free' : null,
    accessPoints: [],
    productUrl: null,
    pricingDetails: null,
    resources: [],
    pictures: [],
    files: {},
  }
}

/** The draft of a further version: the texts stay, what tells the versions apart is to be said anew (IM-10). */
export function draftOfNextVersion(previous: Draft, said: Partial<Draft>): Draft {
  return {
    ...previous,
    versionNumber: null,
    releaseNote: null,
    supportedUntil: null,
    source: null,
    hasBootScript: null,
    ...said,
  }
}

/** Every file that a draft refers to. */
export function filesOf(draft: Pick<Draft, 'resources' | 'pictures' | 'files'>): string[] {
  const linked = draft.resources.flatMap(({ fileId }) => fileId ?? [])
  const shown = (draft.pictures ?? []).map(({ fileId }) => fileId)
  return [...Object.values(draft.files), ...linked, ...shown]
}
