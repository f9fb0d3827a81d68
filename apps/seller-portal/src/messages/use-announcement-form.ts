import type { AnnouncementKind } from '@emporium/domain'
import { useProblemFields } from '@emporium/ui'
import { computed, reactive, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useSession } from '../session/session.store.ts'
import { useAnnounce, useAudiences, useReach } from './messages.api.ts'

/** An announcement that is being written: its fields, whom it reaches, and the sending of it (SP-2). */
export function useAnnouncementForm() {
  const route = useRoute()
  const session = useSession()
  const form = reactive({
    productId: String(route.query['product'] ?? ''),
    versionId: '',
    kind: '' as AnnouncementKind | '',
    subject: '',
    text: '',
  })
  // A version belongs to its product.
  watch(
    () => form.productId,
    () => (form.versionId = ''),
  )
  const { audiences, isEmpty } = useAudiences(
    () => session.vendor?.vendorId ?? '',
    () => form.productId,
  )
  const to = () =>
    form.productId && form.kind
      ? {
          productId: form.productId,
          kind: form.kind,
          ...(form.versionId ? { versionId: form.versionId } : {}),
        }
      : null
  const { send, isBusy, problem } = useAnnounce()
  const fields = useProblemFields(problem, () => ({
    productId: !form.productId,
    kind: !form.kind,
    subject: !form.subject.trim(),
    text: !form.text.trim(),
  }))
  return {
    form,
    audiences,
    isEmpty,
    reach: useReach(to),
    productName: computed(
      () => audiences.value.products.find(({ id }) => id === form.productId)?.name ?? '',
    ),
    isBusy,
    problem,
    ...fields,
    /** The announcement as it was sent, or undefined when something is wrong with it. */
    async send() {
      const meant = to()
      if (!meant) return undefined
      return send({ ...meant, subject: form.subject.trim(), text: form.text.trim() })
    },
  }
}
export type AnnouncementForm = ReturnType<typeof useAnnouncementForm>
