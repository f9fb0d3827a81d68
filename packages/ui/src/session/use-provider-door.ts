import { onMounted } from 'vue'
import { useLanguage } from '../text/create-texts.ts'
import { takeReturn } from './provider-return.ts'
import { useProviderReturn, type DoorParts } from './use-provider-return.ts'

/** Signing in with a provider at an app's door: the page goes there and comes back (ON-1). */
export function useProviderDoor(parts: DoorParts) {
  const { door, problem, problemIn } = parts
  const { language } = useLanguage()
  const { providers, hasReturned, load, comeBack, answer } = useProviderReturn(parts)
  onMounted(async () => {
    if (takeReturn()) await comeBack()
    await load()
  })

  async function go(provider: string): Promise<void> {
    const { pathname, search } = window.location
    const visit = { provider, returnTo: `${pathname}${search}`, language: language.value }
    try {
      window.location.assign(await door.beginProvider(visit))
    } catch (error) {
      problem.value = problemIn(error)
    }
  }
  return { providers, hasReturned, go, answer }
}
