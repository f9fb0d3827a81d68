import { CloudError } from '@emporium/cloud'
import { DeploymentFinished } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import type { Clouds } from '../cloud/clouds.ts'
import { startDeadline, type Deadline } from '../cloud/deadline.ts'
import { deploymentFacts } from './deployment-facts.ts'
import { Deployment, type Failure } from './deployment.entity.ts'
import { endIfCancelled } from './end-sharing.job.ts'
import { failDeployment, failureOf, platformFailure } from './fail-deployment.ts'

/** The cloud knows no account of the number that the buyer gave. */
const isUnknownAccount = (error: CloudError) => error.code?.startsWith('InvalidAccount') ?? false

/**
 * Lets the buyer's cloud account use the platform's copy of the image, and answers why not if that fails. That is
 * done with the platform's own key: unless the account does not exist, a failure is ours (ST-3).
 */
export async function lendImage(
  ctx: Ctx,
  { platform }: Clouds,
  { id, regionId, imageId, accountId }: Deployment,
  deadline: Deadline,
): Promise<Failure | null> {
  try {
    const place = { regionId, imageId, accountId: accountId ?? '' }
    await deadline.within(() => platform.shareImage(place))
    return null
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    if (isUnknownAccount(error)) return failureOf(error)
    const { kind, code, requestId } = error
    ctx.log.error({ deploymentId: id, kind, code, requestId }, 'the platform cannot share an image')
    return platformFailure
  }
}

/** Shares the image with the buyer's cloud account; needs no key of the buyer (ST-3). */
export async function shareImage(
  ctx: Ctx,
  clouds: Clouds,
  deployment: Deployment,
): Promise<Deployment> {
  const { id } = deployment
  const failure = await lendImage(ctx, clouds, deployment, startDeadline())
  if (failure) return failDeployment(ctx, id, failure)
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    await tx.record(found.share(ctx.now()))
    await tx.publish(DeploymentFinished, await deploymentFacts(tx, found))
    await endIfCancelled(tx, found, ctx.now())
    await tx.save(found)
    return found
  })
}
