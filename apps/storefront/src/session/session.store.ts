import type { MeView, ProviderAnswer } from '@emporium/api-client'
import { askPasskey, type SignInEntry } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { onSessionEnd, session } from '../api.ts'

/** Who is signed in. The token stays inside the session; this store holds what pages show and guards ask. */
export const useSession = defineStore('session', () => {
  const me = ref<MeView | null>(null)
  /** The session ended by itself; who it was is still known, so that a page with work on it can stay. */
  const hasLapsed = ref(false)
  const isSignedIn = computed(() => me.value !== null && !hasLapsed.value)
  /** Whether something is typed, asked of each form of the page that says so. */
  const works = new Set<() => boolean>()
  const holdsWork = () => [...works].some((isTyped) => isTyped())
  /** Whether the portal of sellers is open to this account. */
  const isSeller = computed(() => (me.value?.memberships.length ?? 0) > 0)
  /** Whether one is a member of this vendor. */
  const worksFor = (vendorId: string) =>
    me.value?.memberships.some((membership) => membership.vendorId === vendorId) ?? false
  let resuming: Promise<void> | null = null

  async function load(): Promise<void> {
    const { data } = await session.api.GET('/api/v1/me')
    me.value = data ?? null
    hasLapsed.value = false
  }
  async function signInAgain(): Promise<void> {
    if (await session.resume()) await load()
  }
  /** Signs in again with the cookie of an earlier visit, once per page load. */
  function resume(): Promise<void> {
    resuming ??= signInAgain().catch((error: unknown) => {
      resuming = null
      throw error
    })
    return resuming
  }
  async function signIn(entry: SignInEntry): Promise<void> {
    await session.signIn(entry)
    await load()
  }
  async function signInWithPasskey(): Promise<void> {
    await session.signInWithPasskey(askPasskey)
    await load()
  }
  async function signInWithProvider(answer: ProviderAnswer): Promise<void> {
    await session.signInWithProvider(answer)
    await load()
  }
  /** Gets the newest roles: operations may have approved a company since (ON-7). */
  async function renew(): Promise<void> {
    if (await session.renew()) await load()
  }
  async function signOut(): Promise<void> {
    forget()
    await session.signOut()
  }
  /** Nobody is signed in any more. */
  function forget(): void {
    me.value = null
    hasLapsed.value = false
  }
  function lapse(): void {
    hasLapsed.value = me.value !== null
  }
  onSessionEnd(lapse)
  return {
    me,
    isSignedIn,
    hasLapsed,
    works,
    holdsWork,
    isSeller,
    worksFor,
    resume,
    load,
    signIn,
    signInWithPasskey,
    signInWithProvider,
    renew,
    signOut,
    forget,
  }
})
