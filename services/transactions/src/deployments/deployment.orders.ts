import { Id } from '@emporium/events'
import { defineJob } from '@emporium/service-kit'

/** Looks whether the server answers yet; orders itself again until it does or the time is up. */
export const probeDeployment = defineJob('transactions.probe-deployment', { deploymentId: Id })

/** Calls off an attempt whose request died between the note and the cloud. */
export const settleDeployment = defineJob('transactions.settle-deployment', { deploymentId: Id })

/** After how long that is done, in milliseconds: longer than any request lives. */
export const interruptedAfterMs = 90_000
