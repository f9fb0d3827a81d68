import { publicPaths } from '@emporium/domain'
import { useListingWords } from '@emporium/ui'
import type { StructuredData } from '../page-head.ts'
import { useAppText } from '../text.ts'

/** A step on the way from the home page to where the reader is; `path` is its one address. */
export type TrailStep = { label: string; path: string }

/** What a thing on the shelf belongs to. */
type Placed = { categoryId?: string | null | undefined; subCategoryId?: string | null | undefined }

/** The way from the home page over category and sub-category (ST-1). */
export function useTrail() {
  const { t } = useAppText()
  const { categoryName, subCategoryName } = useListingWords()
  return ({ categoryId, subCategoryId }: Placed): TrailStep[] => {
    const steps: TrailStep[] = [{ label: t('missing.homePage'), path: '/' }]
    if (!categoryId) return [...steps, { label: t('frame.products'), path: '/products' }]
    steps.push({ label: categoryName(categoryId), path: publicPaths.category(categoryId) })
    if (subCategoryId)
      steps.push({
        label: subCategoryName(subCategoryId),
        path: publicPaths.category(categoryId, subCategoryId),
      })
    return steps
  }
}

/** The same way for search engines: schema.org's BreadcrumbList. */
export function trailData(steps: readonly TrailStep[], publicUrl: string): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: `${publicUrl}${path}`,
    })),
  }
}
