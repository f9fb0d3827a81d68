import type { ProductType, SingleSlot } from '@emporium/domain'
import type { ImageFacts, Listing, ListingFile, SaasFacts } from '@emporium/events'
import { createHash } from 'node:crypto'
import type { Draft } from '../drafts/draft.ts'
import type { ProductFile } from '../files/product-file.entity.ts'

/** The files of a draft by their ids. */
export type FilesById = ReadonlyMap<string, ProductFile>

/** SHA-256 of the EULA as buyers read it: what they accept (ST-2). */
export function eulaHashOf(eulaHtml: string | null): string | null {
  return eulaHtml && createHash('sha256').update(eulaHtml).digest('hex')
}

function imageOf(draft: Draft): ImageFacts | null {
  const { source, hasBootScript, osFamily, networkType, systemDiskGiB } = draft
  if (!source || hasBootScript === null || !osFamily || !networkType || !systemDiskGiB) return null
  const { releaseRegions, instanceTypes, accessPoints } = draft
  return {
    source,
    hasBootScript,
    osFamily,
    networkType,
    systemDiskGiB,
    releaseRegions,
    instanceTypes,
    accessPoints,
    osVersion: draft.osVersion ?? '',
    recommendedConfiguration: draft.recommendedConfiguration ?? '',
  }
}

function saasOf(draft: Draft, fileOf: (id: string) => ListingFile | null): SaasFacts {
  return {
    productUrl: draft.productUrl ?? '',
    pricingDetails: draft.pricingDetails ?? '',
    resources: draft.resources.map(({ name, url, fileId }) => ({
      name,
      url,
      file: fileId === null ? null : fileOf(fileId),
    })),
  }
}

/**
 * A listing made from what the draft has: complete when the draft is ready, and the preview of it before. What is
 * missing is empty (IM-9).
 */
export function listingOf(type: ProductType, draft: Draft, files: FilesById): Listing {
  const fileOf = (id: string | undefined) => (id ? (files.get(id)?.asListed ?? null) : null)
  const slot = (name: SingleSlot) => fileOf(draft.files[name])
  const { versionNumber, releaseNote, eulaHtml, refundPolicyHtml } = draft
  const { categoryId, subCategoryId } = draft
  return {
    type,
    versionNumber,
    releaseNote,
    supportedUntil: draft.supportedUntil ?? null,
    eulaHtml,
    refundPolicyHtml,
    categoryId,
    subCategoryId,
    name: draft.name ?? '',
    shortDescription: draft.shortDescription ?? '',
    detailsHtml: draft.detailsHtml ?? '',
    supportHtml: draft.supportHtml ?? '',
    eulaHash: eulaHashOf(eulaHtml),
    priceModel: draft.priceModel ?? 'free',
    logo: slot('logo'),
    userGuide: slot('user_guide'),
    trademark: slot('trademark'),
    patent: slot('patent'),
    pictures: (draft.pictures ?? []).flatMap(({ alt, fileId }) => {
      const file = fileOf(fileId)
      return file ? [{ alt, file }] : []
    }),
    image: type === 'image' ? imageOf(draft) : null,
    saas: type === 'saas' ? saasOf(draft, fileOf) : null,
  }
}
