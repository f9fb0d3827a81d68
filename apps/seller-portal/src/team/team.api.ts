import type { paths } from '@emporium/api-client'
import type { VendorRole } from '@emporium/domain'
import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** A team with what the reader may do in it. */
export type Team =
  paths['/api/v1/vendors/{id}/members']['get']['responses']['200']['content']['application/json']
/** Somebody of a team. */
export type Member = Team['items'][number]

/** Keys of what is known about a team; all of it begins with the first. */
export const teamKeys = {
  all: (id: string) => ['team', id] as const,
  members: (id: string) => ['team', id, 'members'] as const,
  invitations: (id: string) => ['team', id, 'invitations'] as const,
  offer: (id: string) => ['team', id, 'offer'] as const,
  history: (id: string) => ['team', id, 'history'] as const,
}

/** The people of the company's team (ON-10). */
export function useTeam(id: () => string) {
  const query = useQuery({
    key: () => teamKeys.members(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/vendors/{id}/members', { params: { path: { id: id() } } })),
  })
  return {
    members: computed(() => query.data.value?.items ?? []),
    actions: computed(() => query.data.value?.actions ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** The invitations to the team, for those who may see them. */
export function useInvitations(id: () => string, enabled: () => boolean) {
  const query = useQuery({
    key: () => teamKeys.invitations(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/vendors/{id}/invitations', { params: { path: { id: id() } } })),
    enabled,
  })
  return computed(() => query.data.value?.items ?? [])
}

/** The open offer of the ownership, if there is one. */
export function useOffer(id: () => string) {
  const query = useQuery({
    key: () => teamKeys.offer(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/vendors/{id}/ownership-offer', { params: { path: { id: id() } } })),
  })
  return computed(() => query.data.value?.offer ?? null)
}

/** Who did what in the team, newest first; "Show more" adds a page. */
export function useTeamHistory(id: () => string) {
  const query = useInfiniteQuery({
    key: () => teamKeys.history(id()),
    initialPageParam: undefined as string | undefined,
    query: ({ pageParam: cursor }) =>
      bodyOf(
        api.GET('/api/v1/vendors/{id}/team-history', {
          params: { path: { id: id() }, query: { limit: 10, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  return {
    lines: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []),
    hasMore: computed(() => query.hasNextPage.value),
    more: () => query.loadNextPage(),
  }
}

/** What can be said to a team; afterwards everything about it is asked for anew. */
export function useTeamVerbs(vendorId: () => string) {
  const cache = useQueryCache()
  /** Asks anew; what one may not see any more, after a change of one's own role, is no failure of the deed. */
  const refresh = () =>
    cache.invalidateQueries({ key: teamKeys.all(vendorId()) }).catch(() => undefined)
  const say = async (work: (id: string) => Promise<unknown>) => {
    await work(vendorId())
    await refresh()
  }
  const member = (id: string, accountId: string) => ({ params: { path: { id, accountId } } })
  return {
    refresh,
    invite: (body: { email: string; role: VendorRole }) =>
      say((id) => api.POST('/api/v1/vendors/{id}/members', { params: { path: { id } }, body })),
    resend: (invitationId: string) =>
      say((id) =>
        api.POST('/api/v1/vendors/{id}/invitations/{invitationId}/resend', {
          params: { path: { id, invitationId } },
        }),
      ),
    revoke: (invitationId: string) =>
      say((id) =>
        api.POST('/api/v1/vendors/{id}/invitations/{invitationId}/revoke', {
          params: { path: { id, invitationId } },
        }),
      ),
    changeRole: (accountId: string, role: VendorRole) =>
      say((id) =>
        api.PATCH('/api/v1/vendors/{id}/members/{accountId}', {
          ...member(id, accountId),
          body: { role },
        }),
      ),
    remove: (accountId: string) =>
      say((id) => api.DELETE('/api/v1/vendors/{id}/members/{accountId}', member(id, accountId))),
    offer: (accountId: string, roleAfterwards: VendorRole) =>
      say((id) =>
        api.POST('/api/v1/vendors/{id}/ownership-offers', {
          params: { path: { id } },
          body: { accountId, roleAfterwards },
        }),
      ),
    answer: (offerId: string, verb: 'accept' | 'decline' | 'withdraw') =>
      say((id) => {
        const to = { params: { path: { id, offerId } } }
        const at = '/api/v1/vendors/{id}/ownership-offers/{offerId}'
        if (verb === 'accept') return api.POST(`${at}/accept`, to)
        return verb === 'decline' ? api.POST(`${at}/decline`, to) : api.POST(`${at}/withdraw`, to)
      }),
  }
}
