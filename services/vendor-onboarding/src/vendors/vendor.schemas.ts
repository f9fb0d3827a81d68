import { productTypes, vendor } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { contactFields } from '../application-forms/application-form.schemas.ts'
import { SearchText } from '../fields/text.schemas.ts'
import { TimelineEntryView } from '../timeline/timeline.schemas.ts'

const summary = {
  id: Id,
  slug: Type.String(),
  name: Type.String(),
  status: OneOf(vendor.states),
  revision: Type.Integer({ description: 'Also the ETag' }),
  company: Type.Object({
    legalName: Type.String(),
    registrationNumber: Type.String(),
    country: Type.String(),
    address: Type.String(),
    website: Type.String(),
  }),
  contact: Type.Object(contactFields),
  isvFor: Type.Array(OneOf(productTypes), { description: 'Product types that it may submit' }),
  applicationId: Id,
  since: Instant,
  actions: Type.Array(Type.String(), { description: 'What you may do now' }),
}

/** A vendor in a list of operations. */
export const VendorSummaryView = Type.Object(summary, { $id: 'VendorSummary' })
export type VendorSummaryView = Static<typeof VendorSummaryView>

/** Seller information, for members and operations (SP-4). */
export const VendorView = Type.Object(
  {
    ...summary,
    acceptedTerms: Nullable(
      Type.Object({
        version: Type.String(),
        acceptedBy: Type.String(),
        acceptedAt: Instant,
        isCurrent: Type.Boolean({ description: 'False when a newer version waits for acceptance' }),
      }),
    ),
    nextTerms: Nullable(
      Type.Object(
        { version: Type.String(), title: Type.String(), inForceFrom: Instant },
        { description: 'Vendor terms that are announced and not in force yet' },
      ),
    ),
    suspension: Nullable(
      Type.Object(
        {
          reason: Nullable(Type.String()),
          since: Instant,
          confirmBy: Nullable({
            ...Instant,
            description: 'Sales were stopped at once: it ends then unless a second person confirms',
          }),
        },
        { description: 'Why and since when it is suspended, while it is' },
      ),
    ),
    timeline: Type.Array(ref(TimelineEntryView)),
  },
  { $id: 'Vendor' },
)
export type VendorView = Static<typeof VendorView>

/** What anyone may know of a vendor. */
export const VendorProfileView = Type.Object(
  {
    id: Id,
    name: Type.String(),
    slug: Type.String(),
    website: Nullable(Type.String()),
    country: Type.String(),
    since: Instant,
  },
  { $id: 'VendorProfile' },
)
export type VendorProfileView = Static<typeof VendorProfileView>

/** New contact data; what is not mentioned stays (SP-4). */
export const ContactBody = Type.Partial(Type.Object(contactFields), { additionalProperties: false })
export type ContactBody = Static<typeof ContactBody>

export const VendorsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(vendor.states)),
  q: Type.Optional(SearchText),
})
