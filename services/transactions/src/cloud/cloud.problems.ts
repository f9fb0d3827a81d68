import {
  CloudError,
  faultOfCloud,
  leastPrivilegePolicy,
  type CloudErrorKind,
} from '@emporium/cloud'
import { defineProblem, type Problem, type ProblemKind } from '@emporium/service-kit'

/** ST-3: the cloud knows no such key. */
export const accessKeyIdUnknown = defineProblem(
  'access-key-id-unknown',
  422,
  'The cloud does not know this access key ID',
)
/** ST-3: the key exists, the secret is another one. */
export const accessKeySecretWrong = defineProblem(
  'access-key-secret-wrong',
  422,
  'The access key secret does not belong to this access key ID',
)
/** ST-3: the key is switched off at the cloud. */
export const accessKeyDisabled = defineProblem(
  'access-key-disabled',
  422,
  'This access key is disabled at the cloud',
)
/** ST-3: carries the policy to attach to the key's user. */
export const accessKeyLacksPermission = defineProblem(
  'access-key-lacks-permission',
  422,
  'This access key lacks a permission at the cloud',
)
/** ST-3: try again a little later. */
export const cloudThrottled = defineProblem(
  'cloud-throttled',
  429,
  'The cloud gets too many requests from this account',
)
/** ST-3: the cloud does not answer. */
export const cloudUnreachable = defineProblem(
  'cloud-unreachable',
  503,
  'The cloud cannot be reached at the moment',
)
/** ST-3: the cloud answered, but not with what was asked for. */
export const cloudRefused = defineProblem('cloud-refused', 422, 'The cloud refuses this')

const kinds: Partial<Record<CloudErrorKind, ProblemKind>> = {
  wrong_access_key_id: accessKeyIdUnknown,
  wrong_access_key_secret: accessKeySecretWrong,
  disabled_access_key: accessKeyDisabled,
  missing_permission: accessKeyLacksPermission,
  throttled: cloudThrottled,
  unreachable: cloudUnreachable,
  timeout: cloudUnreachable,
  cloud_failure: cloudUnreachable,
}

const pointers: Partial<Record<CloudErrorKind, string>> = {
  wrong_access_key_id: '#/accessKeyId',
  wrong_access_key_secret: '#/accessKeySecret',
  disabled_access_key: '#/accessKeyId',
}

/** The problem that a failed call with a buyer's key is; its words never hold the key. */
export function problemOfCloud(error: CloudError): Problem {
  const kind = kinds[error.kind] ?? cloudRefused
  const pointer = pointers[error.kind]
  const because = faultOfCloud(error)
  return kind({
    because,
    ...(pointer ? { errors: [{ pointer, ...because }] } : {}),
    ...(error.kind === 'missing_permission'
      ? { permission: error.action, policy: leastPrivilegePolicy('launch_server') }
      : {}),
    ...(error.isTransient ? { retryAfterSeconds: error.retryAfterSeconds ?? 5 } : {}),
  })
}

/** Does something with a buyer's key and tells its failures in our words. */
export async function askCloud<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof CloudError ? problemOfCloud(error) : error
  }
}
