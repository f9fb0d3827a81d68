import { ref, watch, type Ref } from 'vue'

/** The text in a search box: what is searched for until somebody types, and again after Back, forward or the menu. */
export function useSearchText(sought: Readonly<Ref<string>>): Ref<string> {
  const typed = ref(sought.value)
  watch(sought, (text) => (typed.value = text))
  return typed
}
