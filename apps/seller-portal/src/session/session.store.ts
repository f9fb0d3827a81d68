import type { MeView } from '@emporium/api-client'
import { roleMay, type VendorPermission } from '@emporium/domain'
import { useSignedIn } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, onSessionEnd, session } from '../api.ts'
import { rememberedVendor, rememberVendor } from './chosen-vendor.ts'

/** Who is signed in and for which company. */
export const useSession = defineStore('session', () => {
  let leave: () => Promise<unknown> = async () => undefined
  /** Is done before one belongs to no company any more. */
  function beforeLoss(work: () => Promise<unknown>): void {
    leave = work
  }
  const signedIn = useSignedIn<MeView>({
    door: session,
    async read() {
      const { data } = await api.GET('/api/v1/me')
      if (vendor.value && data?.memberships.length === 0) await leave()
      return data ?? null
    },
    onSessionEnd,
  })
  const chosenId = ref<string | null>(rememberedVendor())
  const memberships = computed(() => signedIn.me.value?.memberships ?? [])
  /** The company that the portal shows: the chosen one, else the first. */
  const vendor = computed(
    () =>
      memberships.value.find(({ vendorId }) => vendorId === chosenId.value) ?? memberships.value[0],
  )
  /** Whether one's role in the company allows this (ON-10). */
  const may = (permission: VendorPermission) =>
    vendor.value ? roleMay(vendor.value.role, permission) : false
  const mayPublish = computed(() => may('publish'))
  /** Shows another company, also after the next page load. */
  function choose(vendorId: string): void {
    chosenId.value = vendorId
    rememberVendor(vendorId)
  }
  return { ...signedIn, memberships, vendor, may, mayPublish, beforeLoss, choose }
})
