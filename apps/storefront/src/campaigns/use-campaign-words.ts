import type { CampaignTeaserView } from '@emporium/api-client'
import type { Language } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** What a campaign says of itself, in the language of the page: operations writes both (MK-2). */
export function useCampaignWords() {
  const { locale } = useAppText()
  return ({ title, introduction }: Pick<CampaignTeaserView, 'title' | 'introduction'>) => {
    const language = locale.value as Language
    return { title: title[language], introduction: introduction[language] }
  }
}

/** The words of a campaign on a page. */
export type CampaignWords = ReturnType<ReturnType<typeof useCampaignWords>>
