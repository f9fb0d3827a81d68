import { deployment as machine, subscription } from '@emporium/domain'
import { actionsFor, type Actor, type Ctx } from '@emporium/service-kit'
import { versionNumbers } from '../products/version-of.query.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import type { Deployment, Endpoint, KeptFailure } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import type { DeploymentView } from './deployment.schemas.ts'
import { cliText, terraformText } from './instructions.ts'

/** An access point; that of a server which is gone answers no more, whatever was last seen. */
function presentEndpoint({ protocol, host, port, path, isReached }: Endpoint, isOver: boolean) {
  const name = host.includes(':') ? `[${host}]` : host
  const address = protocol === 'tcp' ? `${name}:${port}` : `${protocol}://${name}:${port}${path}`
  return { protocol, address, isReached: isReached && !isOver }
}

/** The address, or without access points that the server runs, is something only the key can tell. */
function needsKeyToGoOn({ instanceId, address, isUp, endpoints, status }: Deployment): boolean {
  if (instanceId === null || !machine.can(status, 'reach')) return false
  return address === null || (endpoints.length === 0 && !isUp)
}

/** Why it failed; failures of earlier releases were kept without a code. */
const presentFailure = ({ code, kind, params = {}, ...failure }: KeptFailure) => ({
  ...failure,
  kind,
  code: code ?? `cloud-${kind}`,
  params,
})

/** What else is known of an attempt: of which version it is, and whether its subscription goes on. */
type Beside = { versionNumber: string | null; isSubscribed: boolean }

function present(
  actor: Actor,
  found: Deployment,
  { versionNumber, isSubscribed }: Beside,
): DeploymentView {
  const isOver = machine.isFinal(found.status)
  const isShared = found.mode === 'share' && found.startedAt !== null && !isOver
  const needsRefresh = needsKeyToGoOn(found)
  const mayRefresh = needsRefresh && deploymentPolicy.refresh(actor, found)
  return {
    id: found.id,
    subscriptionId: found.subscriptionId,
    mode: found.mode,
    status: found.status,
    name: found.name,
    versionNumber,
    regionId: found.regionId,
    imageId: found.imageId,
    instanceType: found.instanceType,
    accountId: found.accountId,
    instanceId: found.instanceId,
    address: found.address,
    endpoints: found.endpoints.map((endpoint) => presentEndpoint(endpoint, isOver)),
    needsRefresh,
    releaseNeedsKey: found.mayHaveServer(),
    failure: found.failure && presentFailure(found.failure),
    cli: isShared ? cliText(found) : null,
    terraform: isShared ? terraformText(found) : null,
    requestedAt: found.requestedAt.toISOString(),
    startedAt: found.startedAt?.toISOString() ?? null,
    finishedAt: found.finishedAt?.toISOString() ?? null,
    actions: [
      ...actionsFor(machine, deploymentPolicy, actor, found).filter(
        (action) => isSubscribed || action !== 'retry',
      ),
      ...(mayRefresh ? ['refresh'] : []),
    ],
  }
}

/**
 * What a buyer sees of attempts under one subscription; the key is not there to be seen. An ended subscription starts
 * nothing, so none is tried again.
 */
export async function presentDeployments(
  ctx: Ctx,
  subscriptionId: string,
  found: readonly Deployment[],
): Promise<DeploymentView[]> {
  const owner = await ctx.db.findOneBy(Subscription, { id: subscriptionId })
  const isSubscribed = owner !== null && !subscription.isFinal(owner.status)
  const numbers = await versionNumbers(
    ctx,
    found.map(({ versionId }) => versionId),
  )
  return found.map((each) =>
    present(ctx.actor, each, {
      versionNumber: numbers.get(each.versionId) ?? null,
      isSubscribed,
    }),
  )
}

/** What a buyer sees of one attempt. */
export async function presentDeployment(ctx: Ctx, found: Deployment): Promise<DeploymentView> {
  const [view] = await presentDeployments(ctx, found.subscriptionId, [found])
  return view!
}
