import type { NoticeSource } from '@emporium/ui'
import { bodyOf, problemIn, session } from '../api.ts'

const { api } = session

/** How this app asks for what the signed-in person was told (SP-5). */
export const noticeSource: NoticeSource = {
  list: (query) => bodyOf(api.GET('/api/v1/notifications', { params: { query } })),
  read: (body) => bodyOf(api.POST('/api/v1/notifications/read', { body })),
  problemIn,
}
