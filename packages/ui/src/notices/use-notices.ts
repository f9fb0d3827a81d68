import type { ProblemDetails } from '@emporium/domain'
import { computed, onMounted, ref } from 'vue'
import { useLive, type Notice } from '../live/use-live.ts'

/** How an app asks for what the signed-in person was told. */
export type NoticeSource = {
  list(query: {
    limit?: number
    unread?: boolean
    cursor?: string
  }): Promise<{ items: Notice[]; nextCursor: string | null; unreadCount: number }>
  read(which: { ids: string[] } | { all: true }): Promise<{ unreadCount: number }>
  /** What went wrong, for the page to say. */
  problemIn(error: unknown): ProblemDetails | null
}

/** How many the bell shows; the page has all. */
const bellSize = 8
/** Milliseconds between two looks while nothing is heard live. */

/** What the person was told: the newest for the bell, or page by page with a filter. It grows as things happen. */
export function useNotices(source: NoticeSource, options: { pageSize?: number } = {}) {
  const { pageSize: limit = bellSize } = options
  const items = ref<Notice[]>([])
  const unreadCount = ref(0)
  const nextCursor = ref<string | null>(null)
  const onlyUnread = ref(false)
  const isLoading = ref(true)
  const problem = ref<ProblemDetails | null>(null)
  /** The newest that came while the page was open, for those who listen rather than look. */
  const heard = ref<Notice | null>(null)

  async function ask(cursor?: string): Promise<void> {
    try {
      const page = await source.list({
        limit,
        ...(onlyUnread.value ? { unread: true } : {}),
        ...(cursor ? { cursor } : {}),
      })
      items.value = cursor ? [...items.value, ...page.items] : page.items
      nextCursor.value = page.nextCursor
      unreadCount.value = page.unreadCount
      problem.value = null
    } catch (error) {
      problem.value = source.problemIn(error)
    } finally {
      isLoading.value = false
    }
  }
  const load = () => ask()
  const more = () => (nextCursor.value ? ask(nextCursor.value) : Promise.resolve())
  async function filter(isOnlyUnread: boolean): Promise<void> {
    onlyUnread.value = isOnlyUnread
    await load()
  }
  async function read(which: { ids: string[] } | { all: true }): Promise<void> {
    const readAt = new Date().toISOString()
    const isMeant = ({ id }: Notice) => !('ids' in which) || which.ids.includes(id)
    items.value = items.value.map((item) =>
      isMeant(item) && !item.readAt ? { ...item, readAt } : item,
    )
    try {
      unreadCount.value = (await source.read(which)).unreadCount
    } catch {
      // nothing was marked: the list says how it is
      await load()
    }
  }

  useLive((news) => {
    if (news.type === 'connected') void load()
    if (news.type !== 'notification') return
    unreadCount.value = news.unreadCount
    if (items.value.some(({ id }) => id === news.item.id)) return
    items.value = [news.item, ...items.value]
    heard.value = news.item
  })
  onMounted(load)
  const hasMore = computed(() => nextCursor.value !== null)
  const state = { items, unreadCount, hasMore, onlyUnread, isLoading, problem, heard }
  return { ...state, load, more, filter, read }
}
