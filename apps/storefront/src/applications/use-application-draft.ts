import { ApiProblem, type VendorApplicationView } from '@emporium/api-client'
import type { ProblemDetails } from '@emporium/domain'
import { fieldPath } from '@emporium/ui'
import { computed, onMounted, onUnmounted, reactive, ref, watch } from 'vue'
import { problemIn } from '../api.ts'
import { useSession } from '../session/session.store.ts'
import {
  bodyOfForm,
  formOf,
  formOfNew,
  withoutFields,
  type ApplicationForm,
  type FieldPath,
} from './application-form.ts'
import { useApplicationVerbs } from './applications.api.ts'
import { keepAnswers, keptAnswers } from './kept-answers.ts'
import { fieldsBetween, mergeAnswers } from './merge-answers.ts'

const pauseMs = 1_200
const retryMs = 5_000
const stale = 412
const isPassing = ({ status }: ProblemDetails) => status === 0 || status === 429 || status >= 500

/**
 * The form as it is written, kept by itself (ON-6): a pause in typing saves it, one save at a time. Half-written fields
 * are told and left out, so that they never keep the others from being kept. What the server does not have yet is kept
 * in the tab, and sent as soon as the server can be reached.
 */
export function useApplicationDraft(start: VendorApplicationView | null) {
  const { begin, edit, keep, look } = useApplicationVerbs()
  const session = useSession()
  // Who began to write; the answers stay theirs when the session ends.
  const { me } = session
  const form = reactive(start ? formOf(start) : formOfNew(me))
  /** What the server has. */
  let base: ApplicationForm = { ...form }
  const known = ref(start)
  const isDirty = ref(false)
  const isSaving = ref(false)
  const isInTab = ref(true)
  const savedAt = ref<Date | null>(start ? new Date(start.updatedAt) : null)
  const problem = ref<ProblemDetails | null>(null)
  /** The fields that two windows answered differently, as far as that is known. */
  const conflicts = ref<FieldPath[]>([])
  const isConflict = computed(() => problem.value?.status === stale || conflicts.value.length > 0)
  let newer: VendorApplicationView | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> = Promise.resolve(true)

  function saveIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }
  function keepHere(): void {
    const isAhead = fieldsBetween(form, base).length > 0
    if (me) isInTab.value = keepAnswers(me.id, isAhead ? { mine: { ...form }, base } : null)
  }
  function take(view: VendorApplicationView): void {
    known.value = keep(view)
    base = formOf(view)
    savedAt.value = new Date()
    keepHere()
  }
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
      const sent = await send(wrong.map(({ pointer }) => fieldPath(pointer)))
      problem.value = problemIn(error)
      return sent
    }
  }
  /** Another window saved meanwhile: what one side alone changed is put together, the rest is asked. */
  async function meet(): Promise<boolean> {
    if (!known.value) return false
    newer = await look(known.value.id)
    if (!newer.actions.includes('edit')) return false
    const met = mergeAnswers(form, base, formOf(newer))
    conflicts.value = met.conflicts
    if (met.conflicts.length > 0) return false
    Object.assign(form, met.merged)
    take(newer)
    return true
  }
  async function work(): Promise<boolean> {
    if (conflicts.value.length > 0) return false
    const hasNews = isDirty.value && fieldsBetween(form, base).length > 0
    if (!hasNews && known.value) {
      // What was refused has been written back to what the server has.
      if (isDirty.value) problem.value = null
      isDirty.value = false
      return problem.value === null
    }
    isSaving.value = true
    isDirty.value = false
    problem.value = null
    try {
      take(await sendTidy())
      return problem.value === null
    } catch (error) {
      isDirty.value = true
      problem.value = problemIn(error)
      const isMet = isConflict.value && (await meet().catch(() => false))
      if (isMet) return work()
      if (problem.value && isPassing(problem.value)) saveIn(retryMs)
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
  /** Settles what two windows answered differently: by what is written here, or by what the other one said. */
  function settle(whose: 'mine' | 'theirs'): Promise<boolean> {
    if (!newer) return Promise.resolve(false)
    const theirs = formOf(newer)
    const { merged } = mergeAnswers(form, base, theirs)
    if (whose === 'theirs') for (const path of conflicts.value) merged[path] = theirs[path]
    Object.assign(form, merged)
    take(newer)
    conflicts.value = []
    problem.value = null
    return save()
  }
  /** Goes on with what an earlier visit of this tab could not save. */
  function restore(): void {
    const kept = me && keptAnswers(me.id)
    if (!kept) return
    const before = { ...base, ...kept.base }
    const met = mergeAnswers({ ...base, ...kept.mine }, before, base)
    conflicts.value = start ? met.conflicts : []
    if (conflicts.value.length > 0) [newer, base] = [start, before]
    Object.assign(form, met.merged)
  }
  watch(form, () => {
    isDirty.value = true
    keepHere()
    if (!isConflict.value) saveIn(pauseMs)
  })
  const retry = () => void (isDirty.value && !isConflict.value && save())
  watch(
    () => session.isSignedIn,
    (isBack) => isBack && retry(),
  )
  onMounted(() => {
    restore()
    window.addEventListener('online', retry)
  })
  onUnmounted(() => {
    clearTimeout(timer)
    window.removeEventListener('online', retry)
  })
  const state = { form, known, isDirty, isSaving, isInTab, savedAt, problem }
  return { ...state, isConflict, conflicts, save, settle }
}
