import { computed, ref, shallowRef, watch, type Ref } from 'vue'

/** How something is edited: what the server has of it, and how the form holds that and says it. */
type EditPlan<View, Draft> = {
  /** The newest that is known; nothing for what is not there yet. */
  view: () => View | undefined
  blank: () => Draft
  draftOf: (view: View) => Draft
  /** What would be sent: two drafts that say the same are the same. */
  saidOf: (draft: Draft) => unknown
}

/**
 * What an editor makes of something with revisions. As long as nothing is changed the form follows what others save;
 * after that the editor's work stays, and `theirs` is what came in between, for the editor to choose (MK-2).
 */
export function useEdit<View extends { revision: number }, Draft>(plan: EditPlan<View, Draft>) {
  const printOf = (draft: Draft) => JSON.stringify(plan.saidOf(draft))
  // A ref of a generic type would be one of its unwrapped form.
  const draft = ref(plan.blank()) as Ref<Draft>
  const saved = ref(printOf(draft.value))
  const revision = ref(0)
  const isSaving = ref(false)
  const newest = shallowRef<View>()
  const isDirty = computed(() => printOf(draft.value) !== saved.value)
  const theirs = computed(() =>
    newest.value && newest.value.revision > revision.value && !isSaving.value ? newest.value : null,
  )

  function take(view: View): void {
    newest.value = view
    revision.value = view.revision
    draft.value = plan.draftOf(view)
    saved.value = printOf(draft.value)
  }
  function hear(view: View | undefined): void {
    // An answer that was long on its way says nothing new.
    if (!view || view.revision < revision.value) return
    const isSame = () => printOf(plan.draftOf(view)) === printOf(draft.value)
    if (!isSaving.value && (!isDirty.value || isSame())) take(view)
    else newest.value = view
  }
  function goOn(): void {
    if (!newest.value) return
    revision.value = newest.value.revision
    saved.value = printOf(plan.draftOf(newest.value))
  }
  watch(plan.view, hear, { immediate: true })
  // Whoever takes all their changes back has nothing to lose.
  watch(isDirty, (is) => is || (theirs.value && take(theirs.value)))

  return {
    draft,
    isDirty,
    theirs,
    /** What others saved is what holds; the editor's own work is given up. */
    take,
    /** The editor has seen what others saved, and goes on with their own work all the same. */
    goOn,
    /** Sends the draft with the revision that it was made from; whether it was taken. */
    async save(send: (revision: number) => Promise<boolean>): Promise<boolean> {
      isSaving.value = true
      const sent = printOf(draft.value)
      const isTaken = await send(revision.value)
      isSaving.value = false
      if (!isTaken) return false
      const view = plan.view()
      saved.value = sent
      if (!view) return true
      newest.value = view
      // What was typed while it was on its way stays.
      if (isDirty.value) goOn()
      else take(view)
      return true
    },
  }
}
