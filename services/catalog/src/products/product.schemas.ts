import { limits, productShelf, productTypes, productVersion, reviewCase } from '@emporium/domain'
import { Id, Instant, Name, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { DraftView } from '../drafts/draft.view.ts'
import { VersionView } from '../versions/version.schemas.ts'

const Text = Nullable(Type.String())

/** One step of the timeline (RV-1). */
export const StepView = Type.Object(
  {
    at: Instant,
    machine: Type.String(),
    versionId: Nullable(Id),
    verb: Type.String(),
    from: Type.String(),
    to: Type.String(),
    by: Type.Object({
      side: OneOf(['vendor', 'operations', 'platform']),
      name: Nullable(
        Type.String({
          description:
            'Null for the platform; who of operations it was is told to operations alone',
        }),
      ),
    }),
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
    reviewerName: Text,
    since: { ...Instant, description: 'Since when the newest version stands where it stands' },
    waitsForSeller: Type.Boolean({ description: 'The next step is yours' }),
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
  waitsForSeller: Type.Optional(
    Type.Boolean({ description: 'Only those whose next step is yours' }),
  ),
  changedFrom: Type.Optional(Type.String({ format: 'date', description: 'First day, UTC' })),
  changedTo: Type.Optional(Type.String({ format: 'date', description: 'Last day, UTC' })),
  q: Type.Optional(Type.String({ maxLength: limits.searchText })),
  sort: Type.Optional(OneOf(['updated', 'created', 'name'])),
})
export type ProductsQuery = Static<typeof ProductsQuery>

export const CreateProductBody = Strict({
  type: OneOf(productTypes),
  name: Type.Optional(Name(limits.productName)),
  vendorId: Type.Optional(Id),
})

export const AddVersionBody = Strict({
  versionNumber: Type.Optional(Name(limits.versionNumber)),
  releaseNote: Type.Optional(Type.String({ minLength: 1, maxLength: limits.releaseNote })),
  supportedUntil: Type.Optional(Type.String({ format: 'date' })),
  hasBootScript: Type.Optional(Type.Boolean()),
})

export const RemoveProductBody = Strict({
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})
