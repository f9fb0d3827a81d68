import { invalidRequest } from '@emporium/service-kit'
import type { RequestDeploymentBody } from './deployment.schemas.ts'
import type { DeploymentRequest } from './request-deployment.ts'
import { requireKey } from './require-key.ts'

const fieldsOf = {
  launch: ['mode', 'accessKeyId', 'accessKeySecret', 'name'],
  share: ['mode', 'accountId', 'name'],
}

/** The request of one mode, with the fields that belong to it and no others (ST-3). */
export function requestOf(body: RequestDeploymentBody): DeploymentRequest {
  const { mode, name, accountId } = body
  const surplus = Object.keys(body).filter((field) => !fieldsOf[mode].includes(field))
  if (surplus.length > 0)
    throw invalidRequest({
      errors: surplus.map((field) => ({
        pointer: `#/${field}`,
        detail: `This does not belong to the mode ${mode}.`,
      })),
    })
  if (mode === 'launch') return { mode, ...(name ? { name } : {}), ...requireKey(body) }
  if (!accountId)
    throw invalidRequest({ errors: [{ pointer: '#/accountId', detail: 'This is required.' }] })
  return { mode, accountId, ...(name ? { name } : {}) }
}
