import { deployment as machine } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { Deployment, Endpoint } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import type { DeploymentView } from './deployment.schemas.ts'
import { cliText, terraformText } from './instructions.ts'

function presentEndpoint({ protocol, host, port, path, isReached }: Endpoint) {
  const name = host.includes(':') ? `[${host}]` : host
  const address = protocol === 'tcp' ? `${name}:${port}` : `${protocol}://${name}:${port}${path}`
  return { protocol, address, isReached }
}

/** What a buyer sees of an attempt; the key is not there to be seen. */
export function presentDeployment(actor: Actor, found: Deployment): DeploymentView {
  const isShared = found.mode === 'share' && found.accountId !== null
  const needsRefresh =
    found.instanceId !== null && !found.address && machine.can(found.status, 'reach')
  const mayRefresh = needsRefresh && deploymentPolicy.refresh(actor, found)
  return {
    id: found.id,
    subscriptionId: found.subscriptionId,
    mode: found.mode,
    status: found.status,
    name: found.name,
    regionId: found.regionId,
    imageId: found.imageId,
    instanceType: found.instanceType,
    instanceId: found.instanceId,
    address: found.address,
    endpoints: found.endpoints.map(presentEndpoint),
    needsRefresh,
    failure: found.failure,
    cli: isShared ? cliText(found) : null,
    terraform: isShared ? terraformText(found) : null,
    requestedAt: found.requestedAt.toISOString(),
    startedAt: found.startedAt?.toISOString() ?? null,
    finishedAt: found.finishedAt?.toISOString() ?? null,
    actions: [
      ...actionsFor(machine, deploymentPolicy, actor, found),
      ...(mayRefresh ? ['refresh'] : []),
    ],
  }
}
