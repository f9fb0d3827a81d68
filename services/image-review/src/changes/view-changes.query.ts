import { authorize, type Ctx } from '@emporium/service-kit'
import { Not } from 'typeorm'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { seenCase } from '../cases/view-case.query.ts'
import { reviewCase } from '@emporium/domain'
import type { ChangesView, ComparisonView } from './change.schemas.ts'
import { compareListings } from './compare-listings.ts'

/** The state in which a case ends well. */
const onShelf = reviewCase.next('production', 'finishProduction')

function against(found: ReviewCase, other: ReviewCase | null): ComparisonView | null {
  if (!other) return null
  const fields = compareListings(other.listing, found.listing)
  return {
    caseId: other.id,
    round: other.round,
    versionNumber: other.versionNumber,
    closedAt: other.closedAt?.toISOString() ?? null,
    changedCount: fields.filter(({ isChanged }) => isChanged).length,
    fields,
  }
}

/** What changed since the last round, and against the version of the product that came on the shelf last (RV-5). */
export async function viewChanges(ctx: Ctx, id: string): Promise<ChangesView> {
  const found = await seenCase(ctx, id)
  authorize(casePolicy, ctx.actor, 'compare', found)
  const [previous, shelf] = await Promise.all([
    found.previousCaseId ? ctx.db.findOneBy(ReviewCase, { id: found.previousCaseId }) : null,
    ctx.db.findOne(ReviewCase, {
      where: { productId: found.productId, status: onShelf, id: Not(found.id) },
      order: { closedAt: 'DESC' },
    }),
  ])
  return { previousRound: against(found, previous), shelf: against(found, shelf) }
}
