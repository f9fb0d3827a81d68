import type { MeView, ProviderAnswer } from '@emporium/api-client'
import type { StaffRole } from '@emporium/domain'
import { askPasskey, type SignInEntry } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, onSessionEnd, session } from '../api.ts'

/** Who is signed in and with which staff roles. The token stays inside the session; pages and guards ask this store. */
export const useSession = defineStore('session', () => {
  const me = ref<MeView | null>(null)
  const hasResumed = ref(false)
  /** The session ended by itself; who it was is still known, so that the page and what was typed on it stay. */
  const hasLapsed = ref(false)
  const isSignedIn = computed(() => me.value !== null && !hasLapsed.value)
  const staffRoles = computed<readonly StaffRole[]>(() => me.value?.staffRoles ?? [])
  const isStaff = computed(() => staffRoles.value.length > 0)

  /** Whether one has one of these roles; an admin has the rights of every role. */
  function isOneOf(roles: readonly StaffRole[]): boolean {
    return staffRoles.value.some((role) => role === 'admin' || roles.includes(role))
  }
  async function load(): Promise<void> {
    const { data } = await api.GET('/api/v1/me')
    me.value = data ?? null
    hasLapsed.value = false
  }
  /** Signs in again with the cookie of an earlier visit, once per page load. */
  async function resume(): Promise<void> {
    if (hasResumed.value) return
    if (await session.resume()) await load()
    hasResumed.value = true
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
  /** Asks again for one's roles: an admin may have given one since. */
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
  const verbs = {
    isOneOf,
    resume,
    load,
    signIn,
    signInWithPasskey,
    signInWithProvider,
    renew,
    signOut,
    forget,
  }
  return { me, isSignedIn, hasLapsed, hasResumed, staffRoles, isStaff, ...verbs }
})
