import { CloudError, type Cloud, type CloudCredentials } from '@emporium/cloud'
import { notFound, type Ctx } from '@emporium/service-kit'
import { setTimeout as wait } from 'node:timers/promises'
import { askCloud } from '../cloud/cloud.problems.ts'
import type { Clouds } from '../cloud/clouds.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Deployment } from './deployment.entity.ts'
import { probeDeployment } from './deployment.orders.ts'
import { failDeployment, failureOf } from './fail-deployment.ts'
import { noteServer } from './note-server.ts'

/** How long the request itself waits for the address, in milliseconds: afterwards the key is gone. */
const addressWithinMs = 8_000
const askEveryMs = 400

/** Finds out whose key it is: a wrong key is refused before an attempt is noted. */
export async function accountOf(clouds: Clouds, credentials: CloudCredentials) {
  const cloud = clouds.buyer.connect(credentials)
  const { accountId } = await askCloud(() => cloud.account())
  return { cloud, accountId }
}

async function orderServer(
  ctx: Ctx,
  clouds: Clouds,
  deployment: Deployment,
  buyer: { cloud: Cloud; accountId: string },
) {
  const { id, regionId, imageId, instanceType, network, name, versionId } = deployment
  const version = await ctx.db.findOneBy(VersionRef, { versionId })
  if (!version) throw notFound()
  await clouds.platform.shareImage({ regionId, imageId, accountId: buyer.accountId })
  return buyer.cloud.runInstance({
    regionId,
    imageId,
    instanceType,
    systemDiskGiB: version.listing.image?.systemDiskGiB ?? 40,
    networkType: network,
    name,
    clientToken: id,
    tags: { 'emporium-deployment': id },
  })
}

/** The cloud took the order: from here on the watching needs no key. */
function noteStart(
  ctx: Ctx,
  id: string,
  server: { instanceId: string; accountId: string },
): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    await tx.record(found.start(server, ctx.now()))
    await tx.save(found)
    await tx.enqueue(probeDeployment, { deploymentId: id }, { delayMs: 500 })
    return found
  })
}

async function learnAddress(ctx: Ctx, cloud: Cloud, started: Deployment): Promise<Deployment> {
  const { regionId, instanceId } = started
  const end = Date.now() + addressWithinMs
  while (instanceId && Date.now() < end) {
    const instance = await cloud.getInstance({ regionId, instanceId }).catch(() => undefined)
    if (instance && (instance.publicAddress ?? instance.privateAddress))
      return noteServer(ctx, started.id, instance)
    await wait(askEveryMs)
  }
  return started
}

/**
 * Launches the server with the buyer's key, all within the request that carries it (ST-3). The deployment's id is the
 * client token: however often this is asked, there is one server.
 */
export async function launchServer(
  ctx: Ctx,
  clouds: Clouds,
  deployment: Deployment,
  buyer: { cloud: Cloud; accountId: string },
): Promise<Deployment> {
  let started: Deployment
  try {
    const { instanceId } = await orderServer(ctx, clouds, deployment, buyer)
    started = await noteStart(ctx, deployment.id, { instanceId, accountId: buyer.accountId })
  } catch (error) {
    if (error instanceof CloudError) return failDeployment(ctx, deployment.id, failureOf(error))
    throw error
  }
  return learnAddress(ctx, buyer.cloud, started)
}
