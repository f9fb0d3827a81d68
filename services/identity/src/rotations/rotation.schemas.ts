import { secretOverlapHours } from '@emporium/domain'
import { Strict } from '@emporium/service-kit'
import { Type } from 'typebox'

const { least, usual, most } = secretOverlapHours

/** How a secret is replaced (PA-1). */
export const RotateSecretBody = Strict({
  overlapHours: Type.Integer({
    minimum: least,
    maximum: most,
    default: usual,
    description:
      'For how long the secret before is good beside the new one; 0 for one that was stolen',
  }),
})
