import { defineJob, type Tx } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { AccessServer } from './access-server.entity.ts'

/** Takes the next step of a server: launch, wait, probe, release (RV-3). */
export const driveServer = defineJob('image-review.drive-server', {
  serverId: Type.String({ format: 'uuid' }),
  turn: Type.Integer(),
})

/** Orders the next step of a server and keeps the row; orders given before count no more. */
export async function orderServerStep(
  tx: Tx,
  server: AccessServer,
  now: Date,
  delayMs = 0,
): Promise<void> {
  server.turn += 1
  server.turnDueAt = new Date(now.getTime() + delayMs)
  await tx.save(server)
  await tx.enqueue(driveServer, { serverId: server.id, turn: server.turn }, { delayMs })
}

/**
 * Orders the step that is due once more, for a message that may be lost. The turn stays, so that whichever arrives
 * first takes the step: a late queue is only late, never starved.
 */
export async function repeatServerStep(tx: Tx, server: AccessServer, now: Date): Promise<void> {
  server.turnDueAt = now
  await tx.save(server)
  await tx.enqueue(driveServer, { serverId: server.id, turn: server.turn })
}
