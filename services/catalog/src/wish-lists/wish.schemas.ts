import { Id, Instant, Nullable, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { StorefrontCard } from '../storefront/storefront.schemas.ts'

export const WishBody = Strict({
  isFollowed: Type.Boolean({ description: 'Tell me of new versions, in the page and by mail' }),
})
export type WishBody = Static<typeof WishBody>

export const WishesQuery = Strict(PageQuery)
export type WishesQuery = Static<typeof WishesQuery>

/** A product on somebody's wish list (ST-4). */
export const WishView = Type.Object(
  {
    productId: Id,
    name: Type.String({
      description: 'As the product is called, also when it is no longer offered',
    }),
    isFollowed: Type.Boolean(),
    wishedAt: Instant,
    /** Null when it is not offered at the moment. */
    product: Nullable(ref(StorefrontCard)),
  },
  { $id: 'Wish' },
)
export type WishView = Static<typeof WishView>

/** What is marked on the pages of the storefront: all of it at once, for it is little. */
export const WishMarksView = Type.Object({
  items: Type.Array(Type.Object({ productId: Id, isFollowed: Type.Boolean() })),
})
