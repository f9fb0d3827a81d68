import { useAppText } from '../text.ts'

/** The names behind the codes that the form stores, field by field. */
const vocabularies: Readonly<Record<string, string>> = {
  'product/type': 'productType',
  'product/releaseStatus': 'releaseStatus',
  'product/billingModel': 'billingModel',
}

/** What an applicant answered, in words (ON-4). */
export function useAnswers() {
  const { t, maybe, locale } = useAppText()
  function answerOf(field: string, value: string | null): string {
    if (value === null) return ''
    if (field === 'company/country')
      return new Intl.DisplayNames(locale.value, { type: 'region' }).of(value) ?? value
    if (field === 'product/thirdPartyLicences/included')
      return value === 'true' ? t('yes') : t('no')
    const vocabulary = vocabularies[field]
    return (vocabulary && maybe(`${vocabulary}.${value}`)) ?? value
  }
  return { answerOf }
}
