import { useListingWords } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** Every place of a listing that can be named in a rejection or a comparison, in the order of the form (RV-5). */
export const listingPlaces: readonly string[] = [
  '/name',
  '/versionNumber',
  '/releaseNote',
  '/supportedUntil',
  '/shortDescription',
  '/detailsHtml',
  '/supportHtml',
  '/eulaHtml',
  '/refundPolicyHtml',
  '/categoryId',
  '/subCategoryId',
  '/priceModel',
  '/logo',
  '/userGuide',
  '/trademark',
  '/patent',
  '/pictures',
  '/image/source/imageId',
  '/image/hasBootScript',
  '/image/osFamily',
  '/image/osVersion',
  '/image/releaseRegions',
  '/image/recommendedConfiguration',
  '/image/instanceTypes',
  '/image/systemDiskGiB',
  '/image/networkType',
  '/image/accessPoints',
  '/saas/productUrl',
  '/saas/pricingDetails',
  '/saas/resources',
]

/** The places of one product type: a SaaS product has no image, an image no product URL. */
export const placesOf = (type: 'image' | 'saas') =>
  listingPlaces.filter((place) => !place.startsWith(type === 'image' ? '/saas/' : '/image/'))

/** The names of the places of a listing, and its coded values in words. */
export function useFieldNames() {
  const { t, maybe } = useAppText()
  const words = useListingWords()
  const inWords: Record<string, (value: string) => string> = {
    '/categoryId': words.categoryName,
    '/subCategoryId': words.subCategoryName,
    '/image/osFamily': words.osFamilyName,
    '/image/networkType': words.networkTypeName,
    '/image/hasBootScript': (value) => (value === 'yes' ? t('yes') : t('no')),
    '/priceModel': (value) => words.priceName('image', value),
  }
  return {
    /** "Short description" for `/shortDescription`; a place within a list, or among the files, is named after itself. */
    nameOf: (pointer: string): string =>
      maybe(
        `field.${pointer
          .slice(1)
          .replace(/^files\//, '')
          .replace(/\/\d+(\/\w+)?$/, '')
          .replaceAll('/', '_')}`,
      ) ?? pointer,
    valueOf: (pointer: string, value: string): string => inWords[pointer]?.(value) ?? value,
  }
}
