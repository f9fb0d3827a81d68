import type { paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { rememberToken, tokenOf } from './enquiry-tokens.ts'

/** What is asked of operations (ON-9). */
export type Question =
  paths['/api/v1/enquiries']['post']['requestBody']['content']['application/json']

export const enquiryKeys = {
  mine: (readerId: string | null) => ['enquiries', 'mine', readerId] as const,
  one: (id: string, readerId: string | null) => ['enquiries', 'one', id, readerId] as const,
}

/** The secret of a visitor goes in a header: addresses end up in logs. */
function headersFor(id: string): Record<string, string> {
  const token = tokenOf(id)
  return token ? { 'enquiry-token': token } : {}
}

/** One's own conversations; visitors have no list. */
export function useMyEnquiries() {
  const api = useApi()
  const session = useSession()
  return useQuery({
    key: () => enquiryKeys.mine(session.me?.id ?? null),
    enabled: () => session.isSignedIn,
    query: async () => {
      const { items } = await bodyOf(api.GET('/api/v1/enquiries'))
      // Whoever answers for operations is shown all of them.
      return items.filter(({ asker }) => asker.id === session.me?.id)
    },
  })
}

/** One conversation. */
export function useEnquiry(id: () => string) {
  const api = useApi()
  const session = useSession()
  return useQuery({
    key: () => enquiryKeys.one(id(), session.me?.id ?? null),
    query: () =>
      bodyOf(
        api.GET('/api/v1/enquiries/{id}', {
          params: { path: { id: id() } },
          headers: headersFor(id()),
        }),
      ),
  })
}

/** Asks, and writes on. */
export function useEnquiryVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  return {
    async ask(body: Question): Promise<string> {
      const { id, token } = await bodyOf(api.POST('/api/v1/enquiries', { body }))
      if (token) rememberToken(id, token)
      await cache.invalidateQueries({ key: ['enquiries'] })
      return id
    },
    /** Closes a conversation, or opens it again. */
    async turn(id: string, verb: 'close' | 'reopen'): Promise<void> {
      const said = { params: { path: { id } }, headers: headersFor(id) }
      await (verb === 'close'
        ? api.POST('/api/v1/enquiries/{id}/close', said)
        : api.POST('/api/v1/enquiries/{id}/reopen', said))
      await cache.invalidateQueries({ key: ['enquiries'] })
    },
    /** Says that one came by the link of a mail. */
    async confirmEmail(id: string): Promise<void> {
      const said = { params: { path: { id } }, headers: headersFor(id) }
      await api.POST('/api/v1/enquiries/{id}/confirm-email', said).catch(() => undefined)
    },
    async write(id: string, text: string): Promise<void> {
      await api.POST('/api/v1/enquiries/{id}/messages', {
        params: { path: { id } },
        body: { text },
        headers: headersFor(id),
      })
      await cache.invalidateQueries({ key: ['enquiries'] })
    },
  }
}
