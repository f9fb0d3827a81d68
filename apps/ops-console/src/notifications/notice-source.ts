import type { NoticeSource } from '@emporium/ui'
import { api, bodyOf, problemIn } from '../api.ts'

/** How this app asks for what the signed-in person was told (SP-5). */
export const noticeSource: NoticeSource = {
  list: (query) => bodyOf(api.GET('/api/v1/notifications', { params: { query } })),
  read: (body) => bodyOf(api.POST('/api/v1/notifications/read', { body })),
  problemIn,
}
