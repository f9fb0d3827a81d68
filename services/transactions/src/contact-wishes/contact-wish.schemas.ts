import { announcementKinds } from '@emporium/domain'
import { Id, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const announcements = Type.Array(OneOf(announcementKinds), {
  uniqueItems: true,
  description: 'The kinds of announcements that come through',
})
const isBlocked = Type.Boolean({ description: 'Nothing of this seller comes through' })

export const VendorParams = Strict({ vendorId: Id })
export const SaveContactWishBody = Strict({ announcements })
export type SaveContactWishBody = Static<typeof SaveContactWishBody>
export const SaveVendorWishBody = Strict({ announcements, isBlocked })
export type SaveVendorWishBody = Static<typeof SaveVendorWishBody>

/** What a buyer takes of sellers (SP-2). */
export const ContactWishesView = Type.Object(
  {
    announcements,
    vendors: Type.Array(
      Type.Object({ vendorId: Id, vendorName: Type.String(), announcements, isBlocked }),
      { description: 'Whom you subscribed to or heard from, by name' },
    ),
  },
  { $id: 'ContactWishes' },
)
export type ContactWishesView = Static<typeof ContactWishesView>
