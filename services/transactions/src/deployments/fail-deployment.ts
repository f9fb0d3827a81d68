import { leastPrivilegePolicy, type CloudError } from '@emporium/cloud'
import { DeploymentFailed } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { deploymentFacts } from './deployment-facts.ts'
import { Deployment, type Failure } from './deployment.entity.ts'

/** ST-3: the platform's own cloud account failed; the buyer did nothing wrong and can try again. */
export const platformFailure: Failure = {
  kind: 'platform',
  text: 'This is our fault: the marketplace could not share the image with your cloud account. Your key and account are fine, and no server was started. Try again in a few minutes.',
  policy: null,
}

/** A cloud failure in words for the buyer; it never holds the key. */
export function failureOf(error: CloudError): Failure {
  const isUnknown = error.kind === 'timeout' || error.kind === 'unreachable'
  const hint = isUnknown ? ' Trying again is safe: it never starts a second server.' : ''
  return {
    kind: error.kind,
    text: `${error.message}${hint}`,
    policy: error.kind === 'missing_permission' ? leastPrivilegePolicy('launch_server') : null,
  }
}

/** Notes that an attempt came to nothing, unless it has ended otherwise in the meantime. */
export function failDeployment(ctx: Ctx, id: string, failure: Failure): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    if (!found.isUnderWay()) return found
    await tx.record(found.fail(failure, ctx.now()), failure.text)
    await tx.save(found)
    await tx.publish(DeploymentFailed, {
      ...(await deploymentFacts(tx, found)),
      reason: failure.text,
    })
    return found
  })
}
