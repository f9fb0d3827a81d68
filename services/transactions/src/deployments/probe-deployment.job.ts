import { deployment as machine, faultOf, type Fault } from '@emporium/domain'
import { DeploymentFinished } from '@emporium/events'
import { runs, type Ctx } from '@emporium/service-kit'
import { deploymentFacts } from './deployment-facts.ts'
import { Deployment, patienceMs, type Endpoint } from './deployment.entity.ts'
import { probeDeployment } from './deployment.orders.ts'
import { failDeployment, saidOf } from './fail-deployment.ts'
import { answers } from './probe.ts'
import { isProbeable } from './probeable.ts'

const againAfterMs = 1_500

/** Why the waiting is given up. */
function reasonFor({ address, endpoints }: Deployment): Fault {
  if (!address) return faultOf('deploy-no-address')
  if (endpoints.length === 0) return faultOf('deploy-not-running')
  const silent = endpoints.filter(({ isReached }) => !isReached).map(({ port }) => port)
  return faultOf('deploy-silent', { ports: silent.map(String) })
}

function look(endpoints: readonly Endpoint[], isLoopback: boolean): Promise<Endpoint[]> {
  return Promise.all(
    endpoints.map(async (endpoint) => ({
      ...endpoint,
      isReached: isProbeable(endpoint.host, isLoopback) && (await answers(endpoint)),
    })),
  )
}

/** A server without access points counts as running when the cloud says so, any other when it answers everywhere. */
function isThere({ address, isUp, endpoints }: Deployment): boolean {
  if (endpoints.length === 0) return address !== null && isUp
  return endpoints.every(({ isReached }) => isReached)
}

/** Keeps what was seen of the same places; when all is there the server runs, else the next round is ordered. */
function note(ctx: Ctx, id: string, round: number, seen: Endpoint[]): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    if (!machine.can(found.status, 'reach') || found.probeRound !== round) return
    for (const endpoint of found.endpoints)
      endpoint.isReached = seen.some(
        ({ host, port, isReached }) =>
          isReached && host === endpoint.host && port === endpoint.port,
      )
    found.probeRound += 1
    if (isThere(found)) {
      await tx.record(found.reach(ctx.now()))
      await tx.publish(DeploymentFinished, await deploymentFacts(tx, found))
    } else {
      const next = { deploymentId: id, round: found.probeRound }
      await tx.enqueue(probeDeployment, next, { delayMs: againAfterMs })
    }
    await tx.save(found)
  })
}

/** Watches a started server without any key, until it answers or a quarter of an hour is over (ST-3). */
export const probeDeploymentRunner = (isLoopback: boolean) =>
  runs(probeDeployment, async (ctx, { deploymentId, round }) => {
    const found = await ctx.db.findOneBy(Deployment, { id: deploymentId })
    if (!found || !machine.can(found.status, 'reach') || found.probeRound !== round) return
    const since = found.startedAt ?? found.requestedAt
    if (ctx.now().getTime() - since.getTime() > patienceMs) {
      const why = saidOf(reasonFor(found))
      await failDeployment(ctx, deploymentId, { kind: 'unreachable', ...why, policy: null })
      return
    }
    await note(ctx, deploymentId, round, await look(found.endpoints, isLoopback))
  })
