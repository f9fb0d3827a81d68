import { regionLabel } from '@emporium/domain'
import type { AccessPoint, Listing, ListingFile } from '@emporium/events'

/** How a field is shown side by side. */
export const fieldKinds = ['text', 'html', 'list', 'file', 'value'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** A file in a comparison; equal hashes are equal files. */
export type FileMark = { name: string; bytes: number; sha256: string; url: string }
/** What a field holds. */
export type FieldValue = string | string[] | FileMark | null

/** A field of a listing: a JSON pointer, how it is shown, and how it is read. */
export type ListingField = { field: string; kind: FieldKind; of(listing: Listing): FieldValue }

const text = (field: string, of: ListingField['of']): ListingField => ({ field, kind: 'text', of })
const html = (field: string, of: ListingField['of']): ListingField => ({ field, kind: 'html', of })
const value = (field: string, of: ListingField['of']): ListingField => ({
  field,
  kind: 'value',
  of,
})
const list = (field: string, of: ListingField['of']): ListingField => ({ field, kind: 'list', of })
const file = (field: string, of: (listing: Listing) => ListingFile | null): ListingField => ({
  field,
  kind: 'file',
  of: (listing) => markOf(of(listing)),
})

function markOf(found: ListingFile | null): FileMark | null {
  if (!found) return null
  const { name, bytes, sha256, url } = found
  return { name, bytes, sha256, url }
}

/** An entry of a list in words; another hash is another file, whatever its name. */
const entryOf = (name: string, attached: ListingFile | null, url: string | null = null) =>
  [name, url, attached && `${attached.name} (${attached.sha256.slice(0, 12)})`]
    .filter(Boolean)
    .join(' · ')
const pointOf = ({ protocol, port, path = '' }: AccessPoint) => `${protocol} ${port}${path}`
const said = (answer: boolean | undefined) => (answer === undefined ? null : answer ? 'yes' : 'no')

/** Every field of a listing, in the order of the form (RV-5). */
export const listingFields: readonly ListingField[] = [
  text('/name', ({ name }) => name),
  value('/versionNumber', ({ versionNumber }) => versionNumber),
  text('/releaseNote', ({ releaseNote }) => releaseNote),
  value('/supportedUntil', ({ supportedUntil }) => supportedUntil ?? null),
  text('/shortDescription', ({ shortDescription }) => shortDescription),
  html('/detailsHtml', ({ detailsHtml }) => detailsHtml),
  html('/supportHtml', ({ supportHtml }) => supportHtml),
  html('/eulaHtml', ({ eulaHtml }) => eulaHtml),
  html('/refundPolicyHtml', ({ refundPolicyHtml }) => refundPolicyHtml),
  value('/categoryId', ({ categoryId }) => categoryId),
  value('/subCategoryId', ({ subCategoryId }) => subCategoryId),
  value('/priceModel', ({ priceModel }) => priceModel),
  file('/logo', ({ logo }) => logo),
  file('/userGuide', ({ userGuide }) => userGuide),
  file('/trademark', ({ trademark }) => trademark),
  file('/patent', ({ patent }) => patent),
  // Lists are compared without their order, and that of pictures is what buyers see.
  list('/pictures', ({ pictures = [] }) =>
    pictures.map(({ alt, file: shown }, index) => entryOf(`${index + 1}. ${alt}`, shown)),
  ),
  value('/image/source/imageId', ({ image }) => image?.source.imageId ?? null),
  value('/image/source/regionId', ({ image }) => image && regionLabel(image.source.regionId)),
  value('/image/source/operatingSystem', ({ image }) => image?.source.operatingSystem ?? null),
  value('/image/source/architecture', ({ image }) => image?.source.architecture ?? null),
  value('/image/source/sizeGiB', ({ image }) => image && `${image.source.sizeGiB} GiB`),
  value('/image/hasBootScript', ({ image }) => said(image?.hasBootScript)),
  value('/image/osFamily', ({ image }) => image?.osFamily ?? null),
  value('/image/osVersion', ({ image }) => image?.osVersion ?? null),
  list('/image/releaseRegions', ({ image }) => image && image.releaseRegions.map(regionLabel)),
  text('/image/recommendedConfiguration', ({ image }) => image?.recommendedConfiguration ?? null),
  list('/image/instanceTypes', ({ image }) => image && image.instanceTypes.map(({ id }) => id)),
  value('/image/systemDiskGiB', ({ image }) => image && `${image.systemDiskGiB} GiB`),
  value('/image/networkType', ({ image }) => image?.networkType ?? null),
  list('/image/accessPoints', ({ image }) => image && image.accessPoints.map(pointOf)),
  value('/saas/productUrl', ({ saas }) => saas?.productUrl ?? null),
  text('/saas/pricingDetails', ({ saas }) => saas?.pricingDetails ?? null),
  list(
    '/saas/resources',
    ({ saas }) =>
      saas && saas.resources.map(({ name, url, file: attached }) => entryOf(name, attached, url)),
  ),
]
