import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Review } from '../reviews/review.entity.ts'
import { reviewPolicy } from '../reviews/review.policy.ts'
import { Vote } from './vote.entity.ts'

/**
 * Somebody finds a review helpful, or no longer; twice is as good as once (ST-5). The votes are counted anew under the
 * lock of the review, so that the number is theirs whoever votes at the same moment.
 */
export function voteForReview(
  ctx: Ctx,
  actor: AccountActor,
  reviewId: string,
  verb: 'vote' | 'unvote',
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Review, reviewId)
    authorize(reviewPolicy, actor, verb, found)
    const mine = { reviewId, accountId: actor.id }
    if (verb === 'unvote') await tx.manager.delete(Vote, mine)
    else {
      const vote = tx.manager.createQueryBuilder().insert().into(Vote)
      await vote
        .values({ ...mine, at: ctx.now() })
        .orIgnore()
        .execute()
    }
    found.helpfulCount = await tx.manager.countBy(Vote, { reviewId })
    await tx.save(found)
  })
}
