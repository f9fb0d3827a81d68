import { defineProblem, type Problem, type ProblemKind } from '@emporium/service-kit'
import { leastPrivilegePolicy, type KeyPurpose } from './alibaba/policy.ts'
import { faultOfCloud } from './fault-of-cloud.ts'
import { CloudError, type CloudErrorKind } from './problems.ts'

// What a person hears of a call that was made with their key pair (IM-2, ST-3). The problems are the same wherever a
// key is asked for; the apps have their own words for each.

/** The cloud knows no such key. */
export const accessKeyIdUnknown = defineProblem(
  'access-key-id-unknown',
  422,
  'The cloud does not know this access key ID',
)
/** The key exists, the secret is another one. */
export const accessKeySecretWrong = defineProblem(
  'access-key-secret-wrong',
  422,
  'The access key secret does not belong to this access key ID',
)
/** The key is switched off at the cloud. */
export const accessKeyDisabled = defineProblem(
  'access-key-disabled',
  422,
  'This access key is disabled at the cloud',
)
/** Carries the policy to attach to the key's user. */
export const accessKeyLacksPermission = defineProblem(
  'access-key-lacks-permission',
  422,
  'This access key lacks a permission at the cloud',
)
/** Try again a little later. */
export const cloudThrottled = defineProblem(
  'cloud-throttled',
  429,
  'The cloud gets too many requests from this account',
)
/** The cloud does not answer. */
export const cloudUnreachable = defineProblem(
  'cloud-unreachable',
  503,
  'The cloud cannot be reached at the moment',
)
/** The cloud answered, but not with what was asked for. */
export const cloudRefused = defineProblem('cloud-refused', 422, 'The cloud refuses this')

/** What a failure is to a person, and the field of the request that puts it right, if there is one. */
type Reading = { problem: ProblemKind; pointer?: string }

const readings: Partial<Record<CloudErrorKind, Reading>> = {
  wrong_access_key_id: { problem: accessKeyIdUnknown, pointer: '#/accessKeyId' },
  wrong_access_key_secret: { problem: accessKeySecretWrong, pointer: '#/accessKeySecret' },
  disabled_access_key: { problem: accessKeyDisabled, pointer: '#/accessKeyId' },
  missing_permission: { problem: accessKeyLacksPermission },
  throttled: { problem: cloudThrottled },
  unreachable: { problem: cloudUnreachable },
  timeout: { problem: cloudUnreachable },
  cloud_failure: { problem: cloudUnreachable },
}

/** Does something with somebody's key, and tells its failures in our words. */
export type AskCloud = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Asks the cloud with keys that serve one purpose: a key that lacks a permission is told the policy for it. What a
 * service asks for besides, such as an image that is gone, it reads itself. No problem holds a word of the key.
 */
export function askCloudFor(
  purpose: KeyPurpose,
  besides: Partial<Record<CloudErrorKind, Reading>> = {},
): AskCloud {
  const problemOf = (error: CloudError): Problem => {
    const { problem, pointer } = besides[error.kind] ??
      readings[error.kind] ?? { problem: cloudRefused }
    const because = faultOfCloud(error)
    return problem({
      because,
      ...(pointer ? { errors: [{ pointer, ...because }] } : {}),
      ...(error.kind === 'missing_permission'
        ? { permission: error.action, policy: leastPrivilegePolicy(purpose) }
        : {}),
      ...(error.isTransient ? { retryAfterSeconds: error.retryAfterSeconds ?? 5 } : {}),
    })
  }
  return async (work) => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof CloudError ? problemOf(error) : error
    }
  }
}
