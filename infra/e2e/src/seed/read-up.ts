import type { Person } from '../people/person.ts'

const kept = 4

/** Marks what people were told as read, but for the newest few: as for somebody who comes by each day (SP-5). */
export async function readUp(people: readonly Person[]): Promise<void> {
  for (const { api } of people) {
    const query = { unread: true, limit: 100 }
    const { data } = await api.GET('/api/v1/notifications', { params: { query } })
    const ids = data?.items.slice(kept).map(({ id }) => id) ?? []
    if (ids.length > 0) await api.POST('/api/v1/notifications/read', { body: { ids } })
  }
}
