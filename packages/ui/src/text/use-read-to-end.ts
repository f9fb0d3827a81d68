import { onMounted, ref, watch, type Ref } from 'vue'

/** A few pixels of grace: zoomed pages never reach the last one. */
const grace = 8

/**
 * Whether a text in a box that scrolls was read to its end (ON-5); a text that fits is read at a glance. Another text, as
 * `version` tells it, is to be read anew.
 */
export function useReadToEnd(box: Readonly<Ref<HTMLElement | null>>, version: () => string) {
  const isRead = ref(false)
  function look() {
    if (!box.value) return
    const { scrollTop, clientHeight, scrollHeight } = box.value
    if (scrollTop + clientHeight >= scrollHeight - grace) isRead.value = true
  }
  onMounted(look)
  watch(
    version,
    () => {
      isRead.value = false
      look()
    },
    { flush: 'post' },
  )
  return { isRead, look }
}
