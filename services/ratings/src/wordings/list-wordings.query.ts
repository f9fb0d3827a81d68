import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { Review } from '../reviews/review.entity.ts'
import { reviewPolicy } from '../reviews/review.policy.ts'
import { Wording } from './wording.entity.ts'

/** Everything that a review has said, the newest first: for its author and for operations (ST-5). */
export async function listWordings(ctx: Ctx, reviewId: string): Promise<Wording[]> {
  const found = await ctx.db.findOneBy(Review, { id: reviewId })
  if (!found) throw notFound()
  authorize(reviewPolicy, ctx.actor, 'readWordings', found)
  return ctx.db.find(Wording, { where: { reviewId }, order: { number: 'DESC' } })
}
