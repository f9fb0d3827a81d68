import type { MeView, ProviderAnswer } from '@emporium/api-client'
import { roleMay, type VendorPermission } from '@emporium/domain'
import { askPasskey, type SignInEntry } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { rememberedVendor, rememberVendor } from './chosen-vendor.ts'
import { api, onSessionEnd, session } from '../api.ts'

/** Who is signed in and for which company. The token stays inside the session; pages and guards ask this store. */
export const useSession = defineStore('session', () => {
  const me = ref<MeView | null>(null)
  const hasResumed = ref(false)
  const chosenId = ref<string | null>(rememberedVendor())
  /** The session ended by itself; who it was is still known, so that a page with work on it can stay. */
  const hasLapsed = ref(false)
  const isSignedIn = computed(() => me.value !== null && !hasLapsed.value)
  const memberships = computed(() => me.value?.memberships ?? [])
  /** The company that the portal shows: the chosen one, else the first. */
  const vendor = computed(
    () =>
      memberships.value.find(({ vendorId }) => vendorId === chosenId.value) ?? memberships.value[0],
  )
  /** Whether one's role in the company allows this (ON-10). */
  const may = (permission: VendorPermission) =>
    vendor.value ? roleMay(vendor.value.role, permission) : false
  const mayPublish = computed(() => may('publish'))

  let leave: () => Promise<unknown> = async () => undefined
  /** Is done before one belongs to no company any more. */
  function beforeLoss(work: () => Promise<unknown>): void {
    leave = work
  }
  async function load(): Promise<void> {
    const { data } = await api.GET('/api/v1/me')
    if (vendor.value && data?.memberships.length === 0) await leave()
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
  /** Asks again which companies one belongs to: operations may have approved one since. */
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
  /** Shows another company, also after the next page load. */
  function choose(vendorId: string): void {
    chosenId.value = vendorId
    rememberVendor(vendorId)
  }
  onSessionEnd(lapse)
  const verbs = {
    beforeLoss,
    resume,
    load,
    signIn,
    signInWithPasskey,
    signInWithProvider,
    renew,
    signOut,
    forget,
    choose,
  }
  return { me, isSignedIn, hasLapsed, hasResumed, memberships, vendor, may, mayPublish, ...verbs }
})
