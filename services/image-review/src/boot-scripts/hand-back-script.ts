import { BootScriptFailed } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import type { AccessServer } from '../servers/access-server.entity.ts'
import { tellTurn } from '../turns/pass-turn.ts'

/**
 * The server of a boot script is done with it, and the case is where it was: the script failed, or could not be run,
 * and the seller has the next word (RV-2). The case is locked by the caller.
 */
export async function handBackScript(
  tx: Tx,
  subject: ReviewCase,
  server: AccessServer,
  now: Date,
): Promise<void> {
  if (server.purpose !== 'boot_script' || server.isAtWork || !subject.runsBootScript) return
  await tx.record(
    subject.failBootScript(await deskClock({ manager: tx.manager, now })),
    server.failure,
  )
  await tx.save(subject)
  await tellTurn(tx, subject)
  await tx.publish(BootScriptFailed, factsOf(subject))
}
