import { faultOf, type ReviewFault } from '@emporium/domain'
import { ReviewHidden, ReviewRestored } from '@emporium/events'
import { authorize, forbidden, notFound, type Ctx, type Tx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { recount } from '../ratings/recount.ts'
import { settleReports } from '../reports/settle-reports.ts'
import { factsOf } from './review-facts.ts'
import { Review } from './review.entity.ts'
import { reviewPolicy } from './review.policy.ts'
import { nothingReported, reviewDecided, reviewReworded } from './review.problems.ts'

/** What a moderator read: one who decides about another wording is told that there is a newer one. */
type Seen = { wording?: number }
type Verb = 'keep' | 'hide' | 'restore'

/** The review, locked, if this moderator may decide so about what was read; or what somebody else has done (SP-3). */
async function decidable(ctx: Ctx, tx: Tx, id: string, { verb, wording }: Seen & { verb: Verb }) {
  const review = await tx.lock(Review, id)
  authorize(reviewPolicy, ctx.actor, verb, review)
  if (ctx.actor.kind !== 'account') throw forbidden()
  const product = await tx.find(ProductRef, { productId: review.productId })
  if (!product) throw notFound()
  const { decision, decidedBy: name } = review
  if (decision && name && review.isDecidedAgainst(verb))
    throw reviewDecided({ because: faultOf(`review-${decision}-by`, { name }) })
  if (wording && wording !== review.wording) throw reviewReworded()
  return { review, product, by: ctx.actor.name }
}

/** Operations hides a review, with a reason that its author is told; what was reported is thereby upheld (SP-3). */
export function hideReview(
  ctx: Ctx,
  id: string,
  { code, reason, wording }: Seen & { code: ReviewFault; reason: string },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { review, product, by } = await decidable(ctx, tx, id, { verb: 'hide', wording })
    await tx.record(review.hide({ code, reason, by }), reason)
    await tx.save(review)
    await settleReports(ctx, tx, { review, product, outcome: 'hidden' })
    await tx.publish(ReviewHidden, { ...factsOf(review, product), code, reason })
    await recount(tx, product)
  })
}

/** Operations shows a hidden review again, also one that its author has edited (SP-3). */
export function restoreReview(ctx: Ctx, id: string, { wording }: Seen): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { review, product, by } = await decidable(ctx, tx, id, { verb: 'restore', wording })
    await tx.record(review.restore(by))
    await tx.save(review)
    await tx.publish(ReviewRestored, factsOf(review, product))
    await recount(tx, product)
  })
}

/** Operations finds nothing wrong with what was reported: the review stays (SP-3). */
export function keepReview(ctx: Ctx, id: string, { wording }: Seen): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { review, product, by } = await decidable(ctx, tx, id, { verb: 'keep', wording })
    if (review.openReports === 0) throw nothingReported()
    await tx.record(review.keep(by))
    await tx.save(review)
    await settleReports(ctx, tx, { review, product, outcome: 'kept' })
  })
}
