import { vendorRoles } from '@emporium/domain'
import { Id, Instant, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

export const OfferBody = Strict({
  accountId: Id,
  roleAfterwards: Type.Optional(
    Type.Unsafe<(typeof vendorRoles)[number]>({
      ...OneOf(vendorRoles),
      default: 'publisher',
      description: 'What you are once it is accepted; owner shares the ownership',
    }),
  ),
})
export const OfferParams = Strict({ id: Id, offerId: Id })

/** An offer of a vendor's ownership that waits for the other's word. */
export const OwnershipOfferView = Type.Object(
  {
    id: Id,
    fromName: Type.String(),
    toName: Type.String(),
    roleAfterwards: OneOf(vendorRoles),
    offeredAt: Instant,
    isForYou: Type.Boolean(),
    actions: Type.Array(OneOf(['accept', 'decline', 'withdraw'])),
  },
  { $id: 'OwnershipOfferView' },
)
export type OwnershipOfferView = Static<typeof OwnershipOfferView>
