import { CaseAccessPassed } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { releaseServersOf } from '../servers/release-server.ts'
import { decide } from './decide.ts'

/** The product works when reached; its test servers are not needed any more (RV-3). */
export function passAccess(ctx: Ctx, id: string): Promise<void> {
  return decide(ctx, id, { verb: 'passAccess', decision: 'pass' }, async (tx, found) => {
    await tx.record(found.passAccess())
    await tx.save(found)
    await tx.publish(CaseAccessPassed, factsOf(found))
    await releaseServersOf(tx, found.id, ctx.now())
  })
}
