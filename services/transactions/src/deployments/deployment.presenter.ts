import { leastPrivilegePolicy } from '@emporium/cloud'
import { deployment } from '@emporium/domain'
import type { AccessPoint } from '@emporium/events'
import { actionsFor, type Ctx } from '@emporium/service-kit'
import { timelinesOf, type TimelineEntry } from '../timelines/timeline.ts'
import type { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import type { DeploymentView } from './deployment.schemas.ts'
import { mayHaveServer } from './release-deployment.ts'
import { cliRecipe, terraformRecipe } from './share-recipes.ts'

function accessPointView({ address, forwardedPorts, probes }: Deployment, point: AccessPoint) {
  const { protocol, port, path = null } = point
  const last = probes.find((probe) => probe.protocol === protocol && probe.port === port)
  const host = address?.includes(':') ? `[${address}]` : address
  const outside = forwardedPorts[port] ?? port
  return {
    ...{ protocol, port, path },
    url: host ? `${protocol}://${host}:${outside}${protocol === 'tcp' ? '' : (path ?? '/')}` : null,
    isReached: last?.isReached ?? false,
    detail: last?.detail ?? null,
  }
}

function failureView({ failure }: Deployment): DeploymentView['failure'] {
  if (!failure) return null
  const { kind, reason, permission } = failure
  const policy = permission ? leastPrivilegePolicy('launch_server') : null
  return { kind, reason, isRetrySafe: true, permission, policy }
}

function shareView(found: Deployment): DeploymentView['share'] {
  const { cloudAccountId, imageId, mode, isLive, failure } = found
  if (mode !== 'share' || !cloudAccountId || !isLive || failure || found.isRequested) return null
  const recipes = { cli: cliRecipe(found), terraform: terraformRecipe(found) }
  return { accountId: cloudAccountId, imageId, ...recipes }
}

function present(ctx: Ctx, found: Deployment, timeline: TimelineEntry[]): DeploymentView {
  const { actor } = ctx
  const canRefresh = found.isStarting && deploymentPolicy.refresh(actor, found)
  const { id, subscriptionId, status, mode, name, versionId, versionNumber, regionId } = found
  const { instanceType, networkType, cloudAccountId, instanceId, address } = found
  return {
    ...{ id, subscriptionId, status, mode, name, versionId, versionNumber, regionId },
    ...{ instanceType, networkType, cloudAccountId, instanceId, address },
    accessPoints:
      mode === 'launch' ? found.accessPoints.map((point) => accessPointView(found, point)) : [],
    needsRefresh: found.isStarting && address === null,
    needsKeyToRelease: mayHaveServer(found),
    failure: failureView(found),
    share: shareView(found),
    requestedAt: found.requestedAt.toISOString(),
    finishedAt: found.finishedAt?.toISOString() ?? null,
    timeline,
    actions: [
      ...actionsFor(deployment, deploymentPolicy, actor, found),
      ...(canRefresh ? ['refresh'] : []),
    ],
  }
}

/** What the buyer sees of deployments. */
export async function presentDeployments(
  ctx: Ctx,
  found: readonly Deployment[],
): Promise<DeploymentView[]> {
  const timelines = await timelinesOf(ctx, found)
  return found.map((one) => present(ctx, one, timelines.get(one.id) ?? []))
}

/** What the buyer sees of one deployment. */
export async function presentDeployment(ctx: Ctx, found: Deployment): Promise<DeploymentView> {
  return present(ctx, found, (await timelinesOf(ctx, [found])).get(found.id) ?? [])
}
