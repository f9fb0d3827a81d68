import type { Cloud, CloudCredentials } from '@emporium/cloud'
import { deployment, IllegalTransition } from '@emporium/domain'
import { authorize, type Ctx } from '@emporium/service-kit'
import type { Clouds } from '../clouds/clouds.ts'
import { deploymentTag } from './attempt-launch.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { askCloud } from './deployment.problems.ts'
import { takeBackImage } from './end-sharing.ts'
import { openFor, requireSameAccount } from './refresh-deployment.ts'
import { requireKey } from './require-key.ts'

/** Whether a server may stand in the buyer's account: from the moment in which it was ordered there. */
export const mayHaveServer = ({ mode, cloudAccountId }: Deployment): boolean =>
  mode === 'launch' && cloudAccountId !== null

/** The servers of this deployment, also one whose answer was lost. */
async function serversOf(cloud: Cloud, { id, regionId, instanceId }: Deployment) {
  const tagged = await cloud.findInstancesByTag({ regionId, key: deploymentTag, value: id })
  const ids = tagged
    .filter(({ tags }) => tags[deploymentTag] === id)
    .map((server) => server.instanceId)
  return [...new Set([...ids, ...(instanceId ? [instanceId] : [])])]
}

/** Deletes the server with the buyer's key; one that is gone already is no error. */
async function deleteServers(cloud: Cloud, subject: Deployment): Promise<void> {
  const { regionId } = subject
  await requireSameAccount(cloud, subject)
  for (const instanceId of await serversOf(cloud, subject))
    await cloud.deleteInstance({ regionId, instanceId, force: true })
}

/** Stops and deletes the server, or ends the sharing of the image (ST-3, ST-4). */
export async function releaseDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  credentials: Partial<CloudCredentials>,
): Promise<Deployment> {
  const subject = await openFor(ctx, id, 'release')
  if (!deployment.can(subject.status, 'release'))
    throw new IllegalTransition(deployment.name, subject.status, 'release')
  if (mayHaveServer(subject)) {
    const cloud = clouds.buyers.connect(requireKey(credentials))
    await askCloud(() => deleteServers(cloud, subject))
  }
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    authorize(deploymentPolicy, ctx.actor, 'release', found)
    await tx.record(found.release(ctx.now()))
    await takeBackImage(tx, found)
    return tx.save(found)
  })
}
