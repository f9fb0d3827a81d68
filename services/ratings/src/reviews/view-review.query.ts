import { notFound, type Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { ProductRef } from '../products/product-ref.entity.ts'
import { Vote } from '../votes/vote.entity.ts'
import { Review } from './review.entity.ts'
import { presentReview } from './review.presenter.ts'
import type { ReviewView } from './review.schemas.ts'

/** Which of these reviews the reader found helpful. */
export async function votedFor(ctx: Ctx, reviewIds: readonly string[]): Promise<Set<string>> {
  if (ctx.actor.kind !== 'account' || reviewIds.length === 0) return new Set()
  const accountId = ctx.actor.id
  const votes = await ctx.db.findBy(Vote, { accountId, reviewId: In([...reviewIds]) })
  return new Set(votes.map(({ reviewId }) => reviewId))
}

/** A review as the reader sees it. */
export async function viewReview(ctx: Ctx, id: string): Promise<ReviewView> {
  const found = await ctx.db.findOneBy(Review, { id })
  const product = found && (await ctx.db.findOneBy(ProductRef, { productId: found.productId }))
  if (!product) throw notFound()
  return presentReview(ctx.actor, found, product, (await votedFor(ctx, [id])).has(id))
}
