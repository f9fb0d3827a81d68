import { onBeforeUnmount, ref } from 'vue'
import { useLanguage } from '../text/create-texts.ts'
import { openProviderWindow, type ProviderWindow } from './provider-window.ts'
import { useProviderReturn, type DoorParts } from './use-provider-return.ts'

/** Where the window comes back to: the path of a page that calls `tellProviderBack`, with this query. */
type BackPath = (query: Record<string, string>) => string

/**
 * Signing in with a provider in a window beside the page, whose work stays on it (ON-1, IM-1). The window only brings
 * the browser back; it is this page that signs in, and that asks for a second factor.
 */
export function useProviderWindow({
  backPath,
  isAnew,
  ...parts
}: DoorParts & {
  backPath: BackPath
  /** The provider lets the person prove again who they are. */
  isAnew?: boolean
}) {
  const { door, problem, problemIn } = parts
  const { language } = useLanguage()
  const { providers, hasReturned, load, comeBack, answer } = useProviderReturn(parts)
  /** `away` while somebody is at a provider, `blocked` when the browser opened no window. */
  const visit = ref<'none' | 'away' | 'blocked'>('none')
  let beside: ProviderWindow | null = null

  function close(): void {
    beside?.close()
    beside = null
    visit.value = 'none'
  }
  async function go(provider: string): Promise<void> {
    close()
    problem.value = null
    const opened = openProviderWindow(() => {
      close()
      void comeBack()
    })
    visit.value = opened ? 'away' : 'blocked'
    if (!opened) return
    beside = opened
    try {
      const returnTo = backPath(opened.query)
      const entry = { provider, returnTo, language: language.value, ...(isAnew ? { isAnew } : {}) }
      opened.goTo(await door.beginProvider(entry))
    } catch (error) {
      close()
      problem.value = problemIn(error)
    }
  }
  onBeforeUnmount(close)
  return { providers, hasReturned, visit, load, go, answer, close }
}
