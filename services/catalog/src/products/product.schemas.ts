import {
  fileSlots,
  limits,
  networkTypes,
  osFamilies,
  priceModels,
  productShelf,
  productTypes,
  productVersion,
  regionIds,
  reviewCase,
  type FileSlot,
} from '@emporium/domain'
import { AccessPoint, InstanceTypeFacts, SourceImage } from '@emporium/events'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { FileView } from '../files/file.schemas.ts'

const Text = Nullable(Type.String())
const singleSlots = (Object.keys(fileSlots) as FileSlot[]).filter((slot) => slot !== 'resource')

/** The wizard's fields, as far as they are filled in. */
export const DraftView = Type.Object(
  {
    versionId: Id,
    revision: Type.Integer({ description: 'Send it as If-Match when you change the draft' }),
    isEditable: Type.Boolean(),
    name: Text,
    shortDescription: Text,
    detailsHtml: Text,
    supportHtml: Text,
    categoryId: Text,
    subCategoryId: Text,
    versionNumber: Text,
    releaseNote: Text,
    eulaHtml: Text,
    refundPolicyHtml: Text,
    image: Nullable(SourceImage),
    hasBootScript: Nullable(Type.Boolean()),
    osFamily: Nullable(OneOf(osFamilies)),
    osVersion: Text,
    releaseRegions: Type.Array(OneOf(regionIds)),
    recommendedConfiguration: Text,
    instanceTypes: Type.Array(InstanceTypeFacts),
    systemDiskGiB: Nullable(Type.Integer()),
    networkType: Nullable(OneOf(networkTypes)),
    priceModel: Nullable(OneOf(priceModels)),
    accessPoints: Type.Array(AccessPoint),
    productUrl: Text,
    pricingDetails: Text,
    resources: Type.Array(
      Type.Object({ name: Type.String(), url: Text, file: Nullable(ref(FileView)) }),
    ),
    files: Type.Object(
      Object.fromEntries(singleSlots.map((slot) => [slot, Nullable(ref(FileView))])) as Record<
        (typeof singleSlots)[number],
        ReturnType<typeof Nullable<ReturnType<typeof ref<typeof FileView>>>>
      >,
    ),
  },
  { $id: 'Draft' },
)
export type DraftView = Static<typeof DraftView>

export const SubmissionView = Type.Object(
  {
    id: Id,
    round: Type.Integer(),
    versionNumber: Text,
    releaseNote: Text,
    submittedAt: Instant,
    isCurrent: Type.Boolean(),
  },
  { $id: 'Submission' },
)

export const VersionView = Type.Object(
  {
    id: Id,
    versionNumber: Text,
    releaseNote: Text,
    status: OneOf(productVersion.states),
    reviewStage: Nullable(OneOf(reviewCase.states)),
    caseId: Nullable(Id),
    reviewerName: Text,
    reasons: Type.Array(Type.String(), { description: 'Why it was rejected' }),
    fields: Type.Array(Type.String(), { description: 'The fields at fault' }),
    hasBootScript: Nullable(Type.Boolean()),
    image: Nullable(SourceImage),
    regions: Type.Array(
      Type.Object({
        regionId: OneOf(regionIds),
        isReady: Type.Boolean(),
        failure: Text,
      }),
      { description: 'Production in each release region' },
    ),
    submissions: Type.Array(ref(SubmissionView)),
    createdAt: Instant,
    submittedAt: Nullable(Instant),
    listedAt: Nullable(Instant),
  },
  { $id: 'ProductVersion' },
)
export type VersionView = Static<typeof VersionView>

/** One step of the timeline (RV-1). */
export const StepView = Type.Object(
  {
    at: Instant,
    machine: Type.String(),
    versionId: Nullable(Id),
    verb: Type.String(),
    from: Type.String(),
    to: Type.String(),
    by: Type.Object({ kind: Type.String(), name: Text }),
    reason: Text,
  },
  { $id: 'ProductStep' },
)
export type StepView = Static<typeof StepView>

export const ProductView = Type.Object(
  {
    id: Id,
    vendorId: Id,
    vendorName: Text,
    type: OneOf(productTypes),
    name: Text,
    slug: Text,
    status: OneOf(productShelf.states),
    isDiscarded: Type.Boolean(),
    listedVersionId: Nullable(Id),
    rating: Type.Object({ count: Type.Integer(), average: Nullable(Type.Number()) }),
    createdAt: Instant,
    updatedAt: Instant,
    listedAt: Nullable(Instant),
    draft: ref(DraftView),
    versions: Type.Array(ref(VersionView), { description: 'Newest first' }),
    timeline: Type.Array(ref(StepView), { description: 'Oldest first' }),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Product' },
)
export type ProductView = Static<typeof ProductView>

export const ProductRowView = Type.Object(
  {
    id: Id,
    vendorId: Id,
    vendorName: Text,
    type: OneOf(productTypes),
    name: Text,
    slug: Text,
    status: OneOf(productShelf.states),
    versionNumber: Text,
    versionStatus: OneOf(productVersion.states),
    reviewStage: Nullable(OneOf(reviewCase.states)),
    logoUrl: Text,
    rating: Type.Object({ count: Type.Integer(), average: Nullable(Type.Number()) }),
    createdAt: Instant,
    updatedAt: Instant,
    listedAt: Nullable(Instant),
  },
  { $id: 'ProductRow' },
)
export type ProductRowView = Static<typeof ProductRowView>

export const ProductsQuery = Strict({
  ...PageQuery,
  vendorId: Type.Optional(Id),
  type: Type.Optional(OneOf(productTypes)),
  status: Type.Optional(OneOf(productShelf.states)),
  versionStatus: Type.Optional(OneOf(productVersion.states)),
  q: Type.Optional(Type.String({ maxLength: limits.searchText })),
  sort: Type.Optional(OneOf(['updated', 'created', 'name'])),
})
export type ProductsQuery = Static<typeof ProductsQuery>

export const CreateProductBody = Strict({
  type: OneOf(productTypes),
  name: Type.Optional(Type.String({ minLength: 1, maxLength: limits.productName, pattern: '\\S' })),
  vendorId: Type.Optional(Id),
})

export const AddVersionBody = Strict({
  versionNumber: Type.Optional(Type.String({ minLength: 1, maxLength: limits.versionNumber })),
  releaseNote: Type.Optional(Type.String({ minLength: 1, maxLength: limits.releaseNote })),
  hasBootScript: Type.Optional(Type.Boolean()),
})

export const RemoveProductBody = Strict({
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})
