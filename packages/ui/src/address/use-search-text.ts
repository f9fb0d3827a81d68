import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Milliseconds without a key after which what was typed is searched for. */
const pauseMs = 400

/**
 * The text in a search box. What somebody types is searched for after a pause, and at once with Enter; after Back,
 * forward or the menu the box shows what is searched for then.
 */
export function useSearchText(sought: Ref<string>): Ref<string> {
  const typed = ref(sought.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(sought, (text) => {
    // A blank at the end is the beginning of the next word.
    if (text !== typed.value.trim()) typed.value = text
  })
  watch(typed, (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (text.trim() !== sought.value) sought.value = text.trim()
    }, pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return typed
}
