import { defineJob, Id } from '@emporium/service-kit'

/** Orders the mail of the day for one reader, on the morning after there was something for it. */
export const SendDigest = defineJob('identity.send-digest', { accountId: Id })
