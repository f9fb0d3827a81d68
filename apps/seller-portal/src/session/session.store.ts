import type { MeView } from '@emporium/api-client'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, session } from '../api.ts'

/** Who is signed in. The token stays inside the session; this store holds what pages show and guards ask. */
export const useSession = defineStore('session', () => {
  const me = ref<MeView | null>(null)
  const hasResumed = ref(false)
  const isSignedIn = computed(() => me.value !== null)

  async function load(): Promise<void> {
    const { data } = await api.GET('/api/v1/me')
    me.value = data ?? null
  }
  /** Signs in again with the cookie of an earlier visit, once per page load. */
  async function resume(): Promise<void> {
    if (hasResumed.value) return
    if (await session.resume()) await load()
    hasResumed.value = true
  }
  async function signIn(email: string, password: string): Promise<void> {
    await session.signIn({ email, password })
    await load()
  }
  async function signOut(): Promise<void> {
    await session.signOut()
    forget()
  }
  /** Nobody is signed in any more. */
  function forget(): void {
    me.value = null
  }
  return { me, isSignedIn, hasResumed, resume, load, signIn, signOut, forget }
})
