import { limits } from '@emporium/domain'
import { Id, Instant, Nullable, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { ChosenProductView } from '../chosen-products/chosen-product.schemas.ts'

const time = {
  startsAt: Nullable(Instant),
  endsAt: Nullable(Instant),
}

/** The whole featured row, in its order (MK-2). */
export const SetFeaturedBody = Strict({
  places: Type.Array(Strict({ productId: Id, ...time }), {
    maxItems: limits.featuredProducts,
    description:
      'In the order in which they stand; without a bound it stands from now on, for good',
  }),
})
export type SetFeaturedBody = Static<typeof SetFeaturedBody>

/** The featured row as operations sees it, and who changed it when (MK-2). */
export const FeaturedView = Type.Object(
  {
    revision: Type.Integer({ description: '0 until somebody chooses the first' }),
    places: Type.Array(
      Type.Object({
        ...time,
        isFilled: Type.Boolean({ description: 'Now is between its bounds' }),
        product: ref(ChosenProductView),
      }),
    ),
    history: Type.Array(
      Type.Object({
        revision: Type.Integer(),
        by: Type.String(),
        at: Instant,
        products: Type.Array(Type.String(), { description: 'What stood there then, in order' }),
      }),
      { description: 'The last changes, newest first' },
    ),
  },
  { $id: 'Featured' },
)
export type FeaturedView = Static<typeof FeaturedView>
