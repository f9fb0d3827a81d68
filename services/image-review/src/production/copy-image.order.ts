import { defineJob, type Tx } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { RegionCopy } from './region-copy.entity.ts'

/** Takes the next step of one region's copy (IM-12). */
export const copyImage = defineJob('image-review.copy-image', {
  copyId: Type.String({ format: 'uuid' }),
  turn: Type.Integer(),
})

/** Orders the next step of a copy and keeps the row; orders given before count no more. */
export async function orderCopyStep(
  tx: Tx,
  copy: RegionCopy,
  now: Date,
  delayMs = 0,
): Promise<void> {
  copy.turn += 1
  copy.turnDueAt = new Date(now.getTime() + delayMs)
  await tx.save(copy)
  await tx.enqueue(copyImage, { copyId: copy.id, turn: copy.turn }, { delayMs })
}

/**
 * Orders the step that is due once more, for a message that may be lost. The turn stays, so that whichever arrives
 * first takes the step: a late queue is only late, never starved.
 */
export async function repeatCopyStep(tx: Tx, copy: RegionCopy, now: Date): Promise<void> {
  copy.turnDueAt = now
  await tx.save(copy)
  await tx.enqueue(copyImage, { copyId: copy.id, turn: copy.turn })
}
