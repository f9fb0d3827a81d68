import { Id, Nullable, OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** Why buyers do not see a product that was chosen: it left the shelf, or its vendor is suspended (ON-7). */
const hidingReasons = ['not_on_shelf', 'vendor_suspended'] as const

/** A product that operations chose, as the console shows it: also when buyers do not see it (MK-2). */
export const ChosenProductView = Type.Object(
  {
    productId: Id,
    name: Type.String(),
    slug: Nullable(Type.String()),
    vendorName: Type.String(),
    logoUrl: Nullable(Type.String()),
    hiddenBecause: Nullable({
      ...OneOf(hidingReasons),
      description: 'Why buyers do not see it; null when they do',
    }),
  },
  { $id: 'ChosenProduct' },
)
export type ChosenProductView = Static<typeof ChosenProductView>
