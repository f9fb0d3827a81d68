import { accessServer, type ProbeOutcome } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { AccessServer } from '../servers/access-server.entity.ts'

/** What of a server tells how its probe came out. */
type Probed = Pick<AccessServer, 'status' | 'failure' | 'probes' | 'runningAt' | 'isReleased'>

/** How the probe of a released server had come out: its evidence is kept when it is given back. */
function outcomeOfReleased({ failure, probes }: Probed): ProbeOutcome {
  if (failure !== null) return 'failed'
  if (probes.length === 0) return 'broken_off'
  return probes.every(({ isReached }) => isReached) ? 'reached' : 'unreachable'
}

/** What the latest test server of a case says of the product (RV-3, RV-8). */
export function outcomeOf(server: Probed | undefined): ProbeOutcome {
  if (!server) return 'not_tried'
  if (server.isReleased) return outcomeOfReleased(server)
  if (accessServer.can(server.status, 'fail')) return 'at_work'
  return server.status as Extract<ProbeOutcome, 'reached' | 'unreachable' | 'failed'>
}

/** The outcome as it stands in this transaction; the case is locked by the caller, so no probe reports meanwhile. */
export async function probeOutcomeOf(tx: Tx, caseId: string): Promise<ProbeOutcome> {
  const [latest] = await tx.manager.find(AccessServer, {
    where: { caseId, purpose: 'access' },
    order: { requestedAt: 'DESC', id: 'DESC' },
    take: 1,
  })
  return outcomeOf(latest)
}
