import { reviewCase } from '@emporium/domain'
import { ProductWithdrawn } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { lockProduct, type Opened } from '../products/open-product.ts'
import { alreadyPassed } from '../products/product.problems.ts'

/** Takes the locked product's submission back, unless the review is over (IM-12). */
export async function withdrawVersion(
  ctx: Ctx,
  tx: Tx,
  { product, version }: Opened,
): Promise<void> {
  const { submissionId, reviewStage } = version
  const step = version.withdraw(ctx.now())
  if (reviewStage && !reviewCase.can(reviewStage, 'withdraw')) throw alreadyPassed()
  await tx.save(version)
  await tx.record(step)
  // Under review there is a submission.
  await tx.publish(ProductWithdrawn, {
    submissionId: submissionId ?? version.id,
    productId: product.id,
    versionId: version.id,
  })
}

/** The seller takes a submission back before a verdict; the draft is as it was. */
export function withdrawSubmission(ctx: Ctx, id: string): Promise<Opened> {
  return ctx.transaction(async (tx) => {
    const opened = await lockProduct(ctx, tx, id, 'withdraw')
    await withdrawVersion(ctx, tx, opened)
    return opened
  })
}
