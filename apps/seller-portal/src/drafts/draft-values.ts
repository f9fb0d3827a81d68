import type { DraftView } from '@emporium/api-client'
import { fieldPath } from '@emporium/ui'
import type { DraftChange } from './draft.api.ts'

/** A field of the wizard that is saved by name. */
export type DraftField = keyof DraftChange

/** All fields of the wizard as they are edited: ids instead of facts. */
export type DraftValues = { [Field in DraftField]-?: Exclude<DraftChange[Field], undefined> }

/** What a draft of the server says, as the wizard edits it. */
export function valuesOf(draft: DraftView): DraftValues {
  return {
    name: draft.name,
    shortDescription: draft.shortDescription,
    detailsHtml: draft.detailsHtml,
    supportHtml: draft.supportHtml,
    categoryId: draft.categoryId,
    subCategoryId: draft.subCategoryId,
    versionNumber: draft.versionNumber,
    releaseNote: draft.releaseNote,
    supportedUntil: draft.supportedUntil,
    eulaHtml: draft.eulaHtml,
    refundPolicyHtml: draft.refundPolicyHtml,
    hasBootScript: draft.hasBootScript,
    osFamily: draft.osFamily,
    osVersion: draft.osVersion,
    releaseRegions: draft.releaseRegions,
    recommendedConfiguration: draft.recommendedConfiguration,
    instanceTypes: draft.instanceTypes.map(({ id }) => id),
    systemDiskGiB: draft.systemDiskGiB,
    networkType: draft.networkType,
    priceModel: draft.priceModel,
    accessPoints: draft.accessPoints,
    productUrl: draft.productUrl,
    pricingDetails: draft.pricingDetails,
    resources: draft.resources.map(({ name, url, file }) => ({
      name,
      url,
      fileId: file?.fileId ?? null,
    })),
    pictures: draft.pictures.map(({ alt, file }) => ({ alt, fileId: file.fileId })),
  } as DraftValues // a category of the server is one that it takes
}

/** The field that a pointer such as `#/resources/0/name` is about. */
export const fieldOf = (pointer: string): string => fieldPath(pointer).split('/')[0] ?? ''
