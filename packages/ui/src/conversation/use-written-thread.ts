import { computed, ref, type WritableComputedRef } from 'vue'

/** The words of a message that is being written, and the thread that they are for. */
type Writing = {
  text: { get: () => string; set: (words: string) => void }
  /** The thread of words that are there; empty for the whole submission. */
  kept: { get: () => string; set: (thread: string) => void }
  /** Where a message goes that nobody has said anything of: what is shown, or what waits for an answer. */
  usual: () => string
}

/**
 * Which thread a message goes into. It is settled with the first word, so that nothing that arrives meanwhile moves it,
 * and can be changed until it is sent (RV-7).
 */
export function useWrittenThread({ text, kept, usual }: Writing): {
  text: WritableComputedRef<string>
  thread: WritableComputedRef<string>
  /** The message is sent: another begins. */
  begin: () => void
} {
  const chosen = ref<string | null>(null)
  const thread = computed({
    get: () => (text.get() ? kept.get() : (chosen.value ?? usual())),
    set: (id) => {
      chosen.value = id
      if (text.get()) kept.set(id)
    },
  })
  const words = computed({
    get: text.get,
    set: (next) => {
      const settled = thread.value
      text.set(next)
      kept.set(next ? settled : '')
      if (!next) chosen.value = settled
    },
  })
  return { text: words, thread, begin: () => void (chosen.value = null) }
}
