import { onBeforeUnmount } from 'vue'
import { useSession } from './session.store.ts'

/**
 * Says that something is typed on a page that anybody may see: when the session ends under it, the page stays and one
 * signs in again in front of it. Pages of an account always do.
 */
export function useWorkHere(isTyped: () => boolean): void {
  const session = useSession()
  session.works.add(isTyped)
  onBeforeUnmount(() => session.works.delete(isTyped))
}
