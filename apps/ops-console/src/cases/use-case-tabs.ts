import { useAddress } from '@emporium/ui'
import type { ReviewCaseView } from '@emporium/api-client'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** The views of a case. */
export type CaseTab = 'checks' | 'changes' | 'listing' | 'access' | 'production' | 'conversation'

/** Which views a case has, and which one is open, kept in the address. */
export function useCaseTabs(subject: () => ReviewCaseView | undefined) {
  const { t } = useAppText()
  const address = useAddress('tab')
  const tabs = computed(() => {
    const found = subject()
    const isImage = Boolean(found?.listing.image)
    const all: { value: CaseTab; label: string; count?: number; isThere: boolean }[] = [
      {
        value: 'checks',
        label: t('case.tab.checks'),
        count: found?.checks.findings.length,
        isThere: true,
      },
      {
        value: 'changes',
        label: t('case.tab.changes'),
        isThere: found?.actions.includes('compare') ?? true,
      },
      { value: 'listing', label: t('case.tab.listing'), isThere: true },
      { value: 'access', label: t('case.tab.access'), isThere: isImage },
      { value: 'production', label: t('case.tab.production'), isThere: isImage },
      {
        value: 'conversation',
        label: t('case.tab.conversation'),
        count: (found?.messages.length ?? 0) + (found?.internalNotes.length ?? 0) || undefined,
        isThere: true,
      },
    ]
    return all.filter(({ isThere }) => isThere)
  })
  const tab = computed<CaseTab>({
    get: () => tabs.value.find(({ value }) => value === address.value)?.value ?? 'checks',
    set: (value) => (address.value = value === 'checks' ? '' : value),
  })
  return { tabs, tab }
}
