import type { MeView } from '@emporium/api-client'
import { useSignedIn } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { onSessionEnd, session } from '../api.ts'

/** Who is signed in, and whether the page holds work of theirs. */
export const useSession = defineStore('session', () => {
  const signedIn = useSignedIn<MeView>({
    door: session,
    read: async () => (await session.api.GET('/api/v1/me')).data ?? null,
    onSessionEnd,
  })
  /** Whether something is typed, asked of each form of the page that says so. */
  const works = new Set<() => boolean>()
  const holdsWork = () => [...works].some((isTyped) => isTyped())
  /** Whether the portal of sellers is open to this account. */
  const isSeller = computed(() => (signedIn.me.value?.memberships.length ?? 0) > 0)
  /** Whether one is a member of this vendor. */
  const worksFor = (vendorId: string) =>
    signedIn.me.value?.memberships.some((one) => one.vendorId === vendorId) ?? false
  return { ...signedIn, works, holdsWork, isSeller, worksFor }
})
