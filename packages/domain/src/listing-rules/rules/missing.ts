import type { ProductType } from '../../catalogue.ts'
import { plainText } from '../plain-text.ts'
import type { ReadableListing, TextField } from '../readable-listing.ts'
import { fieldRule, listingRule } from '../rule.ts'

/** The texts that each type of product needs, in the order of the form (IM-6, IM-7, SA-1). */
const requiredTexts: Readonly<Record<ProductType, readonly TextField[]>> = {
  image: [
    'name',
    'versionNumber',
    'releaseNote',
    'shortDescription',
    'detailsHtml',
    'supportHtml',
    'eulaHtml',
    'refundPolicyHtml',
    'osVersion',
    'recommendedConfiguration',
  ],
  saas: ['name', 'productUrl', 'pricingDetails', 'shortDescription', 'detailsHtml', 'supportHtml'],
}

/** The choices without a text of their own that an image product needs (IM-7, IM-8). */
const requiredChoices = [
  'osFamily',
  'systemDiskGiB',
  'networkType',
  'priceModel',
] as const satisfies readonly (keyof ReadableListing)[]

const unless = (isThere: boolean) => (isThere ? null : {})

/** Everything that has to be there before a product can be handed in (IM-6…8, SA-1). */
export const missingRules = [
  fieldRule('image-missing', '#/image', ({ image }) => unless(image !== null), ['image']),
  fieldRule(
    'boot-script-unsaid',
    '#/hasBootScript',
    ({ hasBootScript }) => unless(hasBootScript !== null),
    ['image'],
  ),
  listingRule('text-missing', (listing) =>
    requiredTexts[listing.type]
      .filter((field) => plainText(listing[field]) === '')
      .map((field) => ({ pointer: `#/${field}` })),
  ),
  listingRule(
    'choice-missing',
    (listing) =>
      requiredChoices
        .filter((field) => listing[field] === null)
        .map((field) => ({ pointer: `#/${field}` })),
    ['image'],
  ),
  fieldRule(
    'regions-missing',
    '#/releaseRegions',
    ({ releaseRegions }) => unless(releaseRegions.length > 0),
    ['image'],
  ),
  fieldRule(
    'instance-types-missing',
    '#/instanceTypes',
    ({ instanceTypeIds }) => unless(instanceTypeIds.length > 0),
    ['image'],
  ),
  fieldRule('logo-missing', '#/files/logo', ({ logo }) => unless(logo !== null)),
  fieldRule(
    'user-guide-missing',
    '#/files/user_guide',
    ({ userGuide }) => unless(userGuide !== null),
    ['image'],
  ),
  fieldRule('category-missing', '#/categoryId', ({ categoryId, name }) =>
    unless(categoryId !== null || name === null),
  ),
]
