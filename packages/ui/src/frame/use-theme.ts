import { onMounted, onUnmounted, readonly, ref } from 'vue'
import { themeKey } from './theme-script.ts'

/** What the reader chose: a fixed look, or whatever the system says. */
export type ThemeChoice = 'system' | 'light' | 'dark'

// One choice for the page; only touched after mounting, so servers never share it.
const choice = ref<ThemeChoice>('system')

function stored(): ThemeChoice {
  try {
    const value = localStorage.getItem(themeKey)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system' // storage is blocked
  }
}

function apply(): void {
  const dark =
    choice.value === 'dark' ||
    (choice.value === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
}

function choose(next: ThemeChoice): void {
  choice.value = next
  try {
    if (next === 'system') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, next)
  } catch {
    // storage is blocked: the choice lasts for this page only
  }
  apply()
}

/** The look of the page: reads the stored choice, follows the system while there is none. */
export function useTheme() {
  let system: MediaQueryList | undefined
  onMounted(() => {
    choice.value = stored()
    apply()
    system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', apply)
  })
  onUnmounted(() => system?.removeEventListener('change', apply))
  return { choice: readonly(choice), choose }
}
