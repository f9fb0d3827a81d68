import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { Review } from './review.entity.ts'
import { reviewPolicy } from './review.policy.ts'

async function answerable(ctx: Ctx, tx: Tx, id: string): Promise<Review> {
  const found = await tx.lock(Review, id)
  authorize(reviewPolicy, ctx.actor, 'reply', found)
  return found
}

/** The seller answers a review in public, or says it anew (SP-3). */
export function replyToReview(ctx: Ctx, id: string, text: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await answerable(ctx, tx, id)
    found.answer(text, ctx.now())
    await tx.save(found)
  })
}

/** The seller takes its answer back; twice is as good as once (SP-3). */
export function takeBackReply(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await answerable(ctx, tx, id)
    found.unanswer()
    await tx.save(found)
  })
}
