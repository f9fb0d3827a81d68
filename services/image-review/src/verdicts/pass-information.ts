import { CasePassed } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { startProduction } from '../production/start-production.ts'
import { decide } from './decide.ts'

/** The listing follows the rules: the last check is passed and production begins (RV-4, IM-12). */
export function passInformation(ctx: Ctx, id: string): Promise<void> {
  return decide(ctx, id, { verb: 'passInformation', decision: 'pass' }, async (tx, found) => {
    const clock = await deskClock({ manager: tx.manager, now: ctx.now() })
    await tx.record(found.passInformation(clock))
    await tx.save(found)
    await tx.publish(CasePassed, factsOf(found))
    await startProduction(tx, found, ctx.now())
  })
}
