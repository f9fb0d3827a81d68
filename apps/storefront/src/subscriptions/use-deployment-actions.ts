import type { DeploymentView } from '@emporium/api-client'
import { computed, ref } from 'vue'
import { useAppText } from '../text.ts'
import { useSubscriptionVerbs, type KeyPair } from './subscriptions.api.ts'

/** What can be done with a deployment and what the dialog for it says (ST-3). */
type DeploymentDialog = {
  title: string
  text: string
  confirm: string
  danger: boolean
  needsKey: boolean
  act: (keyPair: KeyPair) => Promise<unknown>
}

/** Turns the actions that the server offers into dialogs; each asks for the key only when it needs one. */
export function useDeploymentActions(view: () => DeploymentView) {
  const { t } = useAppText()
  const verbs = useSubscriptionVerbs()
  const asked = ref<string | null>(null)
  /** Words of ending it: a server is deleted, a sharing ends, a failed attempt is put aside. */
  const ending = computed(() => {
    const { mode, releaseNeedsKey } = view()
    if (mode === 'share') return 'endSharing'
    return releaseNeedsKey ? 'release' : 'removeFailed'
  })
  const labels = computed(() => ({
    retry: t('deploy.retry'),
    refresh: t('deploy.refresh'),
    release: t(`deploy.${ending.value}`),
  }))
  function dialogOf(action: string): DeploymentDialog | null {
    const { id, releaseNeedsKey: needsKey } = view()
    if (action === 'retry' || action === 'refresh') {
      const act = action === 'retry' ? verbs.retry : verbs.refreshAddress
      return {
        title: t(`deploy.${action}Title`),
        text: t(`deploy.${action}Text`),
        confirm: t(`deploy.${action}`),
        danger: false,
        needsKey: true,
        act: (keyPair) => act(id, keyPair),
      }
    }
    return {
      title: t(`deploy.${ending.value}Title`),
      text: t(`deploy.${ending.value}Text`),
      confirm: t(`deploy.${ending.value}`),
      danger: true,
      needsKey,
      act: (keyPair) => verbs.release(id, needsKey ? keyPair : {}),
    }
  }
  const dialog = computed(() => (asked.value === null ? null : dialogOf(asked.value)))
  return { asked, dialog, labels }
}
