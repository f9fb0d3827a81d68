import type { AccountView } from '@emporium/api-client'
import type { StaffRole } from '@emporium/domain'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** Keys of everything that is known about accounts. */
export const accountKeys = {
  all: ['accounts'] as const,
  list: (email: string) => ['accounts', 'list', email] as const,
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
