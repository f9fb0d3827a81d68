import type { CloudInstance } from '@emporium/cloud'
import type { BuyerCloud } from '../cloud/buyer.ts'
import type { Deployment } from './deployment.entity.ts'

/** The tag by which a server is known as that of a deployment; its value is the deployment's id. */
export const deploymentTag = 'emporium-deployment'

/** Every server of a deployment in the buyer's account; more than one would be a fault. */
export function findServers(cloud: BuyerCloud, { id, regionId }: Deployment) {
  return cloud.findInstancesByTag({ regionId, key: deploymentTag, value: id })
}

/** The server of a deployment, by its id or else by its tag, if the cloud has one (ST-3). */
export async function findServer(
  cloud: BuyerCloud,
  deployment: Deployment,
): Promise<CloudInstance | undefined> {
  const { regionId, instanceId } = deployment
  const known = instanceId ? await cloud.getInstance({ regionId, instanceId }) : undefined
  if (known) return known
  const [tagged] = await findServers(cloud, deployment)
  return tagged
}
