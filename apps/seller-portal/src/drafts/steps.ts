import type { ProductType } from '@emporium/domain'
import { fieldOf } from './draft-values.ts'

/** The steps of the wizard of each type; the last one is the preview (IM-1, SA-1). */
export const stepsOf = {
  image: ['image', 'information', 'regions', 'instances', 'review'],
  saas: ['details', 'review'],
} as const satisfies Record<ProductType, readonly string[]>
export type Step = (typeof stepsOf)[ProductType][number]

const imageFields: Partial<Record<string, Step>> = {
  image: 'image',
  source: 'image',
  hasBootScript: 'image',
  osFamily: 'regions',
  osVersion: 'regions',
  releaseRegions: 'regions',
  recommendedConfiguration: 'regions',
  categoryId: 'regions',
  subCategoryId: 'regions',
  instanceTypes: 'instances',
  systemDiskGiB: 'instances',
  networkType: 'instances',
  accessPoints: 'instances',
  priceModel: 'instances',
}

/** The step on which a field is filled in, by its pointer; of the listing too, where reviewers point (RV-5). */
export function stepOf(type: ProductType, pointer: string): Step {
  if (type === 'saas') return 'details'
  const [root = '', inner] = pointer.replace(/^#?\//, '').split('/')
  const isFactOfListing = root === 'image' && inner !== undefined && inner !== 'source'
  return imageFields[isFactOfListing ? inner : fieldOf(pointer)] ?? 'information'
}

/** The name of a field as forms use it, from a pointer into a draft or a listing. */
export function fieldNameOf(pointer: string): string {
  const path = pointer.replace(/^#?\//, '')
  const inner = path.replace(/^(image|saas)\//, '')
  const files: Partial<Record<string, string>> = {
    logo: 'files/logo',
    userGuide: 'files/user_guide',
    trademark: 'files/trademark',
    patent: 'files/patent',
    source: 'image',
    'source/imageId': 'image',
  }
  return files[inner] ?? inner
}
