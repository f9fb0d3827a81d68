import type { ProductView, SavedDraftView } from '@emporium/api-client'
import type { FieldProblem, ProblemDetails, RemovedKind } from '@emporium/domain'
import { fieldPath } from '@emporium/ui'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { problemIn } from '../api.ts'
import { fetchProduct } from '../products/products.api.ts'
import { useSession } from '../session/session.store.ts'
import { patchDraft, type DraftChange } from './draft.api.ts'
import { fieldOf, valuesOf, type DraftField, type DraftValues } from './draft-values.ts'
import { keepEdits, keptEdits } from './kept-edits.ts'
import { conflictsBetween, hasSame, pickFields, type Conflict, type Edits } from './merge-edits.ts'

const pauseMs = 800
const retryMs = 5000
const stale = 412
const rowFields: readonly DraftField[] = ['accessPoints', 'resources']

/**
 * The draft that is being edited: what was typed stays here until the server has it, whatever happens to the network,
 * and goes there by itself a moment after the last key (IM-1).
 */
export const useDraft = defineStore('draft', () => {
  const product = shallowRef<ProductView | null>(null)
  const values = shallowRef<DraftValues | null>(null)
  const base = shallowRef<Edits>({})
  const conflicts = shallowRef<readonly Conflict[]>([])
  const changed = shallowRef<ReadonlySet<DraftField>>(new Set())
  const errors = shallowRef<Record<string, FieldProblem>>({})
  const problem = shallowRef<ProblemDetails | null>(null)
  const savedAt = shallowRef<Date | null>(null)
  /** What the last save of a rich text could not keep, by field (IM-6). */
  const removed = shallowRef<Partial<Record<DraftField, readonly RemovedKind[]>>>({})
  const isSaving = ref(false)
  const session = useSession()
  /** Goes up when values of lists came from elsewhere: rows that are being filled in begin anew. */
  const generation = ref(0)
  let owner = ''
  let revision = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let line: Promise<unknown> = Promise.resolve()

  const isDirty = computed(() => changed.value.size > 0)
  const isStale = computed(() => conflicts.value.length > 0)
  const refused = computed(() => new Set(Object.keys(errors.value).map(fieldOf)))

  const mine = () => pickFields(values.value, changed.value)
  /** Shows what the server has; what was typed and is not saved yet stays as it was typed, and may be in conflict. */
  function take(next: ProductView): void {
    const server = valuesOf(next.draft)
    const typed = [...changed.value].map((field) => [field, values.value?.[field]])
    product.value = next
    revision = next.draft.revision
    conflicts.value = conflictsBetween(mine(), base.value, server)
    base.value = server
    values.value = { ...server, ...Object.fromEntries(typed) }
  }
  /** Keeps what is not saved in this tab too: a crash, a reload or a lost session takes nothing away (IM-1). */
  function keep(): void {
    if (!owner || !product.value) return
    keepEdits(owner, product.value.id, {
      mine: mine(),
      base: pickFields(base.value, changed.value),
    })
  }
  /** Goes on with what an earlier visit could not save. */
  function restore(id: string): void {
    const kept = owner ? keptEdits(owner, id) : null
    if (!kept || !product.value?.draft.isEditable) return
    conflicts.value = conflictsBetween(kept.mine, kept.base, base.value)
    changed.value = new Set(Object.keys(kept.mine) as DraftField[])
    values.value = { ...values.value, ...kept.mine } as DraftValues // fields that an earlier visit had
    saveIn(pauseMs)
  }
  /** Begins with a product, and with what this tab still has to save of it. */
  async function open(id: string): Promise<void> {
    if (product.value?.id !== id) product.value = values.value = null
    clear()
    owner = session.me?.id ?? ''
    take(await fetchProduct(id))
    restore(id)
  }
  function clear(): void {
    clearTimeout(timer)
    changed.value = new Set()
    errors.value = removed.value = {}
    problem.value = savedAt.value = null
    conflicts.value = []
  }
  /** Unsaved work is not wanted any more. */
  function forget(): void {
    clear()
    keep()
  }
  function saveIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }
  /** Changes a field. */
  function set<Field extends DraftField>(field: Field, value: DraftValues[Field]): void {
    if (!values.value) return
    values.value = { ...values.value, [field]: value }
    changed.value = new Set(changed.value).add(field)
    errors.value = Object.fromEntries(
      Object.entries(errors.value).filter(([path]) => fieldOf(path) !== field),
    )
    keep()
    saveIn(pauseMs)
  }
  /** Does something that changes the revision, after everything that is under way. */
  function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = line.then(work)
    line = result.catch(() => undefined)
    return result
  }
  /** Saves what is not saved yet; resolves when there is nothing left to do now. */
  function save(): Promise<void> {
    clearTimeout(timer)
    return inLine(saveNow)
  }
  async function saveNow(): Promise<void> {
    const fields = [...changed.value].filter((field) => !refused.value.has(field))
    if (!product.value || !values.value || fields.length === 0 || isStale.value) return
    const sent = values.value
    const body = Object.fromEntries(fields.map((field) => [field, sent[field]])) as DraftChange
    isSaving.value = true
    try {
      const { removed: gone, ...next } = await patchDraft(product.value.id, revision, body)
      tellRemoved(fields, gone)
      product.value = next
      revision = next.draft.revision
      base.value = valuesOf(next.draft)
      const rest = [...changed.value].filter(
        (field) => !fields.includes(field) || values.value?.[field] !== sent[field],
      )
      changed.value = new Set(rest)
      keep()
      noteSaved()
    } catch (error) {
      await explain(problemIn(error), fields)
    } finally {
      isSaving.value = false
    }
  }
  function tellRemoved(saved: readonly DraftField[], gone: SavedDraftView['removed']): void {
    const others = Object.entries(removed.value).filter(
      ([field]) => !saved.some((one) => one === field),
    )
    const told = gone.map(({ field, kinds }) => [field, kinds])
    removed.value = Object.fromEntries([...others, ...told])
  }
  function noteSaved(): void {
    savedAt.value = new Date()
    problem.value = null
  }
  /** A field that the server does not take waits for its next change; the others are saved without it. */
  async function explain(said: ProblemDetails | null, sent: readonly string[]): Promise<void> {
    if (said?.status === stale) return meet()
    problem.value = said
    if (said?.status === 0 || said?.status === 429 || (said?.status ?? 0) >= 500) saveIn(retryMs)
    const named = (said?.errors ?? []).filter(({ pointer }) => sent.includes(fieldOf(pointer)))
    if (named.length === 0) return
    const told = named.map((error) => [fieldPath(error.pointer), error])
    errors.value = { ...errors.value, ...Object.fromEntries(told) }
    problem.value = null
    await saveNow()
  }
  /** Somebody else saved meanwhile: what one side alone changed is put together, the rest is asked. */
  async function meet(): Promise<void> {
    if (!product.value) return
    try {
      const before = base.value
      take(await fetchProduct(product.value.id))
      if (!hasSame(before, base.value, rowFields)) generation.value += 1
      await saveNow()
    } catch (error) {
      await explain(problemIn(error), [])
    }
  }
  /** Settles a conflict: of the named fields theirs stays, of all others what was typed here. */
  async function settle(theirs: ReadonlySet<DraftField>): Promise<void> {
    changed.value = new Set([...changed.value].filter((field) => !theirs.has(field)))
    values.value = { ...values.value, ...pickFields(base.value, theirs) } as DraftValues
    conflicts.value = []
    generation.value += 1
    keep()
    await save()
  }
  /** Work of another kind (image, files) whose answer is the product as it is now. */
  async function change(work: (id: string) => Promise<ProductView>): Promise<void> {
    await save()
    await inLine(async () => {
      if (!product.value) return
      take(await work(product.value.id))
      noteSaved()
    })
  }
  const state = {
    product,
    values,
    errors,
    problem,
    savedAt,
    isSaving,
    isStale,
    isDirty,
    conflicts,
    generation,
    removed,
  }
  return { ...state, open, set, save, change, settle, forget }
})
