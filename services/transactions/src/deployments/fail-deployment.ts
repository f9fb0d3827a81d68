import { faultOfCloud, leastPrivilegePolicy, type CloudError } from '@emporium/cloud'
import { faultOf, type Fault } from '@emporium/domain'
import { DeploymentFailed } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { deploymentFacts } from './deployment-facts.ts'
import { Deployment, type Failure } from './deployment.entity.ts'

/** A fault as failures carry it. */
export const saidOf = ({ detail, ...fault }: Fault) => ({ ...fault, text: detail })

/** ST-3: the platform's own cloud account failed; the buyer did nothing wrong and can try again. */
export const platformFailure: Failure = {
  kind: 'platform',
  ...saidOf(faultOf('deploy-platform')),
  policy: null,
}

/** Whether the order had an effect is not known; trying again never starts a second server. */
const unknown = { timeout: 'deploy-timeout', unreachable: 'deploy-unreachable' } as const
const isUnknown = (kind: string): kind is keyof typeof unknown => kind in unknown

/** A cloud failure in words for the buyer; it never holds the key. */
export function failureOf(error: CloudError): Failure {
  const { kind } = error
  return {
    kind,
    ...saidOf(isUnknown(kind) ? faultOf(unknown[kind]) : faultOfCloud(error)),
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
      fault: { code: failure.code, params: failure.params ?? {} },
    })
    return found
  })
}
