import type { ReviewCaseStatus } from '@emporium/domain'
import type { Envelope } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { Submission } from '../submissions/submission.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

/** What every event of a review case says. */
export type CaseFacts = {
  caseId: string
  submissionId: string
  productId: string
  versionId: string
  status: ReviewCaseStatus
}

/** The product and version that a case is about, locked, with the submission it judges. */
export type Followed = { product: Product; version: ProductVersion; submission: Submission }

/**
 * Locks what the case is about and notes where it stands. Null when the submission was taken back or replaced since:
 * then the event has nothing to say any more.
 */
async function follow(tx: Tx, facts: CaseFacts, sequence: number): Promise<Followed | null> {
  const submission = await tx.find(Submission, { id: facts.submissionId })
  // A case of a submission that we have not made cannot be ours; tried again, then put aside.
  if (!submission) throw new Error(`submission ${facts.submissionId} is not known`)
  const product = await tx.lock(Product, submission.productId)
  const version = await tx.lock(ProductVersion, submission.versionId)
  if (version.submissionId !== submission.id) return null
  const from = version.reviewStage ?? 'none'
  if (version.follow(facts.status, facts.caseId, sequence) && from !== facts.status)
    await tx.record({
      machine: 'review-case',
      subjectId: version.id,
      verb: 'stage',
      from,
      to: facts.status,
    })
  return { product, version, submission }
}

/** Follows a case and does what the event means for the product (RV-1). */
export function followCase(
  ctx: Ctx,
  facts: CaseFacts,
  { sequence }: Pick<Envelope, 'sequence'>,
  also: (tx: Tx, followed: Followed) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const followed = await follow(tx, facts, sequence)
    if (!followed) return
    await also(tx, followed)
    await tx.save(followed.version)
  })
}
