import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** Keys of what people were told. */
export const notificationKeys = { all: ['notifications'] as const }

/** What the signed-in person was told last, and how much of it is unread (SP-5). */
export function useNotifications() {
  const query = useQuery({
    key: notificationKeys.all,
    query: () => bodyOf(api.GET('/api/v1/notifications', { params: { query: { limit: 10 } } })),
  })
  return {
    items: computed(() => query.data.value?.items ?? []),
    unreadCount: computed(() => query.data.value?.unreadCount ?? 0),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** How many notifications wait to be read. */
export function useUnreadCount() {
  return useNotifications().unreadCount
}

/** Marks everything as read. */
export async function readAllNotifications(): Promise<void> {
  await api.POST('/api/v1/notifications/read', { body: { all: true } })
}
