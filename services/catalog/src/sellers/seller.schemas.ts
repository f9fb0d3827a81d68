import { Id, Instant, Nullable, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { StorefrontCard } from '../storefront/storefront.schemas.ts'

export const SellerParams = Strict({ slug: Type.String({ minLength: 1, maxLength: 100 }) })

/** What anyone may know of a vendor: what its products say of it anyway (ST-1, ON-10). */
export const SellerView = Type.Object(
  {
    id: Id,
    slug: Type.String(),
    name: Type.String(),
    verifiedDomain: Nullable(
      Type.String({ description: 'A domain that the vendor has proven to be its own (ON-10)' }),
    ),
    since: Type.Unsafe<string>({
      ...Instant,
      description: 'When the first product of the vendor came on the shelf',
    }),
    productCount: Type.Integer({ description: 'Products on the shelf now' }),
    rating: Type.Object(
      { count: Type.Integer(), average: Nullable(Type.Number()) },
      { description: 'Over all ratings of the products on the shelf' },
    ),
  },
  { $id: 'Seller' },
)
export type SellerView = Static<typeof SellerView>

export const SellerProductsQuery = Strict(PageQuery)
export type SellerProductsQuery = Static<typeof SellerProductsQuery>

export const SellerProductsView = Type.Object({
  items: Type.Array(ref(StorefrontCard)),
  nextCursor: Nullable(Type.String()),
})
export type SellerProductsView = Static<typeof SellerProductsView>
