import { defineJob } from '@emporium/service-kit'
import { Type } from 'typebox'

/** Tells those in whose inbox an announcement lies (SP-2). */
export const tellAnnouncement = defineJob('transactions.tell-announcement', {
  announcementId: Type.String({ format: 'uuid' }),
})
