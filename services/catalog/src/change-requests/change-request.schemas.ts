import { categoryIds, changeKinds, changeRequest, limits, regionIds } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { PicturesField, ResourcesField } from '../drafts/draft.schemas.ts'
import { FileView } from '../files/file.schemas.ts'
import { changeSides } from './change-message.entity.ts'

const Reason = Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' })
const Text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))

/** The fields of a listed SaaS product that can be proposed anew (SA-3). */
export const ProposalBody = Strict(
  {
    name: Type.Optional(Type.String({ maxLength: limits.productName, format: 'legible' })),
    productUrl: Text(limits.productUrl),
    pricingDetails: Text(limits.pricingDetails),
    shortDescription: Text(limits.shortDescription),
    detailsHtml: Text(limits.richText),
    supportHtml: Text(limits.richText),
    categoryId: Type.Optional(Nullable(OneOf(categoryIds))),
    subCategoryId: Type.Optional(Nullable(Type.String({ maxLength: 40, pattern: '^[a-z-]+$' }))),
    logoFileId: Type.Optional({ ...Id, description: 'A file uploaded for a proposal' }),
    resources: ResourcesField,
    pictures: PicturesField,
  },
  { minProperties: 1 },
)
export type ProposalBody = Static<typeof ProposalBody>

export const RequestChangeBody = Strict({
  kind: OneOf(changeKinds),
  reason: Reason,
  versionId: Type.Optional({ ...Id, description: 'The version that it is about' }),
  wantedDate: Type.Optional(Type.String({ format: 'date' })),
  supportedUntil: Type.Optional(
    Nullable(
      Type.String({
        format: 'date',
        description: 'The last day of support as it is to be; null: no end is announced',
      }),
    ),
  ),
  changes: Type.Optional(ProposalBody),
  regionIds: Type.Optional(
    Type.Array(OneOf(regionIds), { minItems: 1, uniqueItems: true, description: 'To be added' }),
  ),
})
export type RequestChangeBody = Static<typeof RequestChangeBody>

export const ApproveChangeBody = Strict({
  answer: Type.Optional(Reason),
  when: Type.Optional(
    Type.Unsafe<'now' | 'wanted_date'>({
      ...OneOf(['now', 'wanted_date']),
      description: 'Carry it out now (default), or by itself on the wanted date',
    }),
  ),
})
export type ApproveChangeBody = Static<typeof ApproveChangeBody>
export const DeclineChangeBody = Strict({ answer: Reason })
export const ChangeMessageBody = Strict({ text: Reason })

/** A message about a request. */
export const ChangeMessageView = Type.Object(
  {
    id: Id,
    side: OneOf(changeSides),
    author: Nullable(Type.String()),
    isMine: Type.Boolean(),
    text: Type.String(),
    at: Instant,
  },
  { $id: 'ChangeMessage' },
)
export type ChangeMessageView = Static<typeof ChangeMessageView>

/** A last day of support; null where no end is announced. */
const SupportedUntil = Nullable(Type.String({ format: 'date' }))

const summary = {
  id: Id,
  productId: Id,
  productName: Nullable(Type.String()),
  vendorId: Id,
  vendorName: Nullable(Type.String()),
  versionId: Nullable(Id),
  versionNumber: Nullable(Type.String()),
  kind: OneOf(changeKinds),
  status: OneOf(changeRequest.states),
  reason: Type.String(),
  wantedDate: Nullable(Type.String()),
  regionIds: Type.Array(OneOf(regionIds)),
  support: Nullable(
    Type.Object(
      { before: SupportedUntil, after: SupportedUntil },
      { description: 'Until when the version was supported when this was asked for, and is to be' },
    ),
  ),
  answer: Nullable(Type.String()),
  requestedByName: Nullable(Type.String()),
  createdAt: Instant,
  updatedAt: Instant,
  decidedAt: Nullable(Instant),
  carriedOutAt: Nullable(Instant),
  actions: Type.Array(Type.String()),
}

export const ChangeRequestView = Type.Object(summary, { $id: 'ChangeRequest' })
export type ChangeRequestView = Static<typeof ChangeRequestView>

/** A request with all that a decision needs (IM-11). */
export const ChangeRequestDetailView = Type.Object(
  {
    ...summary,
    messages: Type.Array(ref(ChangeMessageView)),
    proposal: Type.Array(
      Type.Object({
        field: Type.String(),
        before: Nullable(Type.String()),
        after: Nullable(Type.String()),
        filesBefore: Type.Array(ref(FileView), {
          description: 'What `before` names, to be opened',
        }),
        filesAfter: Type.Array(ref(FileView)),
      }),
      { description: 'What would change in the listing, field by field' },
    ),
    effect: Type.Object({
      subscribers: Type.Integer({ description: 'Who will be told; they keep what they have' }),
      versionsLeft: Type.Integer({ description: 'Versions still on sale afterwards' }),
      leavesShelf: Type.Boolean({ description: 'The product can no longer be found' }),
    }),
  },
  { $id: 'ChangeRequestDetail' },
)
export type ChangeRequestDetailView = Static<typeof ChangeRequestDetailView>

/** What waits for operations. */
export const ChangeRequestsSummaryView = Type.Object(
  { open: Type.Integer({ description: 'Requests that wait for a decision' }) },
  { $id: 'ChangeRequestsSummary' },
)
export type ChangeRequestsSummaryView = Static<typeof ChangeRequestsSummaryView>

export const ChangeRequestsQuery = Strict({
  ...PageQuery,
  productId: Type.Optional(Id),
  vendorId: Type.Optional(Id),
  status: Type.Optional(OneOf(changeRequest.states)),
  kind: Type.Optional(OneOf(changeKinds)),
})
export type ChangeRequestsQuery = Static<typeof ChangeRequestsQuery>
