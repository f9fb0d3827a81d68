import type { Cloud, CloudCredentials } from '@emporium/cloud'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import type { Clouds } from '../clouds/clouds.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { askCloud, nothingToRefresh, otherCloudAccount } from './deployment.problems.ts'
import { failure } from './failure.ts'
import { failDeployment, placeDeployment } from './settle-deployment.ts'

/** The deployment, if the actor may do this to it. */
export async function openFor(
  ctx: Ctx,
  id: string,
  verb: 'see' | 'refresh' | 'retry' | 'release',
): Promise<Deployment> {
  const found = await ctx.db.findOneBy(Deployment, { id })
  if (!found) throw notFound()
  authorize(deploymentPolicy, ctx.actor, verb, found)
  return found
}

/** Refuses a key of another account: there the server would seem to be gone (ST-3). */
export async function requireSameAccount(cloud: Cloud, subject: Deployment): Promise<void> {
  const { accountId } = await cloud.account()
  if (!subject.cloudAccountId || accountId === subject.cloudAccountId) return
  const detail = `Use a key of account ${subject.cloudAccountId}.`
  throw otherCloudAccount({ errors: [{ pointer: '#/accessKeyId', detail }] })
}

const gone = failure(
  'server_gone',
  'The server is not there any more: it was deleted outside of the marketplace. Try again to start it anew, or release this deployment.',
)

/** Looks the server up with the buyer's key, which is not kept: its address, or that it is gone (ST-3). */
export async function refreshDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  credentials: CloudCredentials,
): Promise<Deployment> {
  const subject = await openFor(ctx, id, 'refresh')
  const { regionId, instanceId } = subject
  if (!subject.isStarting || !instanceId) throw nothingToRefresh()
  const cloud = clouds.buyers.connect(credentials)
  const server = await askCloud(async () => {
    await requireSameAccount(cloud, subject)
    return cloud.getInstance({ regionId, instanceId })
  })
  if (!server) return failDeployment(ctx, subject, gone)
  const { publicAddress: address, forwardedPorts } = server
  return address ? placeDeployment(ctx, subject, { address, forwardedPorts }) : subject
}
