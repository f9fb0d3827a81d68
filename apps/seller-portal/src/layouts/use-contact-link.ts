import type { NavLink } from '@emporium/ui'
import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import IconContact from '~icons/lucide/message-circle'
import { useAppText } from '../text.ts'

/** The way to operations from the page at hand, which they are told with the question (ON-9). */
export function useContactLink(): ComputedRef<NavLink> {
  const { t } = useAppText()
  const route = useRoute()
  const router = useRouter()
  return computed(() => {
    const from = encodeURIComponent(router.resolve(route.path).href)
    return { label: t('frame.contact'), href: `/contact?from=${from}`, icon: IconContact }
  })
}
