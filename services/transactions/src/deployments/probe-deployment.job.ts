import { deployment as machine } from '@emporium/domain'
import { DeploymentFinished } from '@emporium/events'
import { runs, type Ctx } from '@emporium/service-kit'
import { deploymentFacts } from './deployment-facts.ts'
import { Deployment, patienceMs, type Endpoint } from './deployment.entity.ts'
import { probeDeployment } from './deployment.orders.ts'
import { failDeployment } from './fail-deployment.ts'
import { answers } from './probe.ts'
import { isProbeable } from './probeable.ts'

const againAfterMs = 1_500

/** Why the waiting is given up. */
function reasonFor({ address, endpoints }: Deployment): string {
  if (!address)
    return 'The cloud did not say the address of the server in time. Try again with your access key.'
  const silent = endpoints.filter(({ isReached }) => !isReached).map(({ port }) => port)
  return `The server runs, but does not answer on port ${silent.join(', ')}. Look at it in your cloud console, or try again.`
}

function look(endpoints: readonly Endpoint[], allowsPrivate: boolean): Promise<Endpoint[]> {
  return Promise.all(
    endpoints.map(async (endpoint) => ({
      ...endpoint,
      isReached: isProbeable(endpoint.host, allowsPrivate) && (await answers(endpoint)),
    })),
  )
}

/** Keeps what was seen; when everything answers the server runs, else it is looked at again. */
function note(ctx: Ctx, id: string, endpoints: Endpoint[]): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    if (!machine.can(found.status, 'reach')) return
    if (endpoints.length > 0) found.endpoints = endpoints
    const isUp = found.address !== null && endpoints.every(({ isReached }) => isReached)
    if (isUp) {
      await tx.record(found.reach(ctx.now()))
      await tx.publish(DeploymentFinished, await deploymentFacts(tx, found))
    } else await tx.enqueue(probeDeployment, { deploymentId: id }, { delayMs: againAfterMs })
    await tx.save(found)
  })
}

/** Watches a started server without any key, until it answers or a quarter of an hour is over (ST-3). */
export const probeDeploymentRunner = (allowsPrivate: boolean) =>
  runs(probeDeployment, async (ctx, { deploymentId }) => {
    const found = await ctx.db.findOneBy(Deployment, { id: deploymentId })
    if (!found || !machine.can(found.status, 'reach')) return
    const since = found.startedAt ?? found.requestedAt
    if (ctx.now().getTime() - since.getTime() > patienceMs) {
      await failDeployment(ctx, deploymentId, {
        kind: 'unreachable',
        text: reasonFor(found),
        policy: null,
      })
      return
    }
    await note(ctx, deploymentId, await look(found.endpoints, allowsPrivate))
  })
