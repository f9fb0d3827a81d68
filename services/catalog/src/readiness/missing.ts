import type { ProductType } from '@emporium/domain'
import type { Draft, SingleSlot } from '../drafts/draft.ts'
import type { FindingView } from '../drafts/draft.schemas.ts'
import type { Readable } from './readiness.ts'

const required = {
  image: [
    'source',
    'hasBootScript',
    'name',
    'versionNumber',
    'releaseNote',
    'shortDescription',
    'detailsHtml',
    'supportHtml',
    'eulaHtml',
    'refundPolicyHtml',
    'osFamily',
    'osVersion',
    'releaseRegions',
    'recommendedConfiguration',
    'instanceTypes',
    'systemDiskGiB',
    'networkType',
    'priceModel',
  ],
  saas: [
    'name',
    'productUrl',
    'pricingDetails',
    'shortDescription',
    'detailsHtml',
    'supportHtml',
    'categoryId',
  ],
} as Record<ProductType, (keyof Draft)[]>

const requiredFiles: Record<ProductType, SingleSlot[]> = {
  image: ['logo', 'user_guide'],
  saas: ['logo'],
}

/** Words where "This is required." would not say enough. */
const words: Partial<Record<keyof Draft | SingleSlot, string>> = {
  source: 'Choose an image.',
  hasBootScript: 'Say whether the image contains a boot script.',
  releaseRegions: 'Choose at least one region.',
  instanceTypes: 'Choose at least one instance type.',
  logo: 'Upload a logo.',
  user_guide: 'Upload a user guide.',
}

/** Every required field that is not filled in (IM-6…8, SA-1). */
export function missing({ type, draft }: Readable): FindingView[] {
  const fields = required[type].filter((field) => {
    const value = draft[field]
    return value === null || (Array.isArray(value) && value.length === 0)
  })
  const files = requiredFiles[type].filter((slot) => !draft.files[slot])
  return [
    ...fields.map((field) => [field, `#/${field === 'source' ? 'image' : field}`] as const),
    ...files.map((slot) => [slot, `#/files/${slot}`] as const),
  ].map(([field, pointer]) => ({
    rule: 'required',
    severity: 'error',
    pointer,
    message: words[field] ?? 'This is required.',
  }))
}
