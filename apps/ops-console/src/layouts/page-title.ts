import { onUnmounted, ref, watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { useAppText } from '../text.ts'

/** What the page on the screen calls itself, when its route cannot know: the name of a product. */
const said = ref<(() => string | null | undefined) | null>(null)

/** Keeps the title of the window: what the page says, else the title of its route. */
export function usePageTitle(): void {
  const route = useRoute()
  const { maybe, t } = useAppText()
  watchEffect(() => {
    const own = said.value?.() ?? maybe(String(route.meta.title ?? ''))
    document.title = [own, t('brand')].filter(Boolean).join(' · ')
  })
}

/** The page names itself while it is shown. */
export function sayTitle(title: () => string | null | undefined): void {
  said.value = title
  onUnmounted(() => {
    if (said.value === title) said.value = null
  })
}
