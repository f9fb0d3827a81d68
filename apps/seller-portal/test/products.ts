import type { DraftView, ProductVersionView, ProductView } from '@emporium/api-client'

/** A draft in which nothing is filled in. */
export function emptyDraft(said: Partial<DraftView> = {}): DraftView {
  return {
    versionId: 'v1',
    revision: 1,
    isEditable: true,
    name: null,
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
    image: null,
    hasBootScript: null,
    osFamily: null,
    osVersion: null,
    releaseRegions: [],
    recommendedConfiguration: null,
    instanceTypes: [],
    systemDiskGiB: 40,
    networkType: null,
    priceModel: 'free',
    accessPoints: [],
    productUrl: null,
    pricingDetails: null,
    resources: [],
    pictures: [],
    files: { logo: null, user_guide: null, trademark: null, patent: null },
    ...said,
  }
}

/** A first version that waits to be filled in. */
export function draftVersion(said: Partial<ProductVersionView> = {}): ProductVersionView {
  return {
    id: 'v1',
    versionNumber: null,
    releaseNote: null,
    supportedUntil: null,
    status: 'draft',
    reviewStage: null,
    caseId: null,
    reviewerName: null,
    reasons: [],
    said: [],
    fields: [],
    findings: [],
    hasKeptEdits: false,
    addenda: [],
    hasBootScript: null,
    image: null,
    regions: [],
    submissions: [],
    createdAt: '2026-11-20T08:00:00.000Z',
    submittedAt: null,
    listedAt: null,
    ...said,
  }
}

/** An image product as its vendor sees it. */
export function imageProduct(
  said: Omit<Partial<ProductView>, 'draft'> & { draft?: Partial<DraftView> } = {},
): ProductView {
  const { draft, ...rest } = said
  return {
    id: 'p1',
    vendorId: 'w1',
    vendorName: 'Ternworks',
    type: 'image',
    name: draft?.name ?? null,
    slug: null,
    status: 'unlisted',
    isDiscarded: false,
    listedVersionId: null,
    rating: { count: 0, average: null },
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    listedAt: null,
    versions: [draftVersion()],
    timeline: [],
    actions: ['edit', 'submit', 'discard'],
    ...rest,
    draft: emptyDraft(draft),
  }
}
