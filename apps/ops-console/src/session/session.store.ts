import type { MeView } from '@emporium/api-client'
import type { StaffRole } from '@emporium/domain'
import { useSignedIn } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { api, onSessionEnd, session } from '../api.ts'

/** Who is signed in and with which staff roles. */
export const useSession = defineStore('session', () => {
  const signedIn = useSignedIn<MeView>({
    door: session,
    read: async () => (await api.GET('/api/v1/me')).data ?? null,
    onSessionEnd,
  })
  const staffRoles = computed<readonly StaffRole[]>(() => signedIn.me.value?.staffRoles ?? [])
  const isStaff = computed(() => staffRoles.value.length > 0)
  /** Whether one has one of these roles; an admin has the rights of every role. */
  const isOneOf = (roles: readonly StaffRole[]) =>
    staffRoles.value.some((role) => role === 'admin' || roles.includes(role))
  return { ...signedIn, staffRoles, isStaff, isOneOf }
})
