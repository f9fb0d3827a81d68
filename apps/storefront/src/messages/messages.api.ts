import type { paths } from '@emporium/api-client'
import type { AnnouncementKind } from '@emporium/domain'
import { useLiveLook } from '@emporium/ui'
import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

/** What is wrong with which message. */
export type MessageReport =
  paths['/api/v1/message-reports']['post']['requestBody']['content']['application/json']
/** What a buyer takes of one seller. */
export type VendorWish =
  paths['/api/v1/contact-wishes/{vendorId}']['put']['requestBody']['content']['application/json']
/** What lies in the inbox. */
export type InboxKind = 'conversation' | 'announcement'

export const messageKeys = {
  all: ['messages'] as const,
  inbox: (kind: InboxKind | null) => ['messages', 'inbox', kind] as const,
  conversation: (id: string) => ['messages', 'conversation', id] as const,
  announcement: (id: string) => ['messages', 'announcement', id] as const,
  wishes: ['messages', 'wishes'] as const,
}

/** What sellers wrote, the latest first; looked at again when something comes (SP-2). */
export function useInbox(kind: () => InboxKind | null) {
  const api = useApi()
  const query = useInfiniteQuery({
    key: () => messageKeys.inbox(kind()),
    initialPageParam: null as string | null,
    query: ({ pageParam }) => {
      const wanted = kind()
      const asked = {
        ...(wanted ? { kind: wanted } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      }
      return bodyOf(api.GET('/api/v1/inbox', { params: { query: asked } }))
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  useLiveLook({
    shows: (subject) => subject === 'seller-message',
    look: () => query.refetch(),
    pace: () => null,
  })
  return query
}

/** A conversation with a seller; looked at again when the seller writes. */
export function useSellerConversation(id: () => string) {
  const api = useApi()
  const query = useQuery({
    key: () => messageKeys.conversation(id()),
    query: () => bodyOf(api.GET('/api/v1/conversations/{id}', { params: { path: { id: id() } } })),
  })
  useLiveLook({
    shows: (subject, changed) => subject === 'seller-message' && changed === id(),
    look: () => query.refetch(),
    pace: () => null,
  })
  return query
}

/** An announcement that was sent to the reader. */
export function useAnnouncement(id: () => string) {
  const api = useApi()
  return useQuery({
    key: () => messageKeys.announcement(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/inbox/announcements/{id}', { params: { path: { id: id() } } })),
  })
}

/** What the reader takes of sellers. */
export function useContactWishes() {
  const api = useApi()
  return useQuery({
    key: messageKeys.wishes,
    query: () => bodyOf(api.GET('/api/v1/contact-wishes')),
  })
}

/** Everything that a buyer does with messages; what shows them is asked for again. */
export function useMessageVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  const then = async (answer: Promise<unknown>) => {
    await answer
    await cache.invalidateQueries({ key: messageKeys.all })
  }
  const of = (id: string) => ({ params: { path: { id } } })
  return {
    /** The key makes a second press, or a lost answer, no second message. */
    write: (id: string, text: string, key: string) =>
      then(
        api.POST('/api/v1/conversations/{id}/messages', {
          ...of(id),
          body: { text },
          headers: { 'idempotency-key': key },
        }),
      ),
    readConversation: (id: string) =>
      then(api.POST('/api/v1/inbox/conversations/{id}/read', of(id))),
    readAnnouncement: (id: string) =>
      then(api.POST('/api/v1/inbox/announcements/{id}/read', of(id))),
    report: (body: MessageReport) => then(api.POST('/api/v1/message-reports', { body })),
    takeAnnouncements: (announcements: AnnouncementKind[]) =>
      then(api.PUT('/api/v1/contact-wishes', { body: { announcements } })),
    take: (vendorId: string, body: VendorWish) =>
      then(api.PUT('/api/v1/contact-wishes/{vendorId}', { params: { path: { vendorId } }, body })),
  }
}
