import type { CampaignView } from '@emporium/api-client'
import { useListText } from '@emporium/ui'
import { useAppText } from '../text.ts'

type Change = CampaignView['history'][number]

/** What somebody did to a campaign, in words: "Changed title and products" (MK-2). */
export function useChangeWords() {
  const { t } = useAppText()
  const listText = useListText()
  return ({ verb, parts }: Pick<Change, 'verb' | 'parts'>): string =>
    verb === 'edit'
      ? t('campaigns.changed', {
          parts: listText(parts.map((part) => t(`campaigns.part.${part}`))),
        })
      : t(`campaigns.did.${verb}`)
}
