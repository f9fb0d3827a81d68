import type { ReviewCaseDraftView } from '@emporium/api-client'
import type { ProblemDetails } from '@emporium/domain'
import { computed, onMounted, onUnmounted, ref, shallowRef, watch } from 'vue'
import { problemIn } from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { fetchDraft, putDraft, type DraftContent, type DraftKind } from './case-drafts.api.ts'
import { keepDraft, keptDraft } from './kept-draft.ts'

const pauseMs = 800
const retryMs = 5000
const stale = 412

const blank = (): DraftContent => ({ text: '', reasons: [] })
const copyOf = ({ text, reasons, findings, findingId }: DraftContent): DraftContent => ({
  text,
  reasons: reasons.map(({ code, text: words, field }) => ({ code, text: words, field })),
  ...(findings ? { findings: [...findings] } : {}),
  ...(findingId ? { findingId } : {}),
})
/** A reason of which nothing is said yet is none. */
const saidOf = (content: DraftContent): DraftContent => {
  const { reasons, ...rest } = copyOf(content)
  return { ...rest, reasons: reasons.filter((one) => one.code || one.text || one.field) }
}
const isSame = (one: DraftContent, other: DraftContent) =>
  JSON.stringify(saidOf(one)) === JSON.stringify(saidOf(other))

/** What a draft is of, and whether the server keeps it for this person. */
type Plan = { id: () => string; kind: DraftKind; isKept: () => boolean }

/**
 * What a reviewer writes on a case: it goes to the server by itself a moment after the last key, stays in this tab until
 * it is there, is found again on another device, and is gone when it is sent (RV-7).
 */
export function useCaseDraft({ id, kind, isKept }: Plan) {
  const session = useSession()
  const caseId = id()
  const place = { accountId: session.me?.id ?? '', caseId, kind }
  const content = ref(blank())
  const problem = shallowRef<ProblemDetails | null>(null)
  const savedAt = shallowRef<Date | null>(null)
  const isSaving = ref(false)
  const isDirty = ref(false)
  /** What another window of the same person has, where both went on from the same words. */
  const theirs = shallowRef<DraftContent | null>(null)
  let base = blank()
  let revision = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let line: Promise<unknown> = Promise.resolve()

  const keep = () => {
    const unsaved = { mine: copyOf(content.value), base: copyOf(base) }
    if (isKept()) keepDraft(place, isDirty.value ? unsaved : null)
  }
  const show = (next: DraftContent) => {
    base = next
    content.value = copyOf(next)
    isDirty.value = false
    keep()
  }
  /** Meets what the server has with what was typed here: only words that both sides changed are in question. */
  function take(said: ReviewCaseDraftView | undefined): void {
    const server = said ? copyOf(said) : blank()
    revision = said?.revision ?? 0
    const isTheirs = !isSame(server, base) && !isSame(server, blank())
    if (!isDirty.value || isSame(server, content.value)) show(server)
    else if (isTheirs) theirs.value = server
    else base = server
    if (!isDirty.value && said) savedAt.value = new Date(said.savedAt)
  }
  function saveIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }
  /** One thing after the other: a late save must not bring back what was sent. */
  function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = line.then(work)
    line = result.catch(() => undefined)
    return result
  }
  function save(): Promise<void> {
    clearTimeout(timer)
    return inLine(() => saveNow())
  }
  async function saveNow(isSecondTry = false): Promise<void> {
    if (!isDirty.value || theirs.value || !isKept()) return
    const sent = copyOf(content.value)
    isSaving.value = true
    try {
      const saved = await putDraft({ id: caseId, kind, revision }, saidOf(sent))
      ;({ revision } = saved)
      base = sent
      isDirty.value = !isSame(content.value, sent)
      savedAt.value = new Date(saved.savedAt)
      problem.value = null
      keep()
    } catch (error) {
      await explain(problemIn(error), isSecondTry)
    } finally {
      isSaving.value = false
    }
  }
  async function explain(said: ProblemDetails | null, isSecondTry: boolean): Promise<void> {
    if (said?.status === stale && !isSecondTry) {
      const isMet = await load()
      return isMet ? saveNow(true) : undefined
    }
    problem.value = said
    if (said?.status === 0 || said?.status === 429 || (said?.status ?? 0) >= 500) saveIn(retryMs)
  }
  async function load(): Promise<boolean> {
    try {
      take(await fetchDraft(caseId, kind))
      return true
    } catch (error) {
      problem.value = problemIn(error)
      return false
    }
  }
  async function open(): Promise<void> {
    const kept = keptDraft(place)
    if (kept) {
      base = kept.base
      content.value = kept.mine
      isDirty.value = true
    }
    if (await load()) await saveNow()
  }
  /** Settles what two windows wrote: theirs stays, or what was typed here. */
  function settle(isTheirs: boolean): Promise<void> {
    const other = theirs.value
    theirs.value = null
    if (other && isTheirs) show(other)
    else if (other) base = other
    return save()
  }
  /** Sends what was written, after every save that is under way; agreed to, the draft is gone. */
  function send(work: () => Promise<boolean>): Promise<boolean> {
    clearTimeout(timer)
    return inLine(async () => {
      const isSent = await work()
      if (!isSent) {
        saveIn(pauseMs)
        return false
      }
      revision = 0
      theirs.value = problem.value = savedAt.value = null
      show(blank())
      return true
    })
  }
  watch(
    content,
    (next) => {
      isDirty.value = !isSame(next, base)
      if (!isDirty.value) return
      keep()
      saveIn(pauseMs)
    },
    { deep: true },
  )
  const saveUnseen = () => document.visibilityState === 'hidden' && void save()
  onMounted(() => {
    document.addEventListener('visibilitychange', saveUnseen)
    if (isKept()) void inLine(open)
  })
  onUnmounted(() => {
    document.removeEventListener('visibilitychange', saveUnseen)
    void save()
  })
  const text = computed({
    get: () => content.value.text,
    set: (words: string) => (content.value.text = words),
  })
  return { content, text, problem, savedAt, isSaving, isDirty, theirs, settle, send }
}

/** The draft of a form, for the parts that show how it is kept. */
export type CaseDraft = ReturnType<typeof useCaseDraft>
