import { Id, Instant, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** What the seller's site found in the address that a buyer came with. */
export const ResolveHandOverBody = Strict({
  token: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'The value of emporium_token in the address that the buyer came to',
  }),
})

/** Who came, for the seller's own site (SA-4). */
export const ResolvedHandOverView = Type.Object(
  {
    id: Id,
    buyerId: Type.String({
      description: 'The same for each visit of a buyer to your company; it reveals nothing else',
    }),
    productId: Id,
    productName: Type.String(),
    at: Instant,
  },
  { $id: 'ResolvedHandOver' },
)
export type ResolvedHandOverView = Static<typeof ResolvedHandOverView>
