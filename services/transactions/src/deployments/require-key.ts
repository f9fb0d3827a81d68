import type { CloudCredentials } from '@emporium/cloud'
import { invalidRequest } from '@emporium/service-kit'

/** The key pair, where it is needed; names the fields that lack. */
export function requireKey(given: Partial<CloudCredentials>): CloudCredentials {
  const { accessKeyId, accessKeySecret } = given
  if (accessKeyId && accessKeySecret) return { accessKeyId, accessKeySecret }
  const lacking = (['accessKeyId', 'accessKeySecret'] as const).filter((field) => !given[field])
  throw invalidRequest({
    errors: lacking.map((field) => ({ pointer: `#/${field}`, detail: 'This is required.' })),
  })
}
