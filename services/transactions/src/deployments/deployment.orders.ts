import { regionIds } from '@emporium/domain'
import { Id } from '@emporium/events'
import { defineJob, OneOf } from '@emporium/service-kit'
import { Type } from 'typebox'

/** Looks whether the server answers yet; orders its next round until it does or the time is up. */
export const probeDeployment = defineJob('transactions.probe-deployment', {
  deploymentId: Id,
  round: Type.Integer({ minimum: 0 }),
})

/** Takes an image back from a cloud account for which nothing needs it any more. */
export const endSharing = defineJob('transactions.end-sharing', {
  regionId: OneOf(regionIds),
  imageId: Type.String(),
  accountId: Type.String(),
})

/** Calls off an attempt whose request died between the note and the cloud. */
export const settleDeployment = defineJob('transactions.settle-deployment', { deploymentId: Id })

/** After how long that is done, in milliseconds: longer than any request lives. */
export const interruptedAfterMs = 90_000
