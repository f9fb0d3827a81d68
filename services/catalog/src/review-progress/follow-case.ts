import type { DoubtfulOutcome, ReviewCaseStatus } from '@emporium/domain'
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
  /** Of a passed access check: the reviewer's word, without that of the automatic probe (RV-3). */
  isSeenByHand?: boolean
  /** What the probe said then. */
  probe?: DoubtfulOutcome
}

/** What of an event's envelope tells when it was said, and by whom. */
export type FactOfCase = Pick<Envelope, 'sequence' | 'actor'>

/** The reviewer who decided; null for what the platform did by itself. */
export const reviewerOf = ({ actor }: FactOfCase): string | null =>
  actor.kind === 'account' ? actor.id : null

/** The product and version that a case is about, locked, with the submission it judges. */
export type Followed = { product: Product; version: ProductVersion; submission: Submission }

/** How the stage was reached. What was never tried, nobody has seen to work (RV-3). */
function verbOf({ isSeenByHand, probe }: CaseFacts): string {
  if (!isSeenByHand) return 'stage'
  return probe === 'not_tried' ? 'passUntried' : 'seeByHand'
}

/**
 * Locks what the case is about and notes where it stands. Null when the submission was taken back or replaced since:
 * then the event has nothing to say any more.
 */
async function follow(tx: Tx, facts: CaseFacts, envelope: FactOfCase): Promise<Followed | null> {
  const submission = await tx.find(Submission, { id: facts.submissionId })
  // A case of a submission that we have not made cannot be ours; tried again, then put aside.
  if (!submission) throw new Error(`submission ${facts.submissionId} is not known`)
  const product = await tx.lock(Product, submission.productId)
  const version = await tx.lock(ProductVersion, submission.versionId)
  if (version.submissionId !== submission.id) return null
  const from = version.reviewStage ?? 'none'
  if (version.follow(facts.status, facts.caseId, envelope.sequence) && from !== facts.status)
    await tx.record(
      {
        machine: 'review-case',
        subjectId: version.id,
        verb: verbOf(facts),
        from,
        to: facts.status,
      },
      null,
      { staffId: reviewerOf(envelope) },
    )
  return { product, version, submission }
}

/** Follows a case and does what the event means for the product (RV-1). */
export function followCase(
  ctx: Ctx,
  facts: CaseFacts,
  envelope: FactOfCase,
  also: (tx: Tx, followed: Followed) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const followed = await follow(tx, facts, envelope)
    if (!followed) return
    await also(tx, followed)
    await tx.save(followed.version)
  })
}
