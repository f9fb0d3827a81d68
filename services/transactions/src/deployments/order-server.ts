import { CloudError, type RunInstanceOrder } from '@emporium/cloud'
import type { Ctx } from '@emporium/service-kit'
import type { Buyer } from '../cloud/buyer.ts'
import type { VersionRef } from '../products/version-ref.entity.ts'
import { versionOf } from '../products/version-of.query.ts'
import type { Deployment } from './deployment.entity.ts'
import { deploymentTag, findServer } from './find-server.ts'
import { noteOrder } from './note-order.ts'

/** The same for every repetition of an order; another one only when a server that was known is gone. */
const tokenOf = ({ id, instanceId }: Deployment) => (instanceId ? `${id}.${instanceId}` : id)

function orderOf(deployment: Deployment, version: VersionRef): RunInstanceOrder {
  const { id, regionId, imageId, instanceType, network, name } = deployment
  return {
    regionId,
    imageId,
    instanceType,
    systemDiskGiB: version.listing.image?.systemDiskGiB ?? 40,
    networkType: network,
    name,
    clientToken: tokenOf(deployment),
    tags: { [deploymentTag]: id },
  }
}

/** Whether the cloud may have taken an order that it did not confirm. */
const isOpenAfter = (error: CloudError) =>
  error.isTransient || /^Idempotent|^LastToken/.test(error.code ?? '')

/** Orders the server; when the answer is lost the cloud is asked whether there is one (ST-3). */
export async function orderServer(ctx: Ctx, buyer: Buyer, deployment: Deployment): Promise<string> {
  const order = orderOf(deployment, await versionOf(ctx, deployment.versionId))
  await noteOrder(ctx, deployment.id, true)
  try {
    return (await buyer.cloud.runInstance(order)).instanceId
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    if (!isOpenAfter(error)) await noteOrder(ctx, deployment.id, false)
    else {
      const there = await findServer(buyer.cloud, deployment).catch(() => undefined)
      if (there) return there.instanceId
    }
    throw error
  }
}
