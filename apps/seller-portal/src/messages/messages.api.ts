import {
  newKey,
  type AnnouncementView,
  type ConversationSummaryView,
  type paths,
} from '@emporium/api-client'
import { useLiveLook } from '@emporium/ui'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

type Body<Path extends '/api/v1/announcements' | '/api/v1/conversations'> =
  paths[Path]['post']['requestBody']['content']['application/json']
/** What is announced, and to whom. */
export type Announcing = Body<'/api/v1/announcements'>
/** Which buyer is written to, about what. */
export type Opening = Body<'/api/v1/conversations'>
type ReachQuery = paths['/api/v1/announcements/reach']['get']['parameters']['query']
/** What the list of conversations is narrowed by. */
export type ConversationFilter = {
  vendorId: string
  waitsFor?: 'seller' | 'buyer'
  buyerId?: string
}

/** Keys of what the company and its subscribers wrote to each other. */
export const messageKeys = {
  all: ['messages'] as const,
  conversations: (filter: ConversationFilter) =>
    ['messages', 'conversations', { ...filter }] as const,
  one: (id: string) => ['messages', 'one', id] as const,
  announcements: (vendorId: string) => ['messages', 'announcements', vendorId] as const,
  audiences: (vendorId: string, productId: string) =>
    ['messages', 'audiences', vendorId, productId] as const,
  reach: (query: ReachQuery | null) => ['messages', 'reach', { ...query }] as const,
}

/** Conversations with subscribers, the latest first (SP-2). */
export function useConversations(filter: () => ConversationFilter) {
  const cache = useQueryCache()
  useLiveLook({
    shows: (subject) => subject === 'seller-message',
    look: () => cache.invalidateQueries({ key: ['messages', 'conversations'] }),
    pace: () => null,
  })
  return usePages<ConversationSummaryView>(
    () => messageKeys.conversations(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/conversations', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** What the company has announced, the newest first (SP-2). */
export function useAnnouncements(vendorId: () => string) {
  return usePages<AnnouncementView>(
    () => messageKeys.announcements(vendorId()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/announcements', {
          params: { query: { vendorId: vendorId(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** One conversation; looked at again when the buyer writes. */
export function useConversation(id: () => string) {
  const query = useQuery({
    key: () => messageKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/conversations/{id}', { params: { path: { id: id() } } })),
  })
  useLiveLook({
    shows: (subject, changed) => subject === 'seller-message' && changed === id(),
    look: () => query.refetch(),
    pace: () => null,
  })
  return {
    conversation: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Products with subscribers, and the versions of the one that is chosen. */
export function useAudiences(vendorId: () => string, productId: () => string) {
  const query = useQuery({
    key: () => messageKeys.audiences(vendorId(), productId()),
    query: () => {
      const product = productId()
      const query = { vendorId: vendorId(), ...(product ? { productId: product } : {}) }
      return bodyOf(api.GET('/api/v1/announcements/audiences', { params: { query } }))
    },
    placeholderData: (earlier) => earlier,
  })
  return {
    audiences: computed(() => query.data.value ?? { products: [], versions: [] }),
    isEmpty: computed(() => query.data.value?.products.length === 0),
  }
}

/** How many an announcement would reach; null while it is not known to whom it goes. */
export function useReach(query: () => ReachQuery | null) {
  const found = useQuery({
    key: () => messageKeys.reach(query()),
    enabled: () => query() !== null,
    query: () => {
      const asked = query()
      if (!asked) throw new Error('nobody is meant yet')
      return bodyOf(api.GET('/api/v1/announcements/reach', { params: { query: asked } }))
    },
  })
  return computed(() => (query() ? found.data.value : undefined))
}

/**
 * Sends something once: pressed twice, or again after an answer was lost, it says the same with the same key; other words
 * are another message.
 */
function useSending<Said extends object, Answer>(
  send: (said: Said, headers: { 'idempotency-key': string }) => Promise<Answer>,
) {
  const cache = useQueryCache()
  let last = { words: '', key: newKey() }
  const mutation = useMutation({
    mutation: (said: Said) => {
      const words = JSON.stringify(said)
      if (words !== last.words) last = { words, key: newKey() }
      return send(said, { 'idempotency-key': last.key })
    },
    onSuccess: () => {
      last = { words: '', key: newKey() }
      return cache.invalidateQueries({ key: messageKeys.all })
    },
  })
  return {
    /** The answer, or undefined when something is wrong, which `problem` says. */
    send: (said: Said) => mutation.mutateAsync(said).catch(() => undefined),
    isBusy: computed(() => mutation.isLoading.value),
    problem: computed(() => problemIn(mutation.error.value)),
  }
}

/** Announces something to the subscribers of a product. */
export const useAnnounce = () =>
  useSending((body: Announcing, headers) =>
    bodyOf(api.POST('/api/v1/announcements', { body, headers })),
  )

/** Begins to write to one subscriber. */
export const useOpenConversation = () =>
  useSending((body: Opening, headers) =>
    bodyOf(api.POST('/api/v1/conversations', { body, headers })),
  )

/** Goes on with a conversation. */
export const useWriteMessage = () =>
  useSending(({ id, text }: { id: string; text: string }, headers) =>
    bodyOf(
      api.POST('/api/v1/conversations/{id}/messages', {
        params: { path: { id } },
        body: { text },
        headers,
      }),
    ),
  )
