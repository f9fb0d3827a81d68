import type { ProductVersionView } from '@emporium/api-client'
import { useListingWords, useWritten } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** What is told of a version in a comparison, as words in a fixed order (IM-10). */
export function useVersionFacts() {
  const { t, maybe, locale } = useAppText()
  const { regionName } = useListingWords()
  const { before, momentText } = useWritten()
  const day = (at: string | null) =>
    at && new Date(at).toLocaleDateString(locale.value, { dateStyle: 'medium' })
  return (version: ProductVersionView): { label: string; value: string }[] => {
    const { image, hasBootScript } = version
    const facts = {
      state: maybe(`state.product-version.${version.status}`),
      note: version.releaseNote,
      supportedUntil: version.supportedUntil && momentText(version.supportedUntil),
      addenda: version.addenda
        .map(({ text, addedAt }) => before(day(addedAt) ?? '') + text)
        .join('\n'),
      image: image?.name,
      imageId: image?.imageId,
      os: image?.operatingSystem,
      architecture: image?.architecture,
      size: image && `${image.sizeGiB} GiB`,
      bootScript:
        hasBootScript === null ? null : t(hasBootScript ? 'bootScript.yes' : 'bootScript.no'),
      regions: version.regions.map(({ regionId }) => regionName(regionId)).join('\n'),
      submitted: day(version.submittedAt),
      listed: day(version.listedAt),
    } as const
    return (Object.keys(facts) as (keyof typeof facts)[]).map((key) => ({
      label: t(`versions.facts.${key}`),
      value: facts[key] ?? '',
    }))
  }
}
