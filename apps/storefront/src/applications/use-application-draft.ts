import { ApiProblem, type VendorApplicationView } from '@emporium/api-client'
import type { ProblemDetails } from '@emporium/domain'
import { fieldPath } from '@emporium/ui'
import { computed, onUnmounted, reactive, ref, watch } from 'vue'
import { problemIn } from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { bodyOfForm, formOf, formOfNew, withoutFields } from './application-form.ts'
import { useApplicationVerbs } from './applications.api.ts'

const pauseMs = 1_200

/**
 * The form as it is written, kept by itself (ON-6): a pause in typing saves it, one save at a time. Half-written fields
 * are told and left out, so that they never keep the others from being kept.
 */
export function useApplicationDraft(start: VendorApplicationView | null) {
  const { begin, edit, keep } = useApplicationVerbs()
  const form = reactive(start ? formOf(start) : formOfNew(useSession().me))
  const known = ref(start)
  const isDirty = ref(false)
  const isSaving = ref(false)
  const savedAt = ref<Date | null>(start ? new Date(start.updatedAt) : null)
  const problem = ref<ProblemDetails | null>(null)
  const isConflict = computed(() => problem.value?.status === 412)
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> = Promise.resolve(true)

  async function send(left: readonly string[]): Promise<VendorApplicationView> {
    const body = withoutFields(bodyOfForm(form), left)
    return known.value ? edit(known.value.id, known.value.revision, body) : begin(body)
  }
  async function sendTidy(): Promise<VendorApplicationView> {
    try {
      return await send([])
    } catch (error) {
      const wrong = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
      if (wrong.length === 0) throw error
      problem.value = problemIn(error)
      return send(wrong.map(({ pointer }) => fieldPath(pointer)))
    }
  }
  async function work(): Promise<boolean> {
    if (!isDirty.value && known.value) return true
    isSaving.value = true
    isDirty.value = false
    problem.value = null
    try {
      known.value = keep(await sendTidy())
      savedAt.value = new Date()
      return true
    } catch (error) {
      isDirty.value = true
      problem.value = problemIn(error)
      return false
    } finally {
      isSaving.value = false
    }
  }
  /** Saves now, after whatever save is under way; resolves to whether everything is kept. */
  function save(): Promise<boolean> {
    clearTimeout(timer)
    saving = saving.then(work)
    return saving
  }
  watch(form, () => {
    isDirty.value = true
    clearTimeout(timer)
    if (!isConflict.value) timer = setTimeout(() => void save(), pauseMs)
  })
  onUnmounted(() => clearTimeout(timer))
  return { form, known, isDirty, isSaving, savedAt, problem, isConflict, save }
}
