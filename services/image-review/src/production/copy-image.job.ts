import { faultOf, reviewCase, type Fault } from '@emporium/domain'
import { ImageProduced, ProductionFailed, type SourceImage } from '@emporium/events'
import { runs, type Ctx, type JobRunner, type Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import {
  pauseAfter,
  toleratedTroubles,
  troubleOf,
  type Trouble,
} from '../platform/cloud-trouble.ts'
import type { PlatformCloud } from '../platform/platform-cloud.ts'
import { copyImage, orderCopyStep } from './copy-image.order.ts'
import { proofOf } from './copy-proof.ts'
import { orderDiscard } from './discard-copy.order.ts'
import { lookAtCopy, type Sight } from './look-at-copy.ts'
import { RegionCopy } from './region-copy.entity.ts'
import { settleProduction } from './settle-production.ts'

/** Between two looks at a copy that grows, in milliseconds. */
const lookEveryMs = 5_000
/** A copy that grows for so long will not come to an end by itself, in milliseconds. */
const patienceMs = 24 * 3_600_000

/** A region's copy, its case, the image that is copied, and the moment. */
type Scene = { tx: Tx; subject: ReviewCase; copy: RegionCopy; source: SourceImage; now: Date }

async function fail({ tx, subject, copy, now }: Scene, fault: Fault, isImageLost: boolean) {
  const { code, params = {}, detail } = fault
  if (isImageLost && copy.imageId) await orderDiscard(tx, copy.regionId, copy.imageId)
  await tx.record(copy.fail(fault, { isImageLost }, now), detail)
  await tx.save(copy)
  await settleProduction(tx, subject, now)
  await tx.publish(ProductionFailed, {
    ...factsOf(subject),
    regionId: copy.regionId,
    reason: detail,
    fault: { code, params },
  })
}

async function finish({ tx, subject, copy, source, now }: Scene, imageId: string) {
  await tx.record(copy.finish(proofOf(source, now), now))
  await tx.save(copy)
  await tx.publish(ImageProduced, { ...factsOf(subject), regionId: copy.regionId, imageId })
  await settleProduction(tx, subject, now)
}

async function keepSight(scene: Scene, sight: Sight) {
  const { tx, copy, now } = scene
  if (sight.kind === 'lost') return fail(scene, sight.fault, true)
  if (sight.kind === 'ready') return finish(scene, sight.imageId)
  const isTimeUp = now.getTime() - (copy.startedAt ?? now).getTime() > patienceMs
  if (isTimeUp) return fail(scene, faultOf('copy-too-long'), false)
  if (sight.kind === 'ordered') await tx.record(copy.start(sight.imageId, now))
  else for (const step of copy.advance(sight.progressPercent)) await tx.record(step)
  return orderCopyStep(tx, copy, now, lookEveryMs)
}

async function bear(scene: Scene, trouble: Trouble) {
  const { tx, copy, now } = scene
  copy.troubles += 1
  if (!trouble.isTransient || copy.troubles > toleratedTroubles)
    return fail(scene, trouble.fault, false)
  return orderCopyStep(tx, copy, now, pauseAfter(copy.troubles, trouble.retryAfterMs))
}

/** The copy and its case, if the step is still the one that is due. */
async function due(ctx: Ctx, copyId: string, turn: number) {
  const copy = await ctx.db.findOneBy(RegionCopy, { id: copyId })
  if (copy?.turn !== turn || !copy.isWorking) return null
  const subject = await ctx.db.findOneByOrFail(ReviewCase, { id: copy.caseId })
  return isWanted(subject) ? { copy, subject } : null
}

/** Only what is in production, or on sale and gets further regions, is copied; whatever ended it stops the copies. */
const isWanted = ({ status }: ReviewCase) =>
  status === reviewCase.next('production', 'finishProduction') ||
  reviewCase.can(status, 'finishProduction')

/**
 * Takes one step of a region's copy: looks at the cloud outside of a transaction, then keeps what was seen. Run again
 * after a crash at any point it finds the same copy; run twice, the second finds its turn gone (IM-12).
 */
export function copyImageJob({ cloud }: PlatformCloud): JobRunner {
  return runs(copyImage, async (ctx, { copyId, turn }) => {
    const found = await due(ctx, copyId, turn)
    const source = found?.subject.listing.image?.source
    if (!found || !source) return
    const seen: Sight | Trouble = await lookAtCopy(cloud, found.copy, source).catch(troubleOf)
    await ctx.transaction(async (tx) => {
      const subject = await tx.lock(ReviewCase, found.subject.id)
      const copy = await tx.lock(RegionCopy, copyId)
      if (copy.turn !== turn || !copy.isWorking) return
      // Taken back while the cloud took the order: what it has begun is wanted no more.
      if (!isWanted(subject))
        return 'imageId' in seen ? orderDiscard(tx, copy.regionId, seen.imageId) : undefined
      const scene = { tx, subject, copy, source, now: ctx.now() }
      await ('kind' in seen ? keepSight(scene, seen) : bear(scene, seen))
    })
  })
}
