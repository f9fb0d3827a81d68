import { doubtfulOutcomes, type DoubtfulOutcome, type ProbeOutcome } from '@emporium/domain'
import { CaseAccessPassed } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { probeOutcomeOf } from '../probes/probe-outcome.ts'
import { releaseServersOf } from '../servers/release-server.ts'
import type { AccessOverride } from './access-override.ts'
import { decide } from './decide.ts'
import { accessNotProven } from './verdict.problems.ts'

const isDoubtful = (outcome: ProbeOutcome): outcome is DoubtfulOutcome =>
  (doubtfulOutcomes as readonly ProbeOutcome[]).includes(outcome)

/** What is kept of the override: nothing when the probe bears the pass out by now. */
function requireProof(outcome: ProbeOutcome, override?: AccessOverride): AccessOverride | null {
  if (!isDoubtful(outcome)) return null
  if (override?.outcome !== outcome) throw accessNotProven({ outcome })
  return { outcome, reason: override.reason.trim() }
}

/**
 * The product works when reached; its test servers are not needed any more (RV-3). What the probe does not bear out
 * passes only by an explicit word of the reviewer, which stays in the history.
 */
export function passAccess(ctx: Ctx, id: string, override?: AccessOverride): Promise<void> {
  return decide(ctx, id, { verb: 'passAccess', decision: 'pass' }, async (tx, found, verdict) => {
    verdict.override = requireProof(await probeOutcomeOf(tx, found.id), override)
    const clock = await deskClock({ manager: tx.manager, now: ctx.now() })
    await tx.record(found.passAccess(clock), verdict.override?.reason ?? null)
    await tx.save(found)
    await tx.publish(CaseAccessPassed, {
      ...factsOf(found),
      isSeenByHand: verdict.override !== null,
      ...(verdict.override ? { probe: verdict.override.outcome } : {}),
    })
    await releaseServersOf(tx, found.id, ctx.now())
  })
}
