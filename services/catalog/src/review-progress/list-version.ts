import type {
  CasePassed,
  Envelope,
  ImageProduced,
  PayloadOf,
  ProductionFailed,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { putOnShelf } from '../shelf/put-on-shelf.ts'
import { followCase, reviewerOf } from './follow-case.ts'
import { noteProduction } from './note-production.ts'

/** The last check is passed: a SaaS product has nothing to produce and goes on the shelf at once (RV-4, RV-6). */
export function passVersion(
  ctx: Ctx,
  facts: PayloadOf<typeof CasePassed>,
  envelope: Envelope,
): Promise<void> {
  return followCase(ctx, facts, envelope, async (tx, followed) => {
    if (followed.product.type === 'saas') await putOnShelf(ctx, tx, followed, reviewerOf(envelope))
  })
}

/** A region is ready: the product is on sale there, whatever becomes of the others (IM-12). */
export function listVersion(
  ctx: Ctx,
  facts: PayloadOf<typeof ImageProduced>,
  envelope: Envelope,
): Promise<void> {
  return followCase(ctx, facts, envelope, async (tx, followed) => {
    const { regionId, imageId, versionId } = facts
    if (await noteProduction(tx, versionId, { regionId, imageId }, envelope.sequence))
      await putOnShelf(ctx, tx, followed)
  })
}

/** A region failed; it is retried alone (IM-12). */
export function noteFailure(
  ctx: Ctx,
  facts: PayloadOf<typeof ProductionFailed>,
  envelope: Envelope,
): Promise<void> {
  return followCase(ctx, facts, envelope, async (tx) => {
    const { regionId, reason, fault, versionId } = facts
    await noteProduction(tx, versionId, { regionId, failure: reason, fault }, envelope.sequence)
  })
}
