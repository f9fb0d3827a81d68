import { defineJob, Id } from '@emporium/service-kit'

/** Sends one mail; the job carries its id alone. */
export const SendMail = defineJob('identity.send-mail', { mailId: Id })
