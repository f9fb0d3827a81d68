import { useWritten } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** The names behind the codes that the form stores, field by field. */
const vocabularies: Readonly<Record<string, string>> = {
  'product/type': 'productType',
  'product/releaseStatus': 'releaseStatus',
  'product/billingModel': 'billingModel',
}

/** What an applicant answered, in words (ON-4). */
export function useAnswers() {
  const { t, maybe } = useAppText()
  const { countryName } = useWritten()
  function answerOf(field: string, value: string | null): string {
    if (value === null) return ''
    if (field === 'company/country') return countryName(value)
    if (field === 'product/thirdPartyLicences/included')
      return value === 'true' ? t('yes') : t('no')
    const vocabulary = vocabularies[field]
    return (vocabulary && maybe(`${vocabulary}.${value}`)) ?? value
  }
  return { answerOf }
}
