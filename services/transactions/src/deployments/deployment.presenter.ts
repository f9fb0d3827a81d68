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

/** The address, or without access points that the server runs, is something only the key can tell. */
function needsKeyToGoOn({ instanceId, address, isUp, endpoints, status }: Deployment): boolean {
  if (instanceId === null || !machine.can(status, 'reach')) return false
  return address === null || (endpoints.length === 0 && !isUp)
}

/** What a buyer sees of an attempt; the key is not there to be seen. */
export function presentDeployment(actor: Actor, found: Deployment): DeploymentView {
  const isShared = found.mode === 'share' && found.startedAt !== null
  const needsRefresh = needsKeyToGoOn(found)
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
    accountId: found.accountId,
    instanceId: found.instanceId,
    address: found.address,
    endpoints: found.endpoints.map(presentEndpoint),
    needsRefresh,
    releaseNeedsKey: found.mayHaveServer(),
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
