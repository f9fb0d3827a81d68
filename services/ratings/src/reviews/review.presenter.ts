import { review } from '@emporium/domain'
import { actionsFor, isStaff, type Actor } from '@emporium/service-kit'
import type { ProductRef } from '../products/product-ref.entity.ts'
import type { Review } from './review.entity.ts'
import { reviewPolicy } from './review.policy.ts'
import type { ReviewView } from './review.schemas.ts'

/** What a reader sees of a review; the buyer's account id stays inside. */
export function presentReview(
  actor: Actor,
  found: Review,
  product: Pick<ProductRef, 'name' | 'slug'>,
  isHelpful: boolean,
): ReviewView {
  const mayReply = found.status === 'published' && reviewPolicy.reply(actor, found)
  const vote = isHelpful ? 'unvote' : 'vote'
  const more = {
    reply: mayReply,
    unreply: mayReply && found.reply !== null,
    [vote]: reviewPolicy[vote](actor, found),
    report: reviewPolicy.report(actor, found),
  }
  return {
    id: found.id,
    productId: found.productId,
    productName: product.name,
    productSlug: product.slug,
    author: found.buyerName,
    // A review exists only where a subscription did (ST-5).
    isVerifiedBuyer: true,
    isMine: actor.kind === 'account' && actor.id === found.buyerId,
    status: found.status,
    rating: found.rating,
    title: found.title,
    text: found.text,
    postedAt: found.postedAt.toISOString(),
    versionNumber: found.versionNumber,
    wording: found.wording,
    helpfulCount: found.helpfulCount,
    editedAt: found.editedAt?.toISOString() ?? null,
    reply:
      found.reply && found.repliedAt
        ? { text: found.reply, at: found.repliedAt.toISOString() }
        : null,
    hidden: found.hiddenFor ? { code: found.hiddenFor, reason: found.hiddenBecause ?? '' } : null,
    openReports: isStaff(actor, 'reviewer') ? found.openReports : null,
    actions: [
      ...actionsFor(review, reviewPolicy, actor, found).filter(
        (verb) => verb !== 'keep' || found.openReports > 0,
      ),
      ...Object.keys(more).filter((verb) => more[verb as keyof typeof more]),
    ],
  }
}
