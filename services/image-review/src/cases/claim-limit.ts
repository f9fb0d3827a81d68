import { faultOf } from '@emporium/domain'
import type { Problem, Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { ReviewCase } from './case.entity.ts'
import { tooManyClaims } from './case.problems.ts'
import { staffStages } from './case.stages.ts'

const toTheClaimant = (count: number) =>
  tooManyClaims({ because: faultOf('claims-most', { count }) })

/**
 * Refuses a further case to a reviewer who holds as many as one person may: cases that nobody else can take must not
 * pile up with one (RV-7). Those that wait for the seller or for the platform do not count. Claims of one person come
 * after each other, so that many at once cannot slip through together.
 * @param most how many; 0 for as many as they like
 * @param refusal what is said, when it is not the reviewer who asks
 */
export async function refuseTooManyClaims(
  tx: Tx,
  reviewerId: string,
  most: number,
  refusal: (count: number) => Problem = toTheClaimant,
): Promise<void> {
  if (most === 0) return
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `claims of ${reviewerId}`,
  ])
  const held = await tx.manager.countBy(ReviewCase, {
    assigneeId: reviewerId,
    status: In([...staffStages]),
  })
  if (held >= most) throw refusal(most)
}
