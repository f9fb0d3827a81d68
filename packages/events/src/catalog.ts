import { changeKinds, changeRequest, productTypes, regionIds } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id, OneOf } from './fields.ts'
import { ActHeldPayload, HeldActSettledPayload } from './held-act.ts'
import { Listing } from './listing.ts'

const Submission = {
  /** One hand-in of a version; a resubmission has a new id and the next round. */
  submissionId: Id,
  productId: Id,
  versionId: Id,
  vendorId: Id,
  vendorName: Type.String(),
  round: Type.Integer({ minimum: 1 }),
  listing: Listing,
}

export const ProductSubmitted = defineEvent(
  'catalog.product-submitted.v1',
  'A product that was never listed was handed in for review (IM-9, SA-1).',
  Submission,
)
export const VersionSubmitted = defineEvent(
  'catalog.version-submitted.v1',
  'A further version of a listed product was handed in for review (IM-10).',
  Submission,
)
export const ProductWithdrawn = defineEvent(
  'catalog.product-withdrawn.v1',
  'The seller took a submission back before a verdict.',
  { submissionId: Id, productId: Id, versionId: Id },
)

const OnShelf = {
  productId: Id,
  vendorId: Id,
  vendorName: Type.String(),
  type: OneOf(productTypes),
  name: Type.String(),
  slug: Type.String(),
}

export const ProductListed = defineEvent(
  'catalog.product-listed.v1',
  'A product is on the shelf (RV-4).',
  OnShelf,
)
export const ProductUpdated = defineEvent(
  'catalog.product-updated.v1',
  'What buyers see of a listed product changed.',
  OnShelf,
)
export const ProductRemoved = defineEvent(
  'catalog.product-removed.v1',
  'A product was taken off the shelf; subscribers keep what they have (IM-11).',
  {
    productId: Id,
    vendorId: Id,
    /** As it was called on the shelf; events of before do not say it. */
    productName: Type.Optional(Type.String()),
    reason: Type.String(),
  },
)
export const VersionListed = defineEvent(
  'catalog.version-listed.v1',
  'A version can be bought in the regions named; said again when another region is ready or its support date changes (IM-11, IM-12).',
  {
    productId: Id,
    versionId: Id,
    vendorId: Id,
    listing: Listing,
    /** The platform's copies, one for each region that is ready. */
    images: Type.Array(Type.Object({ regionId: OneOf(regionIds), imageId: Type.String() })),
  },
)
export const FollowedVersionListed = defineEvent(
  'catalog.followed-version-listed.v1',
  'A further version of a product is on sale; said to those who follow it, some hundred at a time (ST-4).',
  {
    productId: Id,
    productName: Type.String(),
    productSlug: Type.String(),
    versionNumber: Type.String(),
    accountIds: Type.Array(Id),
  },
)
export const VersionRetired = defineEvent(
  'catalog.version-retired.v1',
  'A version can no longer be bought; those who subscribed to it keep it (IM-10, IM-11).',
  {
    productId: Id,
    versionId: Id,
    vendorId: Id,
    /** Why it was asked for; absent when a newer version took its place. */
    reason: Type.Optional(Type.String()),
  },
)
export const RegionsAdded = defineEvent(
  'catalog.regions-added.v1',
  'A listed version is to be sold in further regions; its image is to be copied there (IM-12).',
  {
    submissionId: Id,
    productId: Id,
    versionId: Id,
    vendorId: Id,
    regionIds: Type.Array(OneOf(regionIds)),
  },
)

const Requested = { requestId: Id, vendorId: Id, productId: Id, productName: Type.String() }

export const ChangeRequestOpened = defineEvent(
  'catalog.change-request-opened.v1',
  'A seller asks operations for a change of what is on the shelf (IM-11, SA-3).',
  {
    ...Requested,
    kind: OneOf(changeKinds),
    reason: Type.String(),
    /** The day that the seller wishes for, if any. */
    wantedDate: Type.Union([Type.String(), Type.Null()]),
  },
)
export const ChangeRequestReplied = defineEvent(
  'catalog.change-request-replied.v1',
  'A seller wrote to operations about its request (IM-11).',
  { ...Requested, text: Type.String() },
)
export const ChangeRequestWithdrawn = defineEvent(
  'catalog.change-request-withdrawn.v1',
  'A seller took its request back (IM-11).',
  Requested,
)
export const ChangeRequestAnswered = defineEvent(
  'catalog.change-request-answered.v1',
  'Operations wrote to the seller about a request (IM-11).',
  { ...Requested, text: Type.String() },
)
export const ChangeRequestDecided = defineEvent(
  'catalog.change-request-decided.v1',
  'Operations approved, carried out or declined a request of a seller, or it lapsed with what it was about (IM-11, SA-3).',
  {
    ...Requested,
    kind: OneOf(changeKinds),
    status: OneOf(changeRequest.states),
    answer: Type.Union([Type.String(), Type.Null()]),
  },
)
export const ProductActHeld = defineEvent(
  'catalog.act-held.v1',
  'What an admin wants to do to a product waits for a second person (IM-11, RV-7).',
  ActHeldPayload,
)
export const ProductActSettled = defineEvent(
  'catalog.held-act-settled.v1',
  'What waited for a second person was done, cancelled, has lapsed or could not be done any more (IM-11, RV-7).',
  HeldActSettledPayload,
)
