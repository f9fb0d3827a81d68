import type { AccountView, ActivityView, InspectedAccountView } from '@emporium/api-client'
import type { StaffRole } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** Keys of everything that is known about accounts. */
export const accountKeys = {
  all: ['accounts'] as const,
  list: (email: string) => ['accounts', 'list', email] as const,
  one: (id: string) => ['accounts', 'one', id] as const,
  activities: (id: string) => ['accounts', 'activities', id] as const,
}

/** Accounts, newest first; by the beginning of an address. */
export function useAccounts(email: () => string) {
  return usePages<AccountView>(
    () => accountKeys.list(email()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/accounts', {
          params: {
            query: { ...(email() ? { email: email() } : {}), ...(cursor ? { cursor } : {}) },
          },
        }),
      ),
  )
}

/** An account with its open sessions and its ways to sign in. */
export function useAccount(id: () => string) {
  const query = useQuery<InspectedAccountView>({
    key: () => accountKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id: id() } } })),
  })
  return {
    found: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** What happened to an account, newest first. */
export function useAccountActivities(id: () => string) {
  return usePages<ActivityView>(
    () => accountKeys.activities(id()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/accounts/{id}/activities', {
          params: { path: { id: id() }, query: cursor ? { cursor } : {} },
        }),
      ),
  )
}

/** Says which staff roles an account has. */
export function useAssignRoles() {
  return useVerb({
    say: ({ id, roles }: { id: string; roles: StaffRole[] }) =>
      bodyOf(
        api.PUT('/api/v1/accounts/{id}/staff-roles', { params: { path: { id } }, body: { roles } }),
      ),
    touches: [accountKeys.all],
  })
}

/** Takes the second factors of somebody away who has lost them all. */
export function useResetFactors() {
  return useVerb({
    say: ({ id, reason }: { id: string; reason: string }) =>
      bodyOf(
        api.POST('/api/v1/accounts/{id}/reset-factors', {
          params: { path: { id } },
          body: { reason },
        }),
      ),
    touches: [accountKeys.all],
  })
}

/** Signs somebody out everywhere, or where one session is. */
export function useEndSessions() {
  type Wish = { id: string; reason: string; sessionId: string | null }
  return useVerb({
    say: ({ id, reason, sessionId }: Wish) =>
      bodyOf(
        api.POST('/api/v1/accounts/{id}/end-sessions', {
          params: { path: { id } },
          body: { reason, ...(sessionId ? { sessionId } : {}) },
        }),
      ),
    touches: [accountKeys.all],
  })
}

/** Closes an account and ends its sessions, or opens it again. */
export function useTurnAccount() {
  return useVerb({
    say: ({ id, verb }: { id: string; verb: 'disable' | 'enable' }) => {
      const params = { path: { id } }
      return bodyOf(
        verb === 'disable'
          ? api.POST('/api/v1/accounts/{id}/disable', { params })
          : api.POST('/api/v1/accounts/{id}/enable', { params }),
      )
    },
    touches: [accountKeys.all],
  })
}
